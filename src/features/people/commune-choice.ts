import { done, failed, type Outcome } from '../../language/failure.ts';
import type { Db } from '../../platform/db/database.ts';
import { fullName, readSearch, type Commune } from '../places/domain.ts';
import { communeByCode, findCommunes } from '../places/store.ts';

export type CommuneFailure = { kind: 'unknown-commune' } | { kind: 'several-communes'; communes: Commune[] };

/**
 * The commune a form names. The combobox gives its code; without script there is only what was typed, which may
 * answer to several: then the page asks which. Nothing typed is no commune.
 */
export async function chooseCommune(
  db: Db,
  typed: { text: string; code: string },
): Promise<Outcome<Commune | null, CommuneFailure>> {
  if (typed.code) {
    const commune = await communeByCode(db, typed.code);
    return commune ? done(commune) : failed({ kind: 'unknown-commune' });
  }
  if (!typed.text) return done(null);
  // « Guéret (Creuse) », as the combobox writes it, is looked for as « Guéret », then told apart by its department.
  const search = readSearch(typed.text.replace(/\s*\(.*$/, ''));
  const found = search ? await findCommunes(db, search, 12) : [];
  const exact = found.filter((commune) => fullName(commune) === typed.text);
  const candidates = exact.length ? exact : found;
  const [only] = candidates;
  if (!only) return failed({ kind: 'unknown-commune' });
  return candidates.length === 1 ? done(only) : failed({ kind: 'several-communes', communes: candidates });
}
