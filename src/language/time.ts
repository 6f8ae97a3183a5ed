import type { Locale } from './locale.ts';

const tags = { fr: 'fr-FR', en: 'en-GB' } as const;

// Made once: making one costs as much as drawing a card.
const days = new Map<string, Intl.DateTimeFormat>();
const relative = {
  fr: new Intl.RelativeTimeFormat(tags.fr, { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat(tags.en, { numeric: 'auto' }),
};

function dayFormat(locale: Locale, timeZone: string, withYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${withYear}`;
  let known = days.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(tags[locale], {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone,
      ...(withYear && { year: 'numeric' }),
    });
    days.set(key, known);
  }
  return known;
}

/** The clock of a territory: IANA names. Mainland by default; overseas departments live at their own hour. */
export const mainlandTimeZone = 'Europe/Paris';

/** « jeudi 26 novembre » (the year is said when it is not this one), in the reader's language. */
export function dayInWords(date: Date, locale: Locale, now: Date, timeZone = mainlandTimeZone): string {
  const withYear = date.getUTCFullYear() !== now.getUTCFullYear();
  return dayFormat(locale, timeZone, withYear).format(date);
}

/**
 * How long ago, as one says it: « à l'instant », « il y a 5 minutes », « hier », then the day in full.
 * Under a minute and anything in the future count as now.
 */
export function agoInWords(date: Date, locale: Locale, now: Date): string {
  const seconds = (now.getTime() - date.getTime()) / 1000;
  if (seconds < 60) return locale === 'fr' ? 'à l’instant' : 'just now';
  if (seconds < 3600) return relative[locale].format(-Math.floor(seconds / 60), 'minute');
  if (seconds < 86_400) return relative[locale].format(-Math.floor(seconds / 3600), 'hour');
  const daysAgo = Math.floor(seconds / 86_400);
  if (daysAgo < 7) return relative[locale].format(-daysAgo, 'day');
  return `${locale === 'fr' ? 'le ' : 'on '}${dayInWords(date, locale, now)}`;
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
