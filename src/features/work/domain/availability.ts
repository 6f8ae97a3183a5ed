import { wallClock } from '../../law/domain/clock.ts';
import type { WeekHours, WorkKind } from './contract.ts';
import { holds, joined, without, type Span } from './spans.ts';
import { laid, weekdayOf } from './week.ts';

/** How a carer moves. */
export const means = ['foot', 'bicycle', 'bus', 'moped', 'car'] as const;
export type Means = (typeof means)[number];

/** What she accepts: the kinds of hours, and Saturdays and Sundays. */
export const acceptedKinds = ['work', 'presence', 'night', 'night-care', 'weekend'] as const;
export type AcceptedKind = (typeof acceptedKinds)[number];

/** What may make a home easier or harder for her, without naming anybody. */
export const circumstances = ['animals', 'smoke', 'stairs', 'alone', 'couple', 'night', 'far'] as const;
export type Circumstance = (typeof circumstances)[number];

/** Where she would rather go, or rather not. Private to her: read by the search, shown to nobody else. */
export type Wish = { rather: boolean } & (
  | { household: string; circumstance: null }
  | { household: null; circumstance: Circumstance }
);

/** When a carer could replace others, and how. */
export type Availability = {
  personId: string;
  /** Null: closed. {@link untilSaid}: until she says otherwise. */
  openUntil: Date | null;
  /** Minutes of travel she accepts, one way. */
  mostMinutes: number;
  means: Means;
  /** Hours a week on top of her own; null: as many as the law allows. */
  hoursWanted: number | null;
  kinds: AcceptedKind[];
  /** How many times a week she may be asked. */
  askedAtMost: number;
  /** Whether all the hours she works are in RAVie. */
  allHoursHere: boolean;
  hours: WeekHours[];
  /** Days that differ: free though her week says no, or taken though it says yes. */
  days: { start: Date; end: Date; free: boolean }[];
  wishes: Wish[];
};

/** A date so far that it is never: « jusqu'à ce que je dise stop ». */
export const untilSaid = new Date('9999-12-31T00:00:00Z');

export const isOpen = ({ openUntil }: Pick<Availability, 'openUntil'>, now: Date): boolean =>
  openUntil !== null && openUntil > now;

type Times = Pick<Availability, 'hours' | 'days'>;

/** When she is free around a span, in order: her week and the days she is free besides, less the days she is not. */
export function freeStretches({ hours, days }: Times, span: Span, timeZone: string): Span[] {
  const week = laid(hours, span, timeZone).map(({ span: free }) => free);
  const besides = days.filter(({ free }) => free);
  const taken = days.filter(({ free }) => !free);
  return joined([...week, ...besides]).flatMap((stretch) => without(stretch, taken));
}

/** Whether a span lies wholly inside one stretch when she is free. Hours of her own contracts are not looked at. */
export function isFree(times: Times, span: Span, timeZone: string): boolean {
  return freeStretches(times, span, timeZone).some((stretch) => holds(stretch, span));
}

/** Whether she accepts such hours: their kind and, when they begin on a Saturday or a Sunday, weekends. */
export function opensTo(
  { kinds }: Pick<Availability, 'kinds'>,
  kind: WorkKind,
  span: Span,
  timeZone: string,
): boolean {
  const weekend = weekdayOf(wallClock(span.start, timeZone).day) >= 6;
  return kinds.includes(kind) && (!weekend || kinds.includes('weekend'));
}

/** What one begins with: closed, by car, work hours of the week only. */
export const usualAvailability = (personId: string): Availability => ({
  personId,
  openUntil: null,
  mostMinutes: 20,
  means: 'car',
  hoursWanted: null,
  kinds: ['work'],
  askedAtMost: 3,
  allHoursHere: false,
  hours: [],
  days: [],
  wishes: [],
});
