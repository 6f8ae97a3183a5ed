import type { Moment } from './problem.ts';

const written =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d{2})(?::?(\d{2}))?)$/;

const minute = 60_000;

/** Reads an instant of ISO 8601 with its offset, as 2027-01-11T08:00:00+01:00; null when it is not one. */
export function readInstant(text: string): Moment | null {
  const parts = written.exec(text);
  if (!parts) return null;
  const number = (index: number) => Number(parts[index] ?? 0);
  const [year, month, day, hours, minutes, seconds] = [1, 2, 3, 4, 5, 6].map(number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  // Midnight may be told as the end of the day before.
  const isMidnight = hours === 24 && minutes === 0 && seconds === 0;
  if ((hours > 23 && !isMidnight) || minutes > 59 || seconds > 59) return null;
  const [offsetHours, offsetMinutes] = [number(9), number(10)];
  if (offsetHours > 18 || offsetMinutes > 59) return null;
  const offset = (parts[8] === '-' ? -1 : 1) * (offsetHours * 60 + offsetMinutes);
  const thousandths = Math.floor(Number(`0.${parts[7] ?? 0}`) * 1000);
  const midnight = new Date(0).setUTCFullYear(year, month - 1, day);
  return {
    at: midnight + ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths - offset * minute,
    offset: offset === 0 ? 0 : offset,
  };
}

function daysIn(year: number, month: number): number {
  return new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();
}

/** A moment as the clock on the wall says it in a time zone, as Europe/Paris. */
export function momentIn(timeZone: string, at: Date): Moment {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
  return { at: at.getTime(), offset: Math.round((wall - at.getTime()) / minute) };
}
