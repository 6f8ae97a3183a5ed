import { agreementSince, article, type Rule } from '../rule.ts';
import { hoursOf, type Span } from '../shifts.ts';
import { finding, type Finding, type Told } from '../verdict.ts';

/** The four jobs of a carer (annex 7, « Adulte »). */
export const jobs = ['A', 'B', 'C', 'D'] as const;
export type Job = (typeof jobs)[number];

/** A night awake beside somebody ill, without a room of one's own. `fullTimeDays`: she also works full time by day. */
export type NightCareFacts = Span & { job: Job; fullTimeDays: Told; written: Told };

export type NightCareReason =
  | { kind: 'night-care-too-long'; verdict: 'refused'; hours: number; most: number }
  | { kind: 'night-care-job'; verdict: 'refused'; job: Job }
  | { kind: 'night-care-days' | 'night-care-unwritten'; verdict: 'refused' }
  | { kind: 'night-care-days-unknown' | 'night-care-writing-unknown'; verdict: 'warned' }
  | { kind: 'night-care-fine'; verdict: 'fine'; hours: number };

const most = 12;

function judge({ start, end, job, fullTimeDays, written }: NightCareFacts): Finding<NightCareReason> {
  const hours = hoursOf({ start, end });
  const reasons: NightCareReason[] = [];
  if (hours > most) reasons.push({ kind: 'night-care-too-long', verdict: 'refused', hours, most });
  if (job === 'A' || job === 'B') reasons.push({ kind: 'night-care-job', verdict: 'refused', job });
  if (fullTimeDays) reasons.push({ kind: 'night-care-days', verdict: 'refused' });
  if (written === false) reasons.push({ kind: 'night-care-unwritten', verdict: 'refused' });
  if (fullTimeDays === null) reasons.push({ kind: 'night-care-days-unknown', verdict: 'warned' });
  if (written === null) reasons.push({ kind: 'night-care-writing-unknown', verdict: 'warned' });
  return finding([...reasons, { kind: 'night-care-fine', verdict: 'fine', hours }]);
}

const as = article('137.3');
const usual = {
  start: new Date('2026-11-26T20:00+01:00'),
  end: new Date('2026-11-27T08:00+01:00'),
  job: 'C',
  fullTimeDays: false,
  written: true,
} as const;

export const nightCare = {
  id: 'night-care',
  sources: [as, article('150')],
  since: agreementSince,
  verified: true,
  judge,
  examples: [
    { facts: usual, verdict: 'fine', because: 'night-care-fine', as },
    { facts: { ...usual, job: 'B' }, verdict: 'refused', because: 'night-care-job', as },
    { facts: { ...usual, fullTimeDays: true }, verdict: 'refused', because: 'night-care-days', as },
    {
      facts: { ...usual, end: new Date('2026-11-27T08:30+01:00') },
      verdict: 'refused',
      because: 'night-care-too-long',
      as,
    },
  ],
} as const satisfies Rule<NightCareFacts, NightCareReason>;
