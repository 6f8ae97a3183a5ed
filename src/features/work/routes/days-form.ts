import { minutesFrom } from '../../../language/clock.ts';
import { isId, newId } from '../../../language/ids.ts';
import { typedText, type Typed } from '../../../platform/http/form.ts';
import { dayFromText, instantAt } from '../../law/domain/clock.ts';
import type { DayTyped } from '../pages/days.tsx';

export type DayFault = {
  field: 'day' | 'what' | 'from' | 'to';
  kind: 'date' | 'choice' | 'hour' | 'hoursMissing';
};

/**
 * Reads a day that differs: a date, what there is, from and to by the clock on the wall. Without hours it is the whole
 * day, where that makes sense (`wholeDay`); an end at or before its beginning is the next day's.
 */
export function readDay<What extends string>(
  form: Typed,
  timeZone: string,
  whats: readonly What[],
  wholeDay: (what: What) => boolean,
): { given: { id: string; what: What; start: Date; end: Date } | null; typed: DayTyped; faults: DayFault[] } {
  const text = (name: string) => typedText(form, name).slice(0, 40);
  const id = text('id');
  const typed: DayTyped = {
    id: isId(id) ? id : newId(),
    what: text('what'),
    day: text('day'),
    from: text('from'),
    to: text('to'),
  };
  const day = dayFromText(typed.day);
  const what = whats.find((known) => known === typed.what);
  const [from, to] = [minutesFrom(typed.from), minutesFrom(typed.to)];
  const faults: DayFault[] = [];
  if (day === null) faults.push({ field: 'day', kind: 'date' });
  if (what === undefined) faults.push({ field: 'what', kind: 'choice' });
  if (typed.from !== '' && from === null) faults.push({ field: 'from', kind: 'hour' });
  if (typed.to !== '' && to === null) faults.push({ field: 'to', kind: 'hour' });
  const whole = typed.from === '' && typed.to === '';
  if (!whole && (typed.from === '' || typed.to === '')) faults.push({ field: 'from', kind: 'hoursMissing' });
  if (whole && what !== undefined && !wholeDay(what)) faults.push({ field: 'from', kind: 'hoursMissing' });
  if (faults.length > 0 || day === null || what === undefined) return { given: null, typed, faults };
  const begins = from ?? 0;
  const ends = whole ? 1440 : (to ?? 0) > begins ? (to ?? 0) : (to ?? 0) + 1440;
  const at = (minutes: number) =>
    instantAt({ day: day + Math.floor(minutes / 1440), minutes: minutes % 1440 }, timeZone);
  const [start, end] = [at(begins), at(ends)];
  if (end <= start) return { given: null, typed, faults: [{ field: 'from', kind: 'hour' }] };
  return { given: { id: typed.id, what, start, end }, typed, faults };
}
