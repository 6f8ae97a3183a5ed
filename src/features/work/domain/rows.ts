import { clockValue, minutesFrom } from '../../../language/clock.ts';
import { weekdays, type Weekday, type WeekHours, type WorkKind } from './contract.ts';

/** Several days at once, as one says them; then each by itself. */
export const daySets = ['weekdays', 'every-day', 'weekend', '1', '2', '3', '4', '5', '6', '7'] as const;
export type DaySet = (typeof daySets)[number];

const daysOf = (set: DaySet): readonly Weekday[] => {
  if (set === 'weekdays') return [1, 2, 3, 4, 5];
  if (set === 'weekend') return [6, 7];
  return set === 'every-day' ? weekdays : [Number(set) as Weekday];
};

/** One line of a form: some days, from, to, and what these hours are where that is asked. As typed. */
export type Row = { days: string; from: string; to: string; kind: string };

/** What is wrong in a line, by the key of a sentence; rows are counted from 0. */
export type RowFault = { row: number; kind: 'incomplete' | 'clock' | 'short' | 'same' | 'overlap' };

const shortest = 15;
const dayMinutes = 1440;
const weekMinutes = 7 * dayMinutes;

/** A line nobody filled in. The kind has a first choice, so that it says nothing. */
export const isBlank = ({ days, from, to }: Row): boolean => days === '' && from === '' && to === '';

/**
 * The usual week out of lines as they were typed; blank ones are left out. An end at or before its beginning is the
 * next day's; `wholeDay` says whether it may be the same hour. Lines of one week never overlap: the second of two that do
 * is the one at fault.
 */
export function readRows<Kind extends WorkKind>(
  rows: readonly Row[],
  kindFrom: (typed: string) => Kind | null,
  wholeDay = true,
): { hours: (WeekHours & { kind: Kind })[]; faults: RowFault[] } {
  const hours: (WeekHours & { kind: Kind })[] = [];
  const faults: RowFault[] = [];
  for (const [row, typed] of rows.entries()) {
    if (isBlank(typed)) continue;
    const set = daySets.find((known) => known === typed.days);
    const kind = kindFrom(typed.kind);
    if (!set || !kind || typed.from === '' || typed.to === '') {
      faults.push({ row, kind: 'incomplete' });
      continue;
    }
    const [from, to] = [minutesFrom(typed.from), minutesFrom(typed.to)];
    if (from === null || to === null) {
      faults.push({ row, kind: 'clock' });
      continue;
    }
    const startsMinute = from % dayMinutes;
    const minutes = (to - startsMinute + dayMinutes) % dayMinutes || dayMinutes;
    const added = daysOf(set).map((weekday) => ({ weekday, startsMinute, minutes, kind }));
    if (!wholeDay && from === to) faults.push({ row, kind: 'same' });
    else if (minutes < shortest) faults.push({ row, kind: 'short' });
    else if (added.some((one) => [...hours, ...added].some((other) => one !== other && meet(one, other))))
      faults.push({ row, kind: 'overlap' });
    else hours.push(...added);
  }
  return { hours: hours.sort(byDay), faults };
}

const byDay = (a: WeekHours, b: WeekHours) => a.weekday - b.weekday || a.startsMinute - b.startsMinute;

/** Whether two hours of a week share a moment, Sunday’s going on into Monday’s. */
export function meet(one: WeekHours, other: WeekHours): boolean {
  const from = (hours: WeekHours) => (hours.weekday - 1) * dayMinutes + hours.startsMinute;
  const apart = (((from(other) - from(one)) % weekMinutes) + weekMinutes) % weekMinutes;
  return apart < one.minutes || weekMinutes - apart < other.minutes;
}

/** Hours that are the same on several days, said once, in the order of the week. */
export type Grouped<Hours> = { days: readonly Weekday[]; sets: readonly DaySet[]; hours: Hours };

/** The usual week as one says it: « du lundi au vendredi de 8 h à 10 h ». */
export function grouped<Hours extends WeekHours & { kind?: WorkKind }>(
  hours: readonly Hours[],
): Grouped<Hours>[] {
  const groups = new Map<string, Hours[]>();
  for (const each of hours.toSorted(byDay)) {
    const key = `${each.startsMinute} ${each.minutes} ${each.kind ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    const days = same.map(({ weekday }) => weekday);
    return first ? [{ days, sets: setsOf(days), hours: first }] : [];
  });
}

/** The fewest sets that say these days. */
function setsOf(days: readonly Weekday[]): DaySet[] {
  const has = (all: readonly Weekday[]) => all.every((one) => days.includes(one));
  if (has(weekdays)) return ['every-day'];
  const sets = (['weekdays', 'weekend'] as const).filter((set) => has(daysOf(set)));
  const said = sets.flatMap((set) => daysOf(set));
  return [...sets, ...days.filter((one) => !said.includes(one)).map((one) => String(one) as DaySet)];
}

/** Hours as the lines of a form that would give them back. */
export function rowsOf(hours: readonly (WeekHours & { kind?: WorkKind })[]): Row[] {
  return grouped(hours).flatMap(({ sets, hours: { startsMinute, minutes, kind } }) =>
    sets.map((days) => ({
      days,
      from: clockValue(startsMinute),
      to: clockValue((startsMinute + minutes) % dayMinutes),
      kind: kind ?? '',
    })),
  );
}
