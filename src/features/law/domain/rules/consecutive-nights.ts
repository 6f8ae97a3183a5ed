import { dayAsText, dayFromText } from '../clock.ts';
import { longestRun } from '../nights.ts';
import { agreementSince, article, type Rule } from '../rule.ts';
import { finding, type Finding, type Told } from '../verdict.ts';

/** What must all hold beyond five nights in a row (137.2). */
export const nightConditions = ['weeklyRest', 'fewCalls', 'asked', 'writtenAgreement'] as const;
export type NightCondition = (typeof nightConditions)[number];

/**
 * Nights of presence, each by the date of its evening (ISO). The conditions: the weekly rest is kept, she is called at
 * most four times a night, somebody asked for it for a need that is the case's own, both agreed in writing.
 */
export type ConsecutiveNightsFacts = { nights: readonly string[] } & Readonly<Record<NightCondition, Told>>;

type Run = { nights: number; first: string; most: number };
export type ConsecutiveNightsReason =
  | ({ kind: 'nights-too-many'; verdict: 'refused'; missing: NightCondition[] } & Run)
  | ({ kind: 'nights-to-check'; verdict: 'warned'; missing: NightCondition[] } & Run)
  | ({ kind: 'nights-under-conditions' | 'nights-fine'; verdict: 'fine' } & Run);

const most = 5;

function judge(facts: ConsecutiveNightsFacts): Finding<ConsecutiveNightsReason> {
  const days = facts.nights.map(dayFromText).filter((day) => day !== null);
  const { first, length } = longestRun(days);
  const run = { nights: length, first: dayAsText(first), most };
  const reasons: ConsecutiveNightsReason[] = [];
  if (length <= most) reasons.push({ kind: 'nights-fine', verdict: 'fine', ...run });
  else {
    const missing = nightConditions.filter((name) => facts[name] === false);
    const unknown = nightConditions.filter((name) => facts[name] === null);
    if (missing.length) reasons.push({ kind: 'nights-too-many', verdict: 'refused', missing, ...run });
    else if (unknown.length)
      reasons.push({ kind: 'nights-to-check', verdict: 'warned', missing: unknown, ...run });
    else reasons.push({ kind: 'nights-under-conditions', verdict: 'fine', ...run });
  }
  return finding(reasons);
}

const evenings = (count: number) =>
  Array.from({ length: count }, (_, night) => dayAsText((dayFromText('2026-11-23') ?? 0) + night));
const met = { weeklyRest: true, fewCalls: true, asked: true, writtenAgreement: true } as const;
const as = article('137.2');

export const consecutiveNights = {
  id: 'consecutive-nights',
  sources: [as],
  since: agreementSince,
  verified: true,
  judge,
  examples: [
    {
      facts: { nights: evenings(5), weeklyRest: null, fewCalls: null, asked: null, writtenAgreement: null },
      verdict: 'fine',
      because: 'nights-fine',
      as,
    },
    {
      facts: { nights: evenings(6), ...met, writtenAgreement: false },
      verdict: 'refused',
      because: 'nights-too-many',
      as,
    },
    {
      facts: { nights: evenings(6), ...met, asked: null },
      verdict: 'warned',
      because: 'nights-to-check',
      as,
    },
    { facts: { nights: evenings(6), ...met }, verdict: 'fine', because: 'nights-under-conditions', as },
  ],
} as const satisfies Rule<ConsecutiveNightsFacts, ConsecutiveNightsReason>;
