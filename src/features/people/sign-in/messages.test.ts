import { expect, test } from 'vitest';
import { NotSent, writeTo } from './messages.ts';

const message = { sms: 'Votre code RAVie : 123456', subject: 'Un code', letter: 'Bonjour' };

test('why a message did not leave is told without its address', async () => {
  const refused = Object.assign(new Error('550 <rose@exemple.invalid> unknown'), { code: 'EENVELOPE' });
  const gone = new TypeError('fetch failed', {
    cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }),
  });
  const services = {
    mailer: {
      send: () => Promise.reject(refused),
      check: () => Promise.resolve(false),
      close: () => undefined,
    },
    sms: { send: () => Promise.reject(gone) },
  };
  const said = async (kind: 'email' | 'phone') =>
    writeTo(services, { kind, value: 'rose@exemple.invalid' }, message).then(
      () => null,
      (error: unknown) => error,
    );
  expect(await said('email')).toEqual(new NotSent('A message by email did not leave: EENVELOPE.'));
  expect(await said('phone')).toEqual(new NotSent('A message by phone did not leave: ECONNREFUSED.'));
});
