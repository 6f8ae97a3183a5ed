/**
 * Days and hours as a clock on the wall tells them, in a territory: the agreement speaks of 20 h and of Mondays, and
 * clocks change twice a year. A day is a whole number: days since 1 January 1970, by the calendar.
 */
export type WallClock = { day: number; minutes: number };

const formats = new Map<string, Intl.DateTimeFormat>();
const dayMs = 86_400_000;

/** What the clock says at an instant, to the minute. Throws RangeError for a time zone that does not exist. */
export function wallClock(at: Date, timeZone: string): WallClock {
  const minute = Math.floor(at.getTime() / 60_000) + offsetAt(at.getTime(), timeZone);
  const day = Math.floor(minute / dayMinutes);
  return { day, minutes: minute - day * dayMinutes };
}

/** Clocks change at whole quarters of an hour, wherever they do: within one, what was read once holds. */
const quarter = 15 * 60_000;
const dayMinutes = 24 * 60;
const mostRemembered = 50_000;
const offsets = new Map<string, Map<number, number>>();

/** Minutes a clock is ahead of UTC. Remembered: asking the calendar costs a hundred times a subtraction. */
function offsetAt(at: number, timeZone: string): number {
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  if (known.size === 0 || known.size > mostRemembered) {
    known.clear();
    offsets.set(timeZone, known);
  }
  const which = Math.floor(at / quarter);
  let offset = known.get(which);
  if (offset === undefined) {
    offset = readOffset(which * quarter, timeZone);
    known.set(which, offset);
  }
  return offset;
}

function readOffset(at: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(timeZone, format);
  }
  const [day = 1, month = 1, year = 1970, hour = 0, minute = 0] = (format.format(at).match(/\d+/g) ?? []).map(
    Number,
  );
  return (Date.UTC(year, month - 1, day, hour, minute) - at) / 60_000;
}

/** The instant at which the clock says so; of an hour that does not exist (spring), the one an hour later. */
export function instantAt({ day, minutes }: WallClock, timeZone: string): Date {
  const meant = day * dayMs + minutes * 60_000;
  const offset = (at: number) => {
    const read = wallClock(new Date(at), timeZone);
    return read.day * dayMs + read.minutes * 60_000 - at;
  };
  const guess = meant - offset(meant);
  return new Date(meant - offset(guess));
}

/** The Monday of the week of a day. The week runs from Monday 0 h to Sunday 24 h (article 136). */
export function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}

/** 2026-11-26 → its day; null when there is no such date. */
export function dayFromText(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() / dayMs : null;
}

/** A day → 2026-11-26. */
export function dayAsText(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}
