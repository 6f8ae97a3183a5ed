import type { Locale } from './locale.ts';

const tags = { fr: 'fr-FR', en: 'en-GB' } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(tags[locale], options);
    formats.set(key, known);
  }
  return known;
}

/** The clock of a territory: IANA names. Mainland by default; overseas departments live at their own hour. */
export const mainlandTimeZone = 'Europe/Paris';

/** « jeudi 26 novembre » (the year is said when it is not this one), in the reader's language. */
export function dayInWords(date: Date, locale: Locale, now: Date, timeZone = mainlandTimeZone): string {
  const sameYear = date.getUTCFullYear() === now.getUTCFullYear();
  return format(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(date);
}

/**
 * How long ago, as one says it: « à l'instant », « il y a 5 minutes », « hier », then the day in full.
 * Under a minute and anything in the future count as now.
 */
export function agoInWords(date: Date, locale: Locale, now: Date): string {
  const seconds = (now.getTime() - date.getTime()) / 1000;
  if (seconds < 60) return locale === 'fr' ? 'à l’instant' : 'just now';
  const relative = new Intl.RelativeTimeFormat(tags[locale], { numeric: 'auto' });
  if (seconds < 3600) return relative.format(-Math.floor(seconds / 60), 'minute');
  if (seconds < 86_400) return relative.format(-Math.floor(seconds / 3600), 'hour');
  const days = Math.floor(seconds / 86_400);
  if (days < 7) return relative.format(-days, 'day');
  return `${locale === 'fr' ? 'le ' : 'on '}${dayInWords(date, locale, now)}`;
}
