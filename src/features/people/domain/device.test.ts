import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDevice } from './device.ts';

test.each([
  [
    'Mozilla/5.0 (Linux; Android 13; SM-A137F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 Mobile Safari/537.36',
    { form: 'phone', system: 'Android', browser: 'Chrome' },
  ],
  [
    'Mozilla/5.0 (Linux; Android 14; SM-A156B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36',
    { form: 'phone', system: 'Android', browser: 'Samsung Internet' },
  ],
  [
    'Mozilla/5.0 (Linux; Android 12; SM-T220) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 Safari/537.36',
    { form: 'tablet', system: 'Android', browser: 'Chrome' },
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Mobile/15E148 Safari/604.1',
    { form: 'phone', system: 'iPhone', browser: 'Safari' },
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 Safari/537.36 Edg/129.0.0.0',
    { form: 'computer', system: 'Windows', browser: 'Edge' },
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0',
    { form: 'computer', system: 'Linux', browser: 'Firefox' },
  ],
  ['', { form: 'unknown', system: '', browser: '' }],
])('%s', (userAgent, device) => {
  expect(readDevice(userAgent)).toEqual(device);
});

test('nothing a browser says comes through but words of ours', () => {
  const words =
    /^(|Android|iPhone|iPad|ChromeOS|Windows|Mac|Linux|Samsung Internet|Edge|Opera|Firefox|Chrome|Safari)$/;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (said) => {
      const { system, browser } = readDevice(said);
      expect(system).toMatch(words);
      expect(browser).toMatch(words);
    }),
  );
});
