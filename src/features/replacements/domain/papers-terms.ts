import { asCents, atLeast } from '../../law/domain/money.ts';
import type { Job } from '../../law/domain/rules/night-care.ts';
import { rules } from '../../law/domain/rules.ts';
import { hoursOf, weeksOf } from '../../law/domain/shifts.ts';
import { figuresKnownUntil, minimumWage, type Level, type Territory } from '../../law/domain/wages.ts';
import type { Motive, ShiftKind } from './request.ts';
import type { Gesture } from '../../../language/gestures.ts';
import { holidaysWorked, type Holiday } from './papers-holidays.ts';
import { dayIn, daysBetween } from './papers-days.ts';

/** Where the four jobs of a carer stand in the grid (annex 7, article 2.2). */
export const levelOf: Record<Job, Level> = { A: 'III', B: 'IV', C: 'V', D: 'VI' };

type Name = { firstName: string; initial: string };

/** What was agreed, and what the contract replaced says, before anything is worked out of it. */
export type Agreed = {
  /** As he is called in RAVie: « Madame Petit ». */
  employer: { name: string; commune: string; departmentCode: string };
  replacement: Name;
  replaced: Name;
  motive: Motive;
  job: Job | null;
  /** Of the contract replaced; gross cents of euro. */
  hourlyCents: number | null;
  kilometreCents: number | null;
  gestures: readonly Gesture[];
  shifts: readonly { start: Date; end: Date; kind: ShiftKind }[];
  agreedAt: Date;
  timeZone: string;
};

/** Cents of euro, gross. `from`: whose figure the hourly wage is; the others are the bounds it was held against. */
export type Pay = {
  hourlyCents: number;
  from: 'contract' | 'grid' | 'smic';
  /** Null when nobody said which job it is. */
  gridCents: number | null;
  gridSince: string | null;
  smicCents: number;
  smicSince: string;
  /** Whether a newer grid or SMIC may be out on the first day. */
  figuresMayBeOld: boolean;
  /** Work, presence at two thirds, nights awake. */
  workedCents: number;
  /** Least indemnity of all nights of presence, nobody calling. */
  nightsCents: number;
  grossCents: number;
  premiumCents: number;
};

/** What a fixed-term replacement contract says: plain data, as it stood the day the employer agreed. Dates are ISO. */
export type Terms = {
  employer: { name: string; commune: string };
  territory: Territory;
  replacement: Name;
  replaced: Name;
  motive: Motive;
  job: Job | null;
  level: Level | null;
  starts: string;
  ends: string;
  /** Days from the first to the last, both counted: the least length when the end is « her return ». */
  days: number;
  /** L1242-7: no precise end when somebody absent is replaced, or awaited. */
  mayEndOnReturn: boolean;
  /** The longest trial the law allows: a day a week (L1242-10). */
  trialDays: number;
  shifts: { start: string; end: string; kind: ShiftKind }[];
  /** Minutes of each kind; `counted`: of working time, presence at two thirds, nights of presence not at all. */
  minutes: Record<ShiftKind | 'counted', number>;
  nights: number;
  /** Whether a week passes 40 hours with this employer: they are then paid more (136, 147). */
  overtime: boolean;
  holidays: Holiday[];
  pay: Pay | null;
  kilometreCents: number | null;
  gestures: Gesture[];
  agreedOn: string;
  timeZone: string;
};

/** `precise`: ends on the last day agreed to. `return`: when whoever is replaced comes back, at the earliest that day. */
export const endings = ['precise', 'return'] as const;
export type Ending = (typeof endings)[number];

const shortTerm = { months: 6, trialDays: 14, longer: 30 } as const;

/**
 * Works out everything the contract says. Sources: labour code L1242-7, L1242-10, L1242-12, L1242-15, L1243-8; agreement
 * 41.1, 136, 137.1, 137.2, 144.1, 148, 149. Throws RangeError when nothing was agreed to.
 */
export function makeTerms(agreed: Agreed): Terms {
  const { timeZone, employer } = agreed;
  const shifts = agreed.shifts.toSorted((a, b) => a.start.getTime() - b.start.getTime());
  const [first] = shifts;
  if (!first) throw new RangeError('no shift was agreed to');
  const latest = Math.max(...shifts.map(({ end }) => end.getTime()));
  const [starts, ends] = [dayIn(first.start, timeZone), dayIn(new Date(latest - 1), timeZone)];
  const days = daysBetween(starts, ends) + 1;
  const level = agreed.job && levelOf[agreed.job];
  const territory: Territory = employer.departmentCode === '976' ? 'mayotte' : 'france';
  return {
    employer: { name: employer.name, commune: employer.commune },
    territory,
    replacement: agreed.replacement,
    replaced: agreed.replaced,
    motive: agreed.motive,
    job: agreed.job,
    level,
    starts,
    ends,
    days,
    mayEndOnReturn: agreed.motive !== 'part-time-for-now',
    trialDays: Math.min(
      Math.floor(days / 7),
      days > shortTerm.months * 30 ? shortTerm.longer : shortTerm.trialDays,
    ),
    shifts: shifts.map(({ start, end, kind }) => ({
      start: start.toISOString(),
      end: end.toISOString(),
      kind,
    })),
    minutes: minutesOf(shifts),
    nights: shifts.filter(({ kind }) => kind === 'night').length,
    overtime: weeksOf(shifts, timeZone).some(({ hours }) => hours > 40),
    holidays: holidaysWorked(shifts, timeZone),
    pay: payOf(agreed, level, starts, territory),
    kilometreCents: agreed.kilometreCents,
    gestures: [...agreed.gestures],
    agreedOn: dayIn(agreed.agreedAt, timeZone),
    timeZone,
  };
}

/** Minutes of each kind, and those that count as working time (137.1, 137.2, 137.3). */
export function minutesOf(shifts: readonly { start: Date; end: Date; kind: ShiftKind }[]): Terms['minutes'] {
  const minutes = { work: 0, presence: 0, night: 0, 'night-care': 0, counted: 0 };
  for (const shift of shifts) minutes[shift.kind] += Math.round(hoursOf(shift) * 60);
  minutes.counted = minutes.work + (minutes.presence * 2) / 3 + minutes['night-care'];
  return minutes;
}

function payOf(
  { hourlyCents, shifts }: Agreed,
  level: Level | null,
  starts: string,
  territory: Territory,
): Pay | null {
  const least = minimumWage(level ?? 'I', starts, false, territory);
  // Neither the job nor the wage of whom she replaces: nothing can be said, the contract leaves the line to fill.
  if (!least || (level === null && hourlyCents === null)) return null;
  const [gridCents, smicCents] = [level && asCents(least.grid), asCents(least.smic)];
  // A fixed-term wage is not under that of the post (L1242-15), nor under the grid, nor under the SMIC (144.1).
  const cents = Math.max(hourlyCents ?? 0, gridCents ?? 0, smicCents);
  const from = cents === hourlyCents ? 'contract' : cents === gridCents ? 'grid' : 'smic';
  const workedCents = asCents(atLeast((cents / 100) * (minutesOf(shifts).counted / 60)));
  const nightsCents = shifts
    .filter(({ kind }) => kind === 'night')
    .reduce((sum, night) => sum + nightCents(hoursOf(night), cents), 0);
  const grossCents = workedCents + nightsCents;
  return {
    hourlyCents: cents,
    from,
    gridCents,
    gridSince: level && least.gridSince,
    smicCents,
    smicSince: least.smicSince,
    figuresMayBeOld: starts > figuresKnownUntil,
    workedCents,
    nightsCents,
    grossCents,
    premiumCents: asCents(atLeast(grossCents / 1000)),
  };
}

/** Least indemnity of a night when nobody called: a quarter of the wage (149). */
function nightCents(hours: number, hourlyCents: number): number {
  const { reasons } = rules['night-pay'].judge({
    hours,
    hourly: hourlyCents / 100,
    calls: 0,
    callHours: null,
    everyNight: false,
    paid: null,
  });
  const owed = reasons.find(({ kind }) => kind === 'night-owed');
  return owed ? asCents(owed.owed) : 0;
}
