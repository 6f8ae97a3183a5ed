import type { Locale } from '../../../language/locale.ts';
import { dayInWords, hourInWords, startOfDay } from '../../../language/time.ts';

type Span = { start: Date; end: Date };

/** « 8 h 30 », by the clock of the territory. */
export const hourSaid = (at: Date, locale: Locale, timeZone: string): string =>
  hourInWords(at, locale, timeZone);

/** « de 8 h à 10 h », « de 20 h à 7 h le lendemain ». */
export function hoursSaid({ start, end }: Span, locale: Locale, timeZone: string): string {
  const [from, to] = [hourInWords(start, locale, timeZone), hourInWords(end, locale, timeZone)];
  const next = startOfDay(end, timeZone) > startOfDay(start, timeZone);
  if (locale === 'en') return `${from} to ${to}${next ? ' the next day' : ''}`;
  return `de ${from} à ${to}${next ? ' le lendemain' : ''}`;
}

/** « jeudi 26 novembre, de 8 h à 10 h ». */
export const spanSaid = (span: Span, locale: Locale, now: Date, timeZone: string): string =>
  `${dayInWords(span.start, locale, now, timeZone)}, ${hoursSaid(span, locale, timeZone)}`;

/** « jeu. 26, de 8 h à 10 h »: beside the whole date. */
export function shortSpanSaid(span: Span, locale: Locale, timeZone: string): string {
  const day = span.start.toLocaleDateString(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    timeZone,
  });
  return `${day}, ${hoursSaid(span, locale, timeZone)}`;
}

/** « jeudi 26 novembre à 18 h 30 »; the very end of a day is that day's midnight, not the next one's first hour. */
export function momentSaid(at: Date, locale: Locale, now: Date, timeZone: string): string {
  const at0 = at.getTime() === startOfDay(at, timeZone).getTime();
  const day = dayInWords(at0 ? new Date(at.getTime() - 1) : at, locale, now, timeZone);
  const midnight = locale === 'fr' ? 'minuit' : 'midnight';
  return `${day} ${locale === 'fr' ? 'à' : 'at'} ${at0 ? midnight : hourInWords(at, locale, timeZone)}`;
}

/** « le jeudi 26 novembre », « du jeudi 26 au vendredi 27 novembre »: the days hours begin on. */
export function daysSaid(shifts: readonly Span[], locale: Locale, now: Date, timeZone: string): string {
  // Every one of them was taken out.
  if (shifts.length === 0) return '';
  const starts = shifts.map(({ start }) => start.getTime());
  const [first, last] = [new Date(Math.min(...starts)), new Date(Math.max(...starts))];
  const [from, to] = [dayInWords(first, locale, now, timeZone), dayInWords(last, locale, now, timeZone)];
  if (from === to) return locale === 'fr' ? `le ${from}` : `on ${from}`;
  return locale === 'fr' ? `du ${from} au ${to}` : `from ${from} to ${to}`;
}

/** « environ 12 min », « environ 1 h 05 », « environ 1 h ». */
export function aboutMinutes(minutes: number, locale: Locale): string {
  const rest = minutes % 60 === 0 ? '' : `\u00a0${String(minutes % 60).padStart(2, '0')}`;
  const said = minutes < 60 ? `${minutes}\u00a0min` : `${Math.floor(minutes / 60)}\u00a0h${rest}`;
  return `${locale === 'fr' ? 'environ' : 'about'} ${said}`;
}
