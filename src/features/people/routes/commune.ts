import { unreachable } from '../../../language/failure.ts';
import type { Locale } from '../../../language/locale.ts';
import type { Db } from '../../../platform/db/database.ts';
import { typedText, type Typed } from '../../../platform/http/form.ts';
import type { FormError } from '../../../ui/form.tsx';
import { fullName } from '../../places/domain.ts';
import { chooseCommune } from '../../places/actions/choose-commune.ts';
import type { CommuneTyped } from '../pages/commune-field.tsx';
import { fault } from './faults.ts';

/** Reads a commune out of a posted form: its code (null for none), or what to show again and why. */
export async function readCommune(
  db: Db,
  locale: Locale,
  form: Typed,
): Promise<{ code: string | null; typed: CommuneTyped; errors: FormError[] }> {
  const text = typedText(form, 'commune').slice(0, 100);
  const choice = typedText(form, 'commune_choice').slice(0, 5);
  const nothing = { code: null, typed: { text, code: '' } };
  // « Aucune de celles-ci »: back to the field, to write it otherwise.
  if (choice === 'none') return { ...nothing, errors: [fault(locale, 'commune', 'communeUnknown')] };
  const chosen = await chooseCommune(db, { text, code: typedText(form, 'commune_code').slice(0, 5), choice });
  if (chosen.ok) {
    const commune = chosen.value;
    const typed = { text: commune ? fullName(commune) : text, code: commune?.code ?? '' };
    return { code: commune?.code ?? null, typed, errors: [] };
  }
  switch (chosen.failure.kind) {
    case 'unknown-commune':
      return { ...nothing, errors: [fault(locale, 'commune', 'communeUnknown')] };
    case 'several-communes':
      return {
        ...nothing,
        typed: { text, code: '', candidates: chosen.failure.communes },
        errors: [fault(locale, 'commune_choice', 'communeWhich')],
      };
    default:
      return unreachable(chosen.failure);
  }
}
