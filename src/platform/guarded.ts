import { findPersonalData, maskFindings } from '../language/guard/guard.ts';
import { loadFirstNames } from './first-names.ts';

let isFirstName: ((folded: string) => boolean) | undefined;

/** A text as it may be kept: names, telephones and addresses in it are masked before anything is written. */
export function guarded(text: string): string {
  return maskFindings(text, findPersonalData(text, (isFirstName ??= loadFirstNames())));
}
