import { instantAt, wallClock } from '../clock.ts';
import { article, type Rule } from '../rule.ts';
import { hoursOf, type Span } from '../shifts.ts';
import { finding, type Finding } from '../verdict.ts';
import { nightLimits } from './night-presence.ts';

// The agreement knows two kinds of nights, and no night of plain work: it is pointed out, and refuses nothing.

/** Hours said to be work. */
export type NightWorkFacts = Span & { timeZone: string };

export type NightWorkReason =
  | { kind: 'work-all-night'; verdict: 'warned'; hours: number; most: number }
  | { kind: 'work-by-day'; verdict: 'fine'; hours: number };

/** Of the night, from 20:00 to 6:30: more than half of it is a night spent there. */
const half = (nightLimits.to - nightLimits.from) / 2 / 60;

function judge({ start, end, timeZone }: NightWorkFacts): Finding<NightWorkReason> {
  const hours = hoursOf({ start, end });
  const [first, last] = [wallClock(start, timeZone).day - 1, wallClock(end, timeZone).day];
  const nights = Array.from({ length: last - first + 1 }, (_, index) => {
    const from = instantAt({ day: first + index, minutes: nightLimits.from }, timeZone);
    const to = instantAt({ day: first + index + 1, minutes: nightLimits.to % 1440 }, timeZone);
    return (Math.min(end.getTime(), to.getTime()) - Math.max(start.getTime(), from.getTime())) / 3_600_000;
  });
  return finding([
    Math.max(...nights) > half
      ? { kind: 'work-all-night', verdict: 'warned', hours, most: nightLimits.hours }
      : { kind: 'work-by-day', verdict: 'fine', hours },
  ]);
}

const work = (start: string, end: string) => ({
  start: new Date(`2026-11-${start}+01:00`),
  end: new Date(`2026-11-${end}+01:00`),
  timeZone: 'Europe/Paris',
});

export const nightWork = {
  id: 'night-work',
  sources: [article('137.2'), article('137.3')],
  since: '2022-01-01',
  verified: false,
  judge,
  examples: [
    {
      facts: work('26T20:00', '27T09:00'),
      verdict: 'warned',
      because: 'work-all-night',
      as: article('137.2'),
    },
    {
      facts: work('26T14:00', '27T13:00'),
      verdict: 'warned',
      because: 'work-all-night',
      as: article('137.3'),
    },
    { facts: work('26T18:00', '26T23:00'), verdict: 'fine', because: 'work-by-day', as: article('137.2') },
    { facts: work('26T05:00', '26T12:00'), verdict: 'fine', because: 'work-by-day', as: article('137.2') },
  ],
} as const satisfies Rule<NightWorkFacts, NightWorkReason>;
