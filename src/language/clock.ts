import type { Locale } from './locale.ts';

/** « 8 h », « 8 h 05 », “8:05”: the minutes since midnight, as a clock on the wall says them. 1440 is midnight. */
export function clockInWords(minutes: number, locale: Locale): string {
  const hour = Math.floor(minutes / 60) % 24;
  const rest = String(minutes % 60).padStart(2, '0');
  if (locale === 'en') return `${hour}:${rest}`;
  return rest === '00' ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${rest}`;
}

/** « 1 h 30 », « 45 min »: how long, from minutes. The same in both languages. */
export function lengthInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  if (hours === 0) return `${rest}\u00a0min`;
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}`;
}

/** The minutes since midnight of « 8:30 », « 8h30 », « 8 h » or « 8 »; null for what no clock says. */
export function minutesFrom(typed: string): number | null {
  const [, hour, minute] = /^\s*(\d{1,2})\s*(?:[:hH.]\s*(\d{2})?)?\s*(?:min)?\s*$/.exec(typed) ?? [];
  if (hour === undefined) return null;
  const [hours, minutes] = [Number(hour), Number(minute ?? 0)];
  return hours <= 24 && minutes <= 59 && hours * 60 + minutes <= 1440 ? hours * 60 + minutes : null;
}

/** « 08:30 », as a field of time holds it. */
export function clockValue(minutes: number): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${part(Math.floor(minutes / 60) % 24)}:${part(minutes % 60)}`;
}
