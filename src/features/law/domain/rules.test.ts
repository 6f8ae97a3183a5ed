import { describe, expect, test } from 'vitest';
import { ruleIds, ruleNamed, rulesOn, slugOf } from './rules.ts';

describe.each(ruleIds)('%s', (id) => {
  const rule = ruleNamed(id);

  test('is filed under its own name, from a real day', () => {
    expect(rule.id).toBe(id);
    expect(new Date(rule.since).toISOString().slice(0, 10)).toBe(rule.since);
  });

  test.each(rule.examples.map((example, index) => [index + 1, example] as const))(
    'says of its example %i what its source says',
    (_, { facts, verdict, because }) => {
      const found = rule.judge(facts);
      expect(found.verdict).toBe(verdict);
      expect(found.reasons.map(({ kind }) => kind)).toContain(because);
      expect(found.reasons[0]?.verdict).toBe(verdict);
    },
  );

  test('shows at least two answers, and draws each from one of its sources', () => {
    expect(new Set(rule.examples.map(({ because }) => because)).size).toBeGreaterThan(1);
    for (const { as } of rule.examples) expect(rule.sources).toContainEqual(as);
  });

  test('refuses only when it was verified', () => {
    if (!rule.verified) expect(rule.examples.map(({ verdict }) => verdict)).not.toContain('refused');
  });
});

test('an article names the rules that rest on it', () => {
  expect(rulesOn('137-2')).toEqual([
    'weekly-hours',
    'night-presence',
    'consecutive-nights',
    'night-pay',
    'night-work',
  ]);
  expect(rulesOn('nothing')).toEqual([]);
  expect(slugOf({ in: 'code', article: 'L1242-2' })).toBeNull();
});
