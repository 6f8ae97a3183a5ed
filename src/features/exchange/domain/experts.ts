import type { ExpertField } from '../../../language/expert-fields.ts';

/** A field a question may be sent to; how long its experts usually take, in days, when that is known. */
export type FieldOffer = { field: ExpertField; usualDays: number | null };

/** Days as one says them: a part of a day counts as none, then they are rounded up, so as not to promise too soon. */
export function daysToSay(days: number): number {
  return days < 0.75 ? 0 : Math.ceil(days - 0.25);
}
