import { expect, test } from 'vitest';
import { encrypted } from './mailer.ts';

test('codes leave this machine under TLS only', () => {
  expect(encrypted('smtp://a:b@mail.example:587')).toBe('smtp://a:b@mail.example:587?requireTLS=true');
  expect(encrypted('smtps://mail.example?pool=true')).toBe('smtps://mail.example?pool=true&requireTLS=true');
  expect(encrypted('smtp://127.0.0.1:2525')).toBe('smtp://127.0.0.1:2525');
});
