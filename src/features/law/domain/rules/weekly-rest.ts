import { dayAsText } from '../clock.ts';
import { agreementSince, article, type Rule } from '../rule.ts';
import { weekRests } from '../rests.ts';
import type { Span } from '../shifts.ts';
import { finding, type Finding, type Told } from '../verdict.ts';

/**
 * Shifts of one contract, nights of presence included. `consent`: exceptionally, at the employer's request, she agreed
 * in writing to work on her rest, and what she gets for it was agreed first.
 */
export type WeeklyRestFacts = { shifts: readonly Span[]; timeZone: string; consent: Told };

type Week = { monday: string; longest: number; least: number };
export type WeeklyRestReason =
  | ({ kind: 'rest-too-short'; verdict: 'refused' } & Week)
  | ({ kind: 'rest-consent-unknown' | 'rest-across-weeks'; verdict: 'warned' } & Week)
  | ({ kind: 'rest-worked-by-consent'; verdict: 'fine' } & Week)
  | { kind: 'rest-fine'; verdict: 'fine'; least: number };

/** Hours in a row (article 46). */
export const weeklyRestHours = 35;
const least = weeklyRestHours;

function judge({ shifts, timeZone, consent }: WeeklyRestFacts): Finding<WeeklyRestReason> {
  const weeks = weekRests(shifts, timeZone, least);
  const told = ({ monday, longest }: (typeof weeks)[number]) => ({
    monday: dayAsText(monday),
    longest,
    least,
  });
  const short = weeks.find(({ rests }) => rests === 'none');
  const across = weeks.find(({ rests }) => rests === 'across');
  const reasons: WeeklyRestReason[] = [];
  if (short && consent) reasons.push({ kind: 'rest-worked-by-consent', verdict: 'fine', ...told(short) });
  if (short && consent === false)
    reasons.push({ kind: 'rest-too-short', verdict: 'refused', ...told(short) });
  if (short && consent === null)
    reasons.push({ kind: 'rest-consent-unknown', verdict: 'warned', ...told(short) });
  if (across && !consent) reasons.push({ kind: 'rest-across-weeks', verdict: 'warned', ...told(across) });
  return finding(reasons.length ? reasons : [{ kind: 'rest-fine', verdict: 'fine', least }]);
}

const timeZone = 'Europe/Paris';
const as = article('46');
/** Days of November 2026 worked from 8 h, to 18 h unless said; the 23rd is a Monday. */
const worked = (days: readonly number[], until = 18) =>
  days.map((day) => ({
    start: new Date(`2026-11-${day}T08:00+01:00`),
    end: new Date(`2026-11-${day}T${until}:00+01:00`),
  }));
const everyDay = worked([23, 24, 25, 26, 27, 28, 29]);
const nextWeek = [{ start: new Date('2026-12-01T08:00+01:00'), end: new Date('2026-12-01T18:00+01:00') }];

export const weeklyRest = {
  id: 'weekly-rest',
  sources: [as, article('138')],
  since: agreementSince,
  verified: true,
  judge,
  examples: [
    // Saturday 18:00 to Monday 8:00 is 38 hours, of which 30 before Sunday midnight: Sunday alone is not 35.
    {
      facts: { shifts: worked([23, 24, 25, 26, 27, 28], 12), timeZone, consent: false },
      verdict: 'fine',
      because: 'rest-fine',
      as,
    },
    {
      facts: { shifts: [...everyDay.slice(0, 6), ...worked([30])], timeZone, consent: false },
      verdict: 'warned',
      because: 'rest-across-weeks',
      as,
    },
    {
      facts: { shifts: [...worked([22]), ...everyDay, ...worked([30])], timeZone, consent: false },
      verdict: 'refused',
      because: 'rest-too-short',
      as,
    },
    {
      facts: { shifts: [...worked([22]), ...everyDay, ...worked([30])], timeZone, consent: true },
      verdict: 'fine',
      because: 'rest-worked-by-consent',
      as,
    },
    {
      facts: { shifts: [...worked([22]), ...everyDay, ...nextWeek], timeZone, consent: false },
      verdict: 'warned',
      because: 'rest-across-weeks',
      as,
    },
  ],
} as const satisfies Rule<WeeklyRestFacts, WeeklyRestReason>;
