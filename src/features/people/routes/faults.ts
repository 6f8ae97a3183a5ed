import type { Locale } from '../../../language/locale.ts';
import type { FieldFaults } from '../../../platform/http/form.ts';
import type { FormError } from '../../../ui/form.tsx';
import { words, type FaultKey } from '../words.ts';

/** One thing wrong, in the reader's words. */
export function fault(locale: Locale, field: string, key: FaultKey): FormError {
  return { field, message: words[locale].faults[key] };
}

/** What a schema found wrong, in the reader's words; a value no form of ours sends is said to be none of the list. */
export function faultsOf(locale: Locale, faults: FieldFaults): FormError[] {
  const known = words[locale].faults;
  return Object.entries(faults).map(([field, key]) => ({
    field,
    message: key in known ? known[key as FaultKey] : known.choice,
  }));
}
