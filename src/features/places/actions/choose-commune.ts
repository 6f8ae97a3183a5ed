import { done, failed, type Outcome } from '../../../language/failure.ts';
import type { Db } from '../../../platform/db/database.ts';
import { fullName, readSearch, searchKey, type Commune } from '../domain.ts';
import { communeByCode, findCommunes } from '../store.ts';

export type CommuneFailure = { kind: 'unknown-commune' } | { kind: 'several-communes'; communes: Commune[] };

/** The three fields of a commune: what was typed, the code put beside it, and the answer to « which one? ». */
export type CommuneFields = { text: string; code: string; choice: string };

/**
 * The commune a form names; nothing typed is no commune. The combobox puts a code beside the text, believed only
 * while the text is still that commune's: without script it stays when the text is changed. What was typed may
 * answer to several: then the page asks which.
 */
export async function chooseCommune(
  db: Db,
  { text, code, choice }: CommuneFields,
): Promise<Outcome<Commune | null, CommuneFailure>> {
  if (choice) {
    const commune = await communeByCode(db, choice);
    return commune ? done(commune) : failed({ kind: 'unknown-commune' });
  }
  if (!text) return done(null);
  const proposed = code ? await communeByCode(db, code) : null;
  if (proposed && fullName(proposed) === text) return done(proposed);
  // « Guéret (Creuse) », as the combobox writes it, is looked for as « Guéret », then told apart by its department.
  const search = readSearch(text.replace(/\s*\(.*$/, ''));
  const found = search ? await findCommunes(db, search, 12) : [];
  const named = found.filter((commune) => fullName(commune) === text);
  // « Gap » is Gap, not Gapennes; « Aubusson » is one of two.
  const exact = found.filter(({ name }) => search?.kind === 'name' && searchKey(name) === search.key);
  const candidates = [named, exact, found].find((some) => some.length > 0) ?? [];
  const [only] = candidates;
  if (!only) return failed({ kind: 'unknown-commune' });
  return candidates.length === 1 ? done(only) : failed({ kind: 'several-communes', communes: candidates });
}
