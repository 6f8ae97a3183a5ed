import { clockInWords } from './clock.ts';
import type { Locale } from './locale.ts';

const tags = { fr: 'fr-FR', en: 'en-GB' } as const;

// Made once: making one costs as much as drawing a card.
const dayFormats = new Map<string, Intl.DateTimeFormat>();
const relative = {
  fr: new Intl.RelativeTimeFormat(tags.fr, { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat(tags.en, { numeric: 'auto' }),
};

function dayFormat(locale: Locale, timeZone: string, withYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${withYear}`;
  let known = dayFormats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(tags[locale], {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone,
      ...(withYear && { year: 'numeric' }),
    });
    dayFormats.set(key, known);
  }
  return known;
}

/** « 1er décembre »: in French the first of a month is an ordinal, which formats do not know. */
export const firstOf = (said: string, locale: Locale): string =>
  locale === 'fr' ? said.replace(/(?<!\d)1 (?=\p{L})/u, '1er ') : said;

/** The clock of a territory: IANA names. Mainland by default; overseas departments live at their own hour. */
export const mainlandTimeZone = 'Europe/Paris';

/** « jeudi 26 novembre » (the year is said when it is not this one), in the reader's language. */
export function dayInWords(date: Date, locale: Locale, now: Date, timeZone = mainlandTimeZone): string {
  const withYear = date.getUTCFullYear() !== now.getUTCFullYear();
  return firstOf(dayFormat(locale, timeZone, withYear).format(date), locale);
}

/** The same of a date as forms hold it, « 2026-11-26 »: a day of the calendar, whatever the clock of the place. */
export function dateInWords(date: string, locale: Locale, now: Date): string {
  return dayInWords(new Date(`${date}T12:00Z`), locale, now, 'UTC');
}

const hourFormats = new Map<string, Intl.DateTimeFormat>();

/** « 8 h », « 8 h 05 », “8:05”: what the clock of a territory says at an instant. */
export function hourInWords(at: Date, locale: Locale, timeZone = mainlandTimeZone): string {
  let known = hourFormats.get(timeZone);
  if (!known) {
    known = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone });
    hourFormats.set(timeZone, known);
  }
  const [hour, minute] = known.format(at).split(':').map(Number);
  return clockInWords((hour ?? 0) * 60 + (minute ?? 0), locale);
}

/** The first instant of the day it is then in a territory. */
export function startOfDay(date: Date, timeZone = mainlandTimeZone): Date {
  let format = clocks.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    clocks.set(timeZone, format);
  }
  const read = (at: Date) => {
    const [day = 1, month = 1, year = 1970, hour = 0, minute = 0, second = 0] = (
      format.format(at).match(/\d+/g) ?? []
    ).map(Number);
    return { midnight: Date.UTC(year, month - 1, day), clock: ((hour * 60 + minute) * 60 + second) * 1000 };
  };
  const { midnight, clock } = read(date);
  const guess = new Date(Math.floor(date.getTime() / 1000) * 1000 - clock);
  // A clock put forward or back that day moved midnight by an hour.
  const found = read(guess);
  return new Date(guess.getTime() + (midnight - found.midnight - found.clock));
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** How many days ago, by the calendar: 0 today, 1 yesterday, whatever the hour. */
function daysAgo(date: Date, now: Date): number {
  return Math.round((startOfDay(now).getTime() - startOfDay(date).getTime()) / 86_400_000);
}

/** Which day, when the hour is not told: « aujourd’hui », « hier », « il y a 4 jours », then the day in full. */
export function dayAgoInWords(date: Date, locale: Locale, now: Date): string {
  const days = daysAgo(date, now);
  return days < 7 ? relative[locale].format(-Math.max(0, days), 'day') : theDay(date, locale, now);
}

const theDay = (date: Date, locale: Locale, now: Date) =>
  `${locale === 'fr' ? 'le ' : 'on '}${dayInWords(date, locale, now)}`;

/**
 * How long ago, as one says it: « à l'instant », « il y a 5 minutes », « hier », then the day in full.
 * Under a minute and anything in the future count as now.
 */
export function agoInWords(date: Date, locale: Locale, now: Date): string {
  const seconds = (now.getTime() - date.getTime()) / 1000;
  if (seconds < 60) return locale === 'fr' ? 'à l’instant' : 'just now';
  if (seconds < 3600) return relative[locale].format(-Math.floor(seconds / 60), 'minute');
  if (seconds < 86_400) return relative[locale].format(-Math.floor(seconds / 3600), 'hour');
  const days = Math.floor(seconds / 86_400);
  return days < 7 ? relative[locale].format(-days, 'day') : theDay(date, locale, now);
}

const moments = {
  fr: new Intl.DateTimeFormat(tags.fr, {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: mainlandTimeZone,
  }),
  en: new Intl.DateTimeFormat(tags.en, {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: mainlandTimeZone,
  }),
};

/** « 22/11/2026 09:00 », at the hour of the mainland: for tables, where days in words would take the room. */
export function momentInFigures(date: Date, locale: Locale): string {
  return moments[locale].format(date);
}
