import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { findPersonalData } from '../../src/language/guard/guard.ts';
import { loadFirstNames } from '../../src/platform/first-names.ts';
import { figures, kinds, readCases, scoreGuard, type Score } from './score.ts';

const leastFound = 0.95;
const mostFlagged = 0.02;

describe('the guard, on texts set aside', () => {
  const cases = readCases(readFileSync(new URL('set-aside.jsonl', import.meta.url), 'utf8'));
  let score: Score;
  beforeAll(() => {
    score = scoreGuard(cases, findPersonalData, loadFirstNames());
    console.info(figures(score));
  });

  test.each(kinds)('at least 130 messages hold this kind: %s', (kind) => {
    const holding = cases.filter(({ find }) => find.some((expected) => expected.kind === kind));
    expect(holding.length).toBeGreaterThanOrEqual(130);
  });

  test.each(kinds)('at least 95 in 100 of this kind are found: %s', (kind) => {
    const { found, total } = score.kinds[kind];
    expect(found / total).toBeGreaterThanOrEqual(leastFound);
  });

  test('at most 2 in 100 clean messages are flagged, of at least 500', () => {
    expect(score.clean.total).toBeGreaterThanOrEqual(500);
    expect(score.clean.flagged / score.clean.total).toBeLessThanOrEqual(mostFlagged);
  });
});
