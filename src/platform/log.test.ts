import { expect, test } from 'vitest';
import { createLog } from './log.ts';

/** A journal that keeps its lines. */
function keeping() {
  const lines: string[] = [];
  return { lines, log: createLog('debug', { write: (line) => void lines.push(line) }) };
}

test('what is logged is one line of JSON, whatever it holds', () => {
  const { lines, log } = keeping();
  const hostile = 'a\r\n{"level":"info","msg":"forged"}\u2028\u0000\u001b[31m';
  log.warn({ route: hostile, error: new Error(hostile) }, hostile);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.trimEnd()).not.toMatch(/[\r\n\u0000\u001b]/);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'warn', route: hostile, msg: hostile });
});

test('each line says when, in universal time', () => {
  const { lines, log } = keeping();
  log.info('here');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ time: expect.stringMatching(/^\d{4}-.*Z$/) });
});

test('contacts, texts, codes and cookies are hushed, three floors down', () => {
  const { lines, log } = keeping();
  const whose = { phone: '+33639980001', email: 'rose@exemple.invalid', code: '123456', cookie: 'ravie=zz9' };
  log.info({ ...whose, caller: whose, deep: { deeper: { text: 'Odette refuse', title: 'Odette' } } });
  expect(lines.join()).not.toMatch(/39980001|rose@|123456|zz9|Odette/);
});

test('an error is told without the values it quotes, on any of its lines', () => {
  const { lines, log } = keeping();
  const error = Object.assign(new Error('invalid input: "Odette\nDupont\nGuéret"'), { code: '22P02' });
  log.error({ error }, 'request failed');
  expect(lines.join()).not.toMatch(/Odette|Dupont|Guéret/);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    error: { sqlState: '22P02', message: 'database error', stack: expect.arrayContaining([]) },
  });
  expect(lines[0]).toContain('log.test.ts');
});
