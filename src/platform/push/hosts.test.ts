import { expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { isPushAddress } from './hosts.ts';

const { pushHosts } = readConfig({});

test.each([
  ['https://fcm.googleapis.com/fcm/send/abc', true],
  ['https://updates.push.services.mozilla.com/wpush/v2/abc', true],
  ['https://web.push.apple.com/abc', true],
  ['https://wns2-par02p.notify.windows.com/w/?token=abc', true],
  ['http://fcm.googleapis.com/fcm/send/abc', false],
  ['https://fcm.googleapis.com:8443/fcm/send/abc', false],
  ['https://someone@fcm.googleapis.com/fcm/send/abc', false],
  ['https://fcm.googleapis.com.example/abc', false],
  ['https://notify.windows.com.example/abc', false],
  ['https://evilnotify.windows.com/abc', false],
  ['https://169.254.169.254/latest', false],
  ['http://127.0.0.1:5432/', false],
  ['https://[::1]/', false],
  ['file:///etc/passwd', false],
  ['fcm.googleapis.com', false],
  [`https://fcm.googleapis.com/${'a'.repeat(1000)}`, false],
])('%s: %s', (address, taken) => {
  expect(isPushAddress(address, pushHosts)).toBe(taken);
});

test('a service on this machine is called when it is named, with its port', () => {
  expect(isPushAddress('http://127.0.0.1:4000/push/1', ['127.0.0.1:4000'])).toBe(true);
  expect(isPushAddress('http://127.0.0.1:4001/push/1', ['127.0.0.1:4000'])).toBe(false);
});
