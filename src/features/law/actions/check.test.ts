import { describe, expect, test } from 'vitest';
import { ruleIds, ruleNamed } from '../domain/rules.ts';
import { checkDocument } from './check.ts';

const night = { start: '2026-11-26T19:00:00+01:00', end: '2026-11-27T08:00:00+01:00' };

test.each(ruleIds)('%s: its examples, written as JSON, get the same answer', (rule) => {
  for (const { facts, verdict } of ruleNamed(rule).examples) {
    const report = checkDocument(JSON.parse(JSON.stringify({ checks: [{ rule, facts }] })), 'fr');
    if (!report.ok) throw new Error(JSON.stringify(report.failure));
    expect(report.value.checks[0]?.verdict).toBe(verdict);
    expect(report.value.checks[0]?.reasons[0]?.says).toMatch(/\.$/);
    expect(checkDocument({ checks: [{ rule, facts: {} }] }, 'fr').ok).toBe(false);
  }
});

test('a plan is judged rule by rule', () => {
  const shifts = [{ ...night, kind: 'night', employer: 'one' }];
  const report = checkDocument({ plan: { schedule: 'regular', shifts } }, 'en');
  expect(report.ok && report.value.verdict).toBe('refused');
  expect(report.ok && report.value.plan.map(({ rule }) => rule)).toEqual([
    'weekly-hours',
    'daily-rest',
    'weekly-rest',
    'consecutive-nights',
    'night-presence',
  ]);
});

describe('a document badly written names the place', () => {
  test.each([
    [null, '.', 'missing'],
    [{}, '.', 'empty'],
    [{ checks: [{ rule: 'no-such-rule' }] }, 'checks[0].rule', 'choice'],
    [
      { checks: [{ rule: 'night-presence', facts: { ...night, start: 'x' } }] },
      'checks[0].facts.start',
      'instant',
    ],
    [
      { checks: [{ rule: 'night-presence', facts: { start: night.end, end: night.start } }] },
      'checks[0].facts.end',
      'order',
    ],
    [
      { checks: [{ rule: 'daily-rest', facts: { shifts: [], timeZone: 'Mars' } }] },
      'checks[0].facts.timeZone',
      'timeZone',
    ],
    [
      {
        checks: [
          {
            rule: 'schedule-notice',
            facts: { schedule: 'regular', told: '2026-02-30', starts: '2026-03-01' },
          },
        ],
      },
      'checks[0].facts.told',
      'date',
    ],
    [
      { plan: { schedule: 'regular', shifts: [{ ...night, kind: 'nap', employer: 'a' }] } },
      'plan.shifts[0].kind',
      'choice',
    ],
  ])('%j: %s', (document, path, fault) => {
    expect(checkDocument(document, 'fr')).toEqual({
      ok: false,
      failure: { kind: 'bad-document', path, fault },
    });
  });
});
