import type { Period } from './period.ts';
import { dominance, fewest, isEnough, rounded, toldBeside, wholeBeside, type Base } from './secret.ts';
import type { DepartmentTally, Tally } from './tally.ts';

/** A line as it is told; null: kept secret. Counts to the nearest five. */
export type Line = {
  requests: number | null;
  shifts: number | null;
  filled: number | null;
  /** Of the shifts asked for, how many were filled: percent, of the two counts as told; null too when they are few. */
  share: number | null;
  /** Half were settled in less, in minutes. */
  minutes: number | null;
  /** Half of those who came had less road, in minutes. */
  road: number | null;
  /** How few did half of the hours: percent of those who could. Fifty is even. */
  half: number | null;
};

export type DepartmentLine = Line & { code: string; name: string };

export type Figures = {
  period: Period;
  country: Line;
  /** By code; those of whom nothing is told are only named. */
  departments: DepartmentLine[];
  untold: { code: string; name: string }[];
};

/** What may be told of what was counted: nobody can be found in it, nor by subtracting one figure from another. */
export function figuresOf(period: Period, country: Tally, departments: readonly DepartmentTally[]): Figures {
  const asked = toldBeside(departments.map(askedBase), askedBase(country));
  const unasked = new Set(asked.flatMap((told, index) => (told ? [] : [index])));
  const filled = toldBeside(departments.map(filledBase), filledBase(country), unasked);
  const lines = departments.map((tally, index) => {
    const { code, name, listed } = tally;
    const isAsked = asked[index] ?? false;
    const isFilled = filled[index] ?? false;
    const counts = {
      requests: isAsked ? rounded(tally.asked.requests) : null,
      shifts: isAsked ? rounded(tally.asked.shifts) : null,
      filled: isFilled ? rounded(tally.filled.shifts) : null,
    };
    return { code, name, listed, ...lineOf(tally, counts) };
  });
  const wholeOf = (count: (tally: Tally) => number, told: readonly boolean[]) =>
    wholeBeside(departments.map(count), count(country), told);
  const countryCounts = {
    requests: isEnough(askedBase(country)) ? wholeOf((tally) => tally.asked.requests, asked) : null,
    shifts: isEnough(askedBase(country)) ? wholeOf((tally) => tally.asked.shifts, asked) : null,
    filled: isEnough(filledBase(country)) ? wholeOf((tally) => tally.filled.shifts, filled) : null,
  };
  const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
  return {
    period,
    country: lineOf(country, countryCounts),
    departments: lines
      .filter(({ requests }) => requests !== null)
      .map(({ listed: _, ...line }) => line)
      .sort(byCode),
    untold: lines
      .filter(({ requests, listed }) => requests === null && listed)
      .map(({ code, name }) => ({ code, name }))
      .sort(byCode),
  };
}

/** From so many shifts on, counts to the nearest five tell a share to a few points. */
const fewestForShare = 100;

const askedBase = ({ asked }: Tally): Base => ({
  units: Math.min(asked.requests, asked.shifts),
  people: asked.carers,
});

/** Who was replaced and who came: the fewer of the two. */
const filledBase = ({ filled }: Tally): Base => ({
  units: filled.requests,
  people: Math.min(filled.carers, filled.came),
});

type Counts = Pick<Line, 'requests' | 'shifts' | 'filled'>;

function lineOf({ settling, road, hours, idle }: Tally, counts: Counts): Line {
  const { shifts, filled } = counts;
  const settled = { units: settling.requests, people: settling.carers };
  return {
    ...counts,
    share:
      shifts !== null && filled !== null && shifts >= fewestForShare
        ? Math.min(100, Math.round((100 * filled) / shifts))
        : null,
    minutes: counts.requests !== null && isEnough(settled) ? inPlainTime(settling.minutes) : null,
    road: filled !== null && road.carers >= fewest ? whole(road.minutes) : null,
    half: filled !== null ? halfOf(hours, idle) : null,
  };
}

const whole = (minutes: number | null) => (minutes === null ? null : Math.round(minutes));

/** Up to two hours, to the minute; beyond, to the hour. In minutes. */
const inPlainTime = (minutes: number | null) =>
  minutes === null || minutes <= 120 ? whole(minutes) : Math.round(minutes / 60) * 60;

/**
 * How few of those who could come did half of the hours, in percent, to the nearest five: one point of the curve of
 * M. O. Lorenz (Methods of measuring the concentration of wealth, 1905), read from those who do most. Fifty when all
 * do as much; null when too few came, or one did nearly all.
 */
export function halfOf(hours: readonly number[], idle: number): number | null {
  const total = hours.reduce((sum, each) => sum + each, 0);
  if (hours.length < fewest || Math.max(...hours) >= dominance * total) return null;
  let done = 0;
  const busiest = hours.toSorted((a, b) => b - a).findIndex((each) => (done += each) >= total / 2) + 1;
  return Math.max(rounded((100 * busiest) / (hours.length + idle)), 5);
}
