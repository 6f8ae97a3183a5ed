import type { Person } from '../../../language/actor.ts';
import { Forbidden } from '../../../language/failure.ts';
import type { Locale } from '../../../language/locale.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import type { FieldFaults } from '../../../platform/http/form.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { Flash } from '../../../ui/layout.tsx';
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

/** What has just been done, said on the page it led to (`?fait=`). Nothing for a word that is not among them. */
export function flashOf(c: RavieContext, sentences: Record<string, string>): Flash | undefined {
  const said = c.req.query('fait') ?? '';
  const message = Object.hasOwn(sentences, said) ? sentences[said] : undefined;
  return message ? { kind: 'success', message } : undefined;
}

/** Somebody signed in, as the route's policy requires. */
export function personOf(c: RavieContext): Person {
  const actor = c.get('actor');
  if (actor.kind !== 'person') throw new Forbidden();
  return actor;
}
