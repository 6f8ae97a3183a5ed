import { knownGestures, type Gesture } from '../../../language/gestures.ts';
import type { Locale } from '../../../language/locale.ts';
import { manyOf, typedText, type Typed } from '../../../platform/http/form.ts';
import type { FormError } from '../../../ui/form.tsx';
import { dayFromText } from '../../law/domain/clock.ts';
import {
  schedules,
  workKinds,
  type ContractHours,
  type Schedule,
  type WorkKind,
} from '../domain/contract.ts';
import { readRows } from '../domain/rows.ts';
import type { HoursTyped } from '../pages/entry.tsx';
import { fault, rowErrors, typedRows, withBlanks } from './request.ts';

/** What a contract’s form says of hours: when it is right. */
export type HoursGiven = {
  schedule: Schedule;
  startsOn: string;
  hours: ContractHours[];
  gestures: Gesture[];
};

const kindFrom = (typed: string): WorkKind | null => workKinds.find((kind) => kind === typed) ?? null;

/** Reads the hours of a posted form; `more`: more lines are asked for, nothing is judged. */
export function readHours(
  locale: Locale,
  form: Typed,
  more = false,
): { given: HoursGiven | null; typed: HoursTyped; errors: FormError[] } {
  const rows = typedRows(form);
  const typed: HoursTyped = {
    schedule: typedText(form, 'schedule').slice(0, 20),
    startsOn: typedText(form, 'starts_on').slice(0, 10),
    rows: withBlanks(rows, more),
    gestures: manyOf(form['gestures']),
  };
  const schedule = schedules.find((known) => known === typed.schedule);
  const { hours, faults } = readRows(rows, kindFrom, false);
  const errors = rowErrors(locale, faults);
  if (dayFromText(typed.startsOn) === null) errors.push(fault(locale, 'starts_on', 'date'));
  if (!schedule) errors.push(fault(locale, 'schedule', 'schedule'));
  else if (schedule === 'regular' && hours.length === 0 && faults.length === 0)
    errors.push(fault(locale, 'rows', 'noHours'));
  if (more || errors.length > 0 || !schedule) return { given: null, typed, errors: more ? [] : errors };
  return {
    given: { schedule, startsOn: typed.startsOn, hours, gestures: knownGestures(typed.gestures) },
    typed,
    errors: [],
  };
}
