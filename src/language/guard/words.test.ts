import { expect, test } from 'vitest';
import { locales } from '../locale.ts';
import { findingKinds } from './finding.ts';
import { everyMark, explainKind, markOf } from './words.ts';

test.each(locales)('every kind has its mark and its reason (%s)', (locale) => {
  const reasons = findingKinds.map((kind) => explainKind(kind, locale));
  expect(new Set(reasons.map(({ why }) => why)).size).toBe(findingKinds.length);
  expect(new Set(reasons.map(({ kind }) => kind)).size).toBe(findingKinds.length);
  for (const kind of findingKinds) expect(everyMark).toContain(markOf(kind, locale));
});

test('a mark is enclosed, so that no word around it is read with it', () => {
  for (const mark of everyMark) expect(mark).toMatch(/^\[[^\]]+\]$/);
});
