import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const whole = {
  RAVIE_ENV: 'production',
  RAVIE_ORIGIN: 'https://ravie.example',
  RAVIE_SECRET: 'kept apart, drawn at random, long enough',
  RAVIE_SMTP_URL: 'smtps://mail.example:465',
  RAVIE_SMS_URL: 'https://sms.example/send',
};

test('a production starts with all it needs, without demonstration accounts', () => {
  expect(readConfig(whole)).toMatchObject({ demoAccounts: false, secret: whole.RAVIE_SECRET });
});

test.each([
  ['RAVIE_SECRET', undefined],
  ['RAVIE_SECRET', 'short'],
  ['RAVIE_ORIGIN', undefined],
  ['RAVIE_ORIGIN', 'http://ravie.example'],
  ['RAVIE_SMTP_URL', undefined],
  ['RAVIE_SMS_URL', undefined],
  ['RAVIE_SMS_URL', 'http://sms.example/send'],
  ['RAVIE_DEMO_ACCOUNTS', 'oui'],
])('it refuses %s = %s, and says which setting, never its value', (name, value) => {
  const refused = () => readConfig({ ...whole, [name]: value });
  expect(refused).toThrow(ConfigError);
  expect(refused).toThrow(new RegExp(`^${name} :`));
  if (value && name === 'RAVIE_SECRET') expect(refused).not.toThrow(value);
});

test('a gateway on this machine may be spoken to in clear', () => {
  expect(() => readConfig({ ...whole, RAVIE_SMS_URL: 'http://127.0.0.1:8000/send' })).not.toThrow();
});
