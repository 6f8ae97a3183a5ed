import { clockInWords } from '../../../language/clock.ts';
import type { Locale } from '../../../language/locale.ts';
import { firstOf } from '../../../language/time.ts';

const tags = { fr: 'fr-FR', en: 'en-GB' } as const;

/** Spaces that hold the line, all of one kind. */
const held = (text: string) => text.replace(/[\u202f ]/g, '\u00a0');

/** « 12,51 € », “€12.51”, from cents. */
export function inEuros(cents: number, locale: Locale): string {
  return held(
    new Intl.NumberFormat(tags[locale], { style: 'currency', currency: 'EUR' }).format(cents / 100),
  );
}

/** « jeudi 26 novembre 2026 », “Thursday 26 November 2026”, from an ISO date. */
export function onDay(iso: string, locale: Locale): string {
  const said = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00Z`),
  );
  return firstOf(said, locale).replace(',', '');
}

/** « 1er avril 2025 », from an ISO date. */
export function onDate(iso: string, locale: Locale): string {
  const said = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00Z`),
  );
  return held(firstOf(said, locale));
}

/** « jeu. 26 », “Thu 26”, from an ISO date whose month is known. */
export function onShortDay(iso: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(tags[locale], { weekday: 'short', day: 'numeric', timeZone: 'UTC' });
  return held(format.format(new Date(`${iso}T00:00Z`)).replace(',', ''));
}

/** « novembre 2026 », from `2026-11`. */
export function inMonth(month: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tags[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00Z`),
  );
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** « 8 h 30 », “8:30”, by the clock of a territory. */
export function atHour(at: Date, locale: Locale, timeZone: string): string {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
    clocks.set(timeZone, clock);
  }
  const [hour = 0, minute = 0] = clock.format(at).split(':').map(Number);
  return clockInWords(hour * 60 + minute, locale);
}
