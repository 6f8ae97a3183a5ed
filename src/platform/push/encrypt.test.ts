import { expect, test } from 'vitest';
import { areReaderKeys, encryptMessage } from './encrypt.ts';
import { serverKeyFrom } from './keys.ts';

// RFC 8291, section 5 and appendix A.
const reader = {
  p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
  auth: 'BTBZMqHH6r4Tts7J_aSIgg',
};
const drawn = {
  salt: Buffer.from('DGv6ra1nlYgDCS1FRnbzlw', 'base64url'),
  privateKey: Buffer.from('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw', 'base64url'),
};

test('encrypts the example of RFC 8291 to the letter', () => {
  expect(
    encryptMessage('When I grow up, I want to be a watermelon', reader, drawn).toString('base64url'),
  ).toBe(
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
  );
});

test('what it weighs does not tell what it says', () => {
  const weights = ['a', 'b'.repeat(300)].map((text) => encryptMessage(text, reader).length);
  expect(new Set(weights).size).toBe(1);
});

test.each([
  ['those of the example', reader, true],
  ['a point off the curve', { ...reader, p256dh: `B${'A'.repeat(86)}` }, false],
  ['nothing', { p256dh: '', auth: '' }, false],
  ['a secret cut short', { ...reader, auth: 'BTBZMqHH' }, false],
])('keys of a browser: %s', (_, keys, right) => {
  expect(areReaderKeys(keys)).toBe(right);
});

test('one secret makes one key, another another', () => {
  const keys = ['a secret', 'a secret', 'another'].map((secret) => serverKeyFrom(secret).publicKey);
  expect(keys[0]).toBe(keys[1]);
  expect(keys[0]).not.toBe(keys[2]);
  expect(keys[0]).toMatch(/^B[\w-]{86}$/);
});
