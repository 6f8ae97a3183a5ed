import { instantAt, mondayOf, wallClock } from './clock.ts';

export type Span = { start: Date; end: Date };

/**
 * What the hours are: work; `presence`, the carer may do things of her own but stays watchful (137.1); `night`, she
 * sleeps there (137.2); `night-care`, awake beside somebody ill (137.3); `training` in working time (annex 2, 8.4).
 */
export const shiftKinds = ['work', 'presence', 'night', 'night-care', 'training'] as const;
export type ShiftKind = (typeof shiftKinds)[number];
export type Shift = Span & { kind: ShiftKind };

/** How each counts in working time, in thirds: presence 2/3 (137.1), nights of presence not at all (137.2). */
const thirds: Record<ShiftKind, number> = { work: 3, presence: 2, night: 0, 'night-care': 3, training: 3 };

/** Hours of working time, held as whole thirds of a minute so that no sum drifts. */
export const asThirds = (hours: number) => Math.round(hours * 180);
export const asHours = (units: number) => units / 180;

const minutesOf = ({ start, end }: Span) => Math.round((end.getTime() - start.getTime()) / 60_000);

/** Hours that went by, whatever the clocks did. */
export const hoursOf = (span: Span) => minutesOf(span) / 60;

/**
 * Working hours of each week from the first worked to the last, in order; what passes Sunday midnight is shared. The
 * week is that of the clock on the wall, its hours are those that went by.
 */
export function weeksOf(shifts: readonly Shift[], timeZone: string): { monday: number; hours: number }[] {
  const units = new Map<number, number>();
  for (const shift of shifts)
    for (const piece of cutAtMondays(shift, timeZone))
      units.set(piece.monday, (units.get(piece.monday) ?? 0) + piece.minutes * thirds[shift.kind]);
  const mondays = [...units.keys()].sort((a, b) => a - b);
  const [first, last] = [mondays[0], mondays.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: (last - first) / 7 + 1 }, (_, week) => {
    const monday = first + week * 7;
    return { monday, hours: asHours(units.get(monday) ?? 0) };
  });
}

function cutAtMondays({ start, end }: Span, timeZone: string): { monday: number; minutes: number }[] {
  const pieces: { monday: number; minutes: number }[] = [];
  const last = mondayOf(wallClock(new Date(end.getTime() - 1), timeZone).day);
  let from = start;
  for (let monday = mondayOf(wallClock(start, timeZone).day); monday <= last; monday += 7) {
    const next = monday === last ? end : startOfDay(monday + 7, timeZone);
    pieces.push({ monday, minutes: minutesOf({ start: from, end: next }) });
    from = next;
  }
  return pieces;
}

/** Midnight of a day. */
export const startOfDay = (day: number, timeZone: string) => instantAt({ day, minutes: 0 }, timeZone);

/** The stretches between shifts, in order, overlaps joined. The first begins, and the last ends, at infinity. */
export function restsBetween(shifts: readonly Span[]): { start: number; end: number }[] {
  const rests: { start: number; end: number }[] = [];
  let free = -Infinity;
  for (const { start, end } of shifts.toSorted((a, b) => a.start.getTime() - b.start.getTime())) {
    if (start.getTime() > free) rests.push({ start: free, end: start.getTime() });
    free = Math.max(free, end.getTime());
  }
  return [...rests, { start: free, end: Infinity }];
}
