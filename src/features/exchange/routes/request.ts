import { z } from 'zod';
import type { Person } from '../../../language/actor.ts';
import type { FieldFaults } from '../../../platform/http/form.ts';
import type { Policy } from '../../../platform/http/policy.ts';
import type { FormError } from '../../../ui/form.tsx';
import { isExpert, mayEnter, mayReadExchange, mayWrite } from '../domain/reader.ts';
import type { AnswerFailure } from '../actions/give-answer.ts';
import { dayInWords } from '../../../language/time.ts';
import { words, type FaultKey } from '../words.ts';

/** Who may call the routes of this room. */
export const readers: Policy = { name: 'reads the exchange', allows: mayReadExchange };
export const writers: Policy = { name: 'writes in the exchange', allows: mayWrite };

/** Those, and whoever comes for the questions sent to her fields: what she sees is in each query. */
export const entering: Policy = {
  name: 'reads the exchange, or what is sent to her fields',
  allows: mayEnter,
};
export const answering: Policy = {
  name: 'writes in the exchange, or answers as an expert',
  allows: (actor) => mayWrite(actor) || isExpert(actor),
};
export const experts: Policy = { name: 'answers as an expert', allows: isExpert };

/** Schemas of this room say what is wrong by one of these keys. */
export const fault = (key: FaultKey): FaultKey => key;

/** « Sans mon nom »: said, or not. */
export const unsignedField = z
  .string()
  .optional()
  .catch(undefined)
  .transform((said) => said === 'oui');

/** What is wrong in each field, in the reader's words. */
export function errorsFrom(actor: Person, faults: FieldFaults): FormError[] {
  const sentences: Record<string, string> = words[actor.locale].writing.faults;
  return Object.entries(faults).map(([field, key]) => ({
    field,
    message: sentences[key] ?? sentences['short'] ?? '',
  }));
}

/** Why a text was not posted, in the reader's words. */
export function refusalIn({ locale }: Person, failure: AnswerFailure, now: Date): string {
  const w = words[locale].writing;
  switch (failure.kind) {
    case 'too-many':
      return w.tooMany[failure.act];
    case 'suspended':
      return w.refused.suspended(dayInWords(failure.until, locale, now));
    case 'copied':
    case 'closed':
      return w.refused[failure.kind];
  }
}

/** Refused for now, or for good. */
export const refusalStatus = ({ kind }: AnswerFailure) =>
  kind === 'too-many' || kind === 'copied' ? 429 : (422 as const);
