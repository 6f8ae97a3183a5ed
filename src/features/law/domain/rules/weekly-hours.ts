import { agreementSince, article, type Rule } from '../rule.ts';
import { asHours, asThirds } from '../shifts.ts';
import { finding, type Finding } from '../verdict.ts';

/** Regular: the same hours each week, or a rhythm that comes back; anything else is irregular (article 132). */
export type Schedule = 'regular' | 'irregular';

/**
 * Working hours of weeks that follow one another, presence already counted at 2/3, nights of presence not counted.
 * `elsewhere`: hours with other employers; the limits are hers, all employers together (134, last paragraph).
 */
export type WeeklyHoursFacts = {
  schedule: Schedule;
  weeks: readonly number[];
  elsewhere: 'none' | 'counted' | 'unknown';
};

export type WeeklyHoursReason =
  | { kind: 'week-too-long'; verdict: 'refused'; week: number; hours: number; most: number }
  | { kind: 'mean-too-high'; verdict: 'refused'; first: number; mean: number; most: number; over: number }
  | { kind: 'mean-unknown'; verdict: 'warned'; hours: number; known: number; most: number; over: number }
  | { kind: 'hours-elsewhere'; verdict: 'warned'; hours: number; most: number }
  | { kind: 'week-fine'; verdict: 'fine'; hours: number; most: number };

/** Most working hours: in any one week, by schedule; on average, and over how many weeks, when it is regular. */
const most = { regular: 50, irregular: 48, mean: 48, over: 12 } as const;

function judge({ schedule, weeks, elsewhere }: WeeklyHoursFacts): Finding<WeeklyHoursReason> {
  const units = weeks.map(asThirds);
  const longest = asHours(Math.max(0, ...units));
  const limit = most[schedule];
  const tooLong = units.flatMap((each, week) =>
    each > asThirds(limit)
      ? [
          {
            kind: 'week-too-long',
            verdict: 'refused',
            week: week + 1,
            hours: asHours(each),
            most: limit,
          } as const,
        ]
      : [],
  );
  const reasons: WeeklyHoursReason[] = [
    ...tooLong.slice(0, 1),
    ...(schedule === 'regular' ? means(units, longest, tooLong.length > 0) : []),
  ];
  if (elsewhere === 'unknown')
    reasons.push({ kind: 'hours-elsewhere', verdict: 'warned', hours: longest, most: limit });
  return finding([...reasons, { kind: 'week-fine', verdict: 'fine', hours: longest, most: limit }]);
}

/** The heaviest run of 12 weeks; of fewer, what they already exceed, and what cannot be known yet. */
function means(units: readonly number[], longest: number, refused: boolean): WeeklyHoursReason[] {
  const { mean: limit, over } = most;
  let worst = { first: 1, sum: 0 };
  for (let first = 0; first === 0 || first + over <= units.length; first += 1) {
    const sum = units.slice(first, first + over).reduce((total, each) => total + each, 0);
    if (sum > worst.sum) worst = { first: first + 1, sum };
  }
  if (worst.sum > asThirds(limit * over)) {
    const mean = asHours(worst.sum) / over;
    return [{ kind: 'mean-too-high', verdict: 'refused', first: worst.first, mean, most: limit, over }];
  }
  if (refused || units.length >= over || longest <= limit) return [];
  return [
    { kind: 'mean-unknown', verdict: 'warned', hours: longest, known: units.length, most: limit, over },
  ];
}

const same = (hours: number, weeks: number) => Array.from({ length: weeks }, () => hours);

export const weeklyHours = {
  id: 'weekly-hours',
  sources: [article('134'), article('137.1'), article('137.2')],
  since: agreementSince,
  verified: true,
  judge,
  examples: [
    {
      facts: { schedule: 'regular', weeks: [51], elsewhere: 'none' },
      verdict: 'refused',
      because: 'week-too-long',
      as: article('134'),
    },
    {
      facts: { schedule: 'regular', weeks: same(49, 12), elsewhere: 'none' },
      verdict: 'refused',
      because: 'mean-too-high',
      as: article('134'),
    },
    {
      facts: { schedule: 'regular', weeks: [...same(50, 6), ...same(46, 6)], elsewhere: 'counted' },
      verdict: 'fine',
      because: 'week-fine',
      as: article('134'),
    },
    {
      facts: { schedule: 'irregular', weeks: [49], elsewhere: 'none' },
      verdict: 'refused',
      because: 'week-too-long',
      as: article('134'),
    },
    {
      facts: { schedule: 'irregular', weeks: [48], elsewhere: 'unknown' },
      verdict: 'warned',
      because: 'hours-elsewhere',
      as: article('134'),
    },
  ],
} as const satisfies Rule<WeeklyHoursFacts, WeeklyHoursReason>;
