import { dayAsText, dayFromText } from '../../law/domain/clock.ts';
import type { Span } from '../../law/domain/shifts.ts';
import { dayIn } from './papers-days.ts';

/** `more`: what is paid on top, as a share of the wage: the whole of it on 1 May (47.1), a tenth otherwise (47.2). */
export type Holiday = { date: string; name: HolidayName; more: 1 | 0.1 };

/** Public holidays of the labour code, L3133-1. */
const fixed = {
  '01-01': 'new-year',
  '05-01': 'labour-day',
  '05-08': 'victory',
  '07-14': 'national',
  '08-15': 'assumption',
  '11-01': 'all-saints',
  '11-11': 'armistice',
  '12-25': 'christmas',
} as const;
const moving = { 1: 'easter-monday', 39: 'ascension', 50: 'whit-monday' } as const;

export type HolidayName = (typeof fixed)[keyof typeof fixed] | (typeof moving)[keyof typeof moving];

/** Easter Sunday of a year, in days since 1970: Oudin's computation for the Gregorian calendar. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const full =
    moon -
    Math.floor(moon / 28) *
      (1 - Math.floor(moon / 28) * Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  const march = full - weekday;
  return (dayFromText(`${String(year)}-03-01`) ?? 0) + 27 + march;
}

/** The public holiday of an ISO date, if it is one everywhere in France. Those of one department only are not known here. */
export function holidayOn(date: string): Holiday | null {
  const name = (fixed as Record<string, HolidayName | undefined>)[date.slice(5)];
  if (name) return { date, name, more: name === 'labour-day' ? 1 : 0.1 };
  const day = (dayFromText(date) ?? 0) - easter(Number(date.slice(0, 4)));
  const late = (moving as Record<number, HolidayName | undefined>)[day];
  return late ? { date, name: late, more: 0.1 } : null;
}

/** The public holidays that these shifts touch, in order. */
export function holidaysWorked(shifts: readonly Span[], timeZone: string): Holiday[] {
  const days = new Set<string>();
  for (const { start, end } of shifts) {
    const last = dayFromText(dayIn(new Date(end.getTime() - 1), timeZone)) ?? 0;
    for (let day = dayFromText(dayIn(start, timeZone)) ?? 0; day <= last; day += 1) days.add(dayAsText(day));
  }
  return [...days].sort().flatMap((date) => holidayOn(date) ?? []);
}
