import type { Locale } from '../../../language/locale.ts';
import { firstOf } from '../../../language/time.ts';

const tags = { fr: 'fr-FR', en: 'en-GB' } as const;

/** Spaces that hold the line, all of one kind. */
const held = (text: string) => text.replace(/[\u202f ]/g, '\u00a0');

/** « 12 h », « 12 h 30 », from hours; minutes are rounded. */
export function inHours(hours: number): string {
  const minutes = Math.round(hours * 60);
  const rest = minutes % 60;
  return held(`${Math.floor(minutes / 60)} h${rest ? ` ${String(rest).padStart(2, '0')}` : ''}`);
}

/** « 12,51 € », “€12.51”. */
export function inEuros(euros: number, locale: Locale): string {
  return held(new Intl.NumberFormat(tags[locale], { style: 'currency', currency: 'EUR' }).format(euros));
}

/** « 0,529 € »: rates of a kilometre go to the thousandth. */
export function inEurosExactly(euros: number, locale: Locale): string {
  return held(
    new Intl.NumberFormat(tags[locale], {
      style: 'currency',
      currency: 'EUR',
      maximumFractionDigits: 3,
    }).format(euros),
  );
}

/** « 1er avril 2025 », “1 April 2025”, from an ISO date. */
export function onDay(iso: string, locale: Locale): string {
  const said = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00Z`),
  );
  return held(firstOf(said, locale));
}

/** « jeudi 26 novembre à 21 h 30 ». */
export function atHour(at: Date, locale: Locale): string {
  const said = new Intl.DateTimeFormat(tags[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Paris',
  }).format(at);
  return firstOf(said, locale).replace(/(\d\d):(\d\d)$/, (_, hour: string, minute: string) =>
    locale === 'fr' ? held(`${Number(hour)} h ${minute}`) : `${hour}:${minute}`,
  );
}

/** « un, deux et trois ». */
export function inList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(tags[locale], { type: 'conjunction' }).format(items);
}
