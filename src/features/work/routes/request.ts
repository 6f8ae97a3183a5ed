import { holds, type Actor, type Person } from '../../../language/actor.ts';
import { NotFound } from '../../../language/failure.ts';
import type { Locale } from '../../../language/locale.ts';
import type { Db } from '../../../platform/db/database.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { typedText, type Typed } from '../../../platform/http/form.ts';
import type { PlaceTyped } from '../../../ui/commune-field.tsx';
import type { FormError } from '../../../ui/form.tsx';
import type { Flash } from '../../../ui/layout.tsx';
import { chooseCommune } from '../../places/actions/choose-commune.ts';
import { fullName } from '../../places/domain.ts';
import type { Contract, Side } from '../domain/contract.ts';
import { sideOf } from '../domain/rights.ts';
import { isBlank, type Row, type RowFault } from '../domain/rows.ts';
import { contractFor } from '../store/contracts.ts';
import { words } from '../words.ts';
import type { FaultKey } from '../words/contract-faults.ts';

/** The contract of the address, with the side the actor is on. Not found for anybody else. */
export async function contractOf(
  db: Db,
  c: RavieContext,
): Promise<{ actor: Person; contract: Contract; side: Side }> {
  const actor = personOf(c);
  const contract = await contractFor(db, actor, idOf(c));
  const side = contract && sideOf(actor, contract);
  if (!contract || !side) throw new NotFound();
  return { actor, contract, side };
}

/** The side one comes from: as asked for when one is both, the trade first. */
export function sideFrom(actor: Actor, asked: string | undefined): Side {
  const sides = (['carer', 'employer'] as const).filter((side) => holds(actor, side));
  const wanted: Side = asked === 'employeur' ? 'employer' : 'carer';
  return sides.find((side) => side === wanted) ?? sides[0] ?? 'carer';
}

/** One thing wrong, in the reader's words. */
export const fault = (locale: Locale, field: string, key: FaultKey): FormError => ({
  field,
  message: words[locale].contracts.faults[key],
});

/** What is wrong in lines of hours, each said of its line. */
export function rowErrors(locale: Locale, faults: readonly RowFault[]): FormError[] {
  const w = words[locale].hours.faults;
  const [first] = faults;
  return first ? [{ field: 'rows', message: w[first.kind](first.row + 1) }] : [];
}

/** What has just been done, said on the page it led to (`?fait=`). */
export function flashFrom(c: RavieContext, sentences: Record<string, string>): Flash | undefined {
  const said = c.req.query('fait') ?? '';
  const message = Object.hasOwn(sentences, said) ? sentences[said] : undefined;
  return message ? { kind: 'success', message } : undefined;
}

/** So many lines of hours are read at most. */
const mostRows = 30;

/** The lines of hours of a form, as typed. */
export function typedRows(typed: Typed): Row[] {
  const text = (name: string) => typedText(typed, name).slice(0, 20);
  const count = Math.min(mostRows, Object.keys(typed).filter((name) => /^days_\d+$/.test(name)).length);
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1);
    return {
      days: text(`days_${number}`),
      from: text(`from_${number}`),
      to: text(`to_${number}`),
      kind: text(`kind_${number}`),
    };
  });
}

/** The same, with lines left blank to write in: three to begin with, then one more, or three when more are asked for. */
export function withBlanks(rows: readonly Row[], more = false): Row[] {
  const filled = rows.filter((row) => !isBlank(row));
  const least = more ? filled.length + 3 : Math.max(3, filled.length + 1);
  const blank: Row = { days: '', from: '', to: '', kind: '' };
  return [...filled, ...Array<Row>(Math.max(0, Math.min(mostRows, least) - filled.length)).fill(blank)];
}

/** Reads a commune out of a posted form: its code (null for none), or what to show again and why. */
export async function readPlace(
  db: Db,
  locale: Locale,
  form: Typed,
): Promise<{ code: string | null; typed: PlaceTyped; errors: FormError[] }> {
  const text = typedText(form, 'commune').slice(0, 100);
  const choice = typedText(form, 'commune_choice').slice(0, 5);
  const typed = { text, code: '' };
  const wrong = (field: string, key: FaultKey, more: Partial<PlaceTyped> = {}) => ({
    code: null,
    typed: { ...typed, ...more },
    errors: [fault(locale, field, key)],
  });
  // « Aucune de celles-ci »: back to the field, to write it otherwise.
  if (choice === 'none') return wrong('commune', 'communeUnknown');
  const code = typedText(form, 'commune_code').slice(0, 5);
  const chosen = await chooseCommune(db, { text, code, choice });
  if (!chosen.ok) {
    if (chosen.failure.kind === 'unknown-commune') return wrong('commune', 'communeUnknown');
    const candidates = chosen.failure.communes.map((commune) => ({
      value: commune.code,
      label: fullName(commune),
      hint: commune.postcodes.slice(0, 3).join(', '),
    }));
    return wrong('commune_choice', 'communeWhich', { candidates });
  }
  const commune = chosen.value;
  if (!commune) return wrong('commune', 'communeMissing');
  return { code: commune.code, typed: { text: fullName(commune), code: commune.code }, errors: [] };
}
