import { expect, test } from 'vitest';
import { servicesOn, testDatabase } from '../../../../test/database.ts';
import { authOf } from './auth.ts';

/** On the pool, not in one transaction: tries come from several connections, as from several browsers. */
async function open() {
  const { connection, db } = await testDatabase();
  return authOf(servicesOn(db, connection)).api;
}

test('of the same right code typed at once in several browsers, one opens', async () => {
  const api = await open();
  const contact = { kind: 'phone', value: '+33639980001', request: 'a-request-of-hers' } as const;
  const { code } = await api.makeCode({ body: contact });
  const tries = await Promise.all(
    Array.from({ length: 6 }, () => api.spendCode({ body: { ...contact, code } })),
  );
  expect(tries.filter(({ verdict }) => verdict === 'right')).toHaveLength(1);
});

test('wrong codes tried at once are not tried for free', async () => {
  const api = await open();
  const contact = { kind: 'email', value: 'rose@exemple.invalid', request: 'a-request-of-hers' } as const;
  const { code } = await api.makeCode({ body: contact });
  const wrong = code === '000000' ? '000001' : '000000';
  const verdicts: string[] = [];
  for (let round = 0; round < 5; round++) {
    const tries = await Promise.all(
      Array.from({ length: 8 }, () => api.spendCode({ body: { ...contact, code: wrong } })),
    );
    verdicts.push(...tries.map(({ verdict }) => verdict));
  }
  // Four wrong ones were looked at; the fifth killed the code; the rest found nothing to compare with.
  expect(verdicts.filter((verdict) => verdict === 'wrong').length).toBeLessThanOrEqual(4);
  expect((await api.spendCode({ body: { ...contact, code } })).verdict).toBe('dead');
});
