import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkKeys, checks, statedOn, zoom } from './checks.ts';
import { accessibilityWords } from './words.ts';

test.each(checkKeys)('what the declaration says is checked is: %s', (key) => {
  expect(readFileSync(checks[key].test, 'utf8')).toContain(checks[key].title);
});

test('each check has its words, in both languages', () => {
  for (const { checked } of Object.values(accessibilityWords))
    expect(Object.keys(checked)).toEqual(checkKeys);
});

test('the zoom is the one that the law asks for, and the declaration has a date', () => {
  expect(zoom).toBe(4);
  expect(Number.isNaN(statedOn.getTime())).toBe(false);
});
