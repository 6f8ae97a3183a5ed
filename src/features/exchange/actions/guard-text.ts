import { findPersonalData } from '../../../language/guard/guard.ts';
import { loadFirstNames } from '../../../platform/first-names.ts';
import { maskAllBut, pointOut, type Pointed } from '../domain/guarding.ts';

let isFirstName: ((folded: string) => boolean) | undefined;

const findingsIn = (text: string) => findPersonalData(text, (isFirstName ??= loadFirstNames()));

/** A field of a form that is about to be posted. */
export type Field = 'text' | 'title' | 'body';

/** What in a text may let somebody be recognised, for its writer to see before it is posted. Nothing is kept. */
export function pointOutIn(field: Field, text: string): Pointed[] {
  return pointOut(field, text, findingsIn(text));
}

/** The text as it may be stored: everything found is masked but what its writer expressly kept. */
export function guarded(field: Field, text: string, kept: readonly string[]): string {
  return maskAllBut(field, text, findingsIn(text), kept);
}
