import { mainlandTimeZone } from '../../../../language/time.ts';
import { instantAt, wallClock } from '../../../law/domain/clock.ts';

/** How far back figures may be read, in days. */
export const periodDays = { month: 30, year: 365 } as const;
export type PeriodName = keyof typeof periodDays;
export const periodNames = Object.keys(periodDays) as PeriodName[];

/** As addresses and names of files say it. */
export const periodSlugs: Record<PeriodName, string> = { month: '30-jours', year: '12-mois' };

/** The period of an address; twelve months unless it is one. */
export const periodFrom = (slug: string | undefined): PeriodName =>
  periodNames.find((name) => periodSlugs[name] === slug) ?? 'year';

/** From the first moment (included) to the last (excluded). */
export type Period = { name: PeriodName; from: Date; until: Date };

/**
 * The days counted, by the clock of the mainland. They end with the last Sunday that is over: figures that moved each
 * day would tell, from one day to the next, what was asked on one day.
 */
export function periodOf(name: PeriodName, now: Date): Period {
  const { day } = wallClock(now, mainlandTimeZone);
  // The first of January 1970 was a Thursday.
  const monday = day - ((day + 3) % 7);
  const midnightOf = (which: number) => instantAt({ day: which, minutes: 0 }, mainlandTimeZone);
  return { name, from: midnightOf(monday - periodDays[name]), until: midnightOf(monday) };
}

/** A moment of the last day counted. */
export const lastDay = ({ until }: Period): Date => new Date(until.getTime() - 1);
