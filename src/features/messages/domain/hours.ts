/** Hours of the day between which she is left in peace, from 0 to 23; equal: never. `21, 7` runs over midnight. */
export type QuietHours = { from: number; to: number };

export const usualQuietHours: QuietHours = { from: 21, to: 7 };

/** The letter that gathers a day leaves when most have finished; that of the week, on Friday. */
export const letterHour = 18;
export const letterWeekday = 5;

const minute = 60_000;
const day = 24 * 60;

type Clock = { weekday: number; minutes: number };

const formats = new Map<string, Intl.DateTimeFormat>();
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** What the clocks of a time zone (IANA name) show: minutes since midnight, and the day of the week (0: Sunday). */
function clockAt(at: Date, timeZone: string): Clock {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    weekday: weekdays.indexOf(parts['weekday'] ?? ''),
    minutes: Number(parts['hour']) * 60 + Number(parts['minute']),
  };
}

/** Whether it is an hour of peace there. */
export function isQuiet(at: Date, { from, to }: QuietHours, timeZone: string): boolean {
  const hour = Math.floor(clockAt(at, timeZone).minutes / 60);
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

/**
 * The first moment from then on at which something may be sent: at once, or when the hours of peace end. A night whose
 * only hour of the day is the one that clocks leave out in spring ends the day after.
 */
export function afterQuietHours(at: Date, quiet: QuietHours, timeZone: string): Date {
  let leaves = at;
  while (isQuiet(leaves, quiet, timeZone)) leaves = nextHour(leaves, quiet.to, timeZone);
  return leaves;
}

/** When the next letter of the day or of the week leaves, hours of peace allowed for. Always later than `at`. */
export function nextLetter(rhythm: 'daily' | 'weekly', at: Date, quiet: QuietHours, timeZone: string): Date {
  let next = nextHour(at, letterHour, timeZone);
  if (rhythm === 'weekly')
    while (clockAt(next, timeZone).weekday !== letterWeekday) next = nextHour(next, letterHour, timeZone);
  return afterQuietHours(next, quiet, timeZone);
}

/** The next time the clocks there show this hour, strictly later. Days of 23 or 25 hours are put right. */
function nextHour(at: Date, hour: number, timeZone: string): Date {
  const ahead = (hour * 60 - clockAt(at, timeZone).minutes + day) % day || day;
  const start = Math.floor(at.getTime() / minute) * minute;
  const guess = new Date(start + ahead * minute);
  const off = ((clockAt(guess, timeZone).minutes - hour * 60 + day / 2 + day) % day) - day / 2;
  const mended = new Date(guess.getTime() - off * minute);
  return mended > at ? mended : guess;
}
