import { isId } from '../../../../language/ids.ts';
import type { Locale } from '../../../../language/locale.ts';
import type { Db } from '../../../../platform/db/database.ts';
import { typedText, type Typed } from '../../../../platform/http/form.ts';
import type { PlaceTyped } from '../../../../ui/commune-field.tsx';
import type { FormError } from '../../../../ui/form.tsx';
import { chooseCommune } from '../../../places/actions/choose-commune.ts';
import { fullName } from '../../../places/domain.ts';
import { offerKinds, reaches, type OfferKind, type Reach } from '../../domain/offers/offer.ts';
import { offerSlugs } from '../../pages/offers/home.tsx';
import { words } from '../../words.ts';

/** The kind an address or a form names; null for anything else. */
export const kindOf = (slug: string | undefined): OfferKind | null =>
  offerKinds.find((kind) => offerSlugs[kind] === slug) ?? null;

/** The shift that travels in a form; null for what cannot be one. */
export function shiftFrom(text: string): { contractId: string; start: Date } | null {
  const [contractId = '', start = ''] = text.split(' ');
  const at = new Date(start);
  return isId(contractId) && !Number.isNaN(at.getTime()) ? { contractId, start: at } : null;
}

export const reachFrom = (typed: Typed): Reach | null =>
  reaches.find((reach) => reach === typedText(typed, 'joindre')) ?? null;

/** Reads a commune out of a posted form: its code, or what to show again and why. */
export async function readPlace(
  db: Db,
  locale: Locale,
  typed: Typed,
): Promise<{ code: string | null; typed: PlaceTyped; errors: FormError[] }> {
  const { faults } = words[locale].offerForms;
  const text = typedText(typed, 'commune').slice(0, 100);
  const choice = typedText(typed, 'commune_choice').slice(0, 5);
  const wrong = (field: string, message: string, more: Partial<PlaceTyped> = {}) => ({
    code: null,
    typed: { text, code: '', ...more },
    errors: [{ field, message }],
  });
  if (choice === 'none') return wrong('commune', faults.communeUnknown);
  const code = typedText(typed, 'commune_code').slice(0, 5);
  const chosen = await chooseCommune(db, { text, code, choice });
  if (!chosen.ok) {
    if (chosen.failure.kind === 'unknown-commune') return wrong('commune', faults.communeUnknown);
    const candidates = chosen.failure.communes.map((commune) => ({
      value: commune.code,
      label: fullName(commune),
      hint: commune.postcodes.slice(0, 3).join(', '),
    }));
    return wrong('commune_choice', faults.communeWhich, { candidates });
  }
  const commune = chosen.value;
  if (!commune) return wrong('commune', faults.commune);
  return { code: commune.code, typed: { text: fullName(commune), code: commune.code }, errors: [] };
}
