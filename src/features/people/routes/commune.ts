import { z } from 'zod';
import { unreachable } from '../../../language/failure.ts';
import type { Locale } from '../../../language/locale.ts';
import type { Db } from '../../../platform/db/database.ts';
import { typedText, type Typed } from '../../../platform/http/form.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { Commune } from '../../places/domain.ts';
import { chooseCommune } from '../commune-choice.ts';
import type { CommuneTyped } from '../pages/commune-field.tsx';
import { fault } from './faults.ts';

/** The two fields of a commune: what was typed, and the code the combobox or the choice put beside it. */
export const communeForm = {
  commune: z.string().max(100, 'communeUnknown').default(''),
  commune_code: z.string().max(5).or(z.literal('none')).catch('').default(''),
};

/** Reads a commune out of a posted form: its code (null for none), or what to show again and why. */
export async function readCommune(
  db: Db,
  locale: Locale,
  form: Typed,
): Promise<{ code: string | null; departmentCode: string | null; typed: CommuneTyped; errors: FormError[] }> {
  const text = typedText(form, 'commune').slice(0, 100);
  const given = typedText(form, 'commune_code');
  const nothing = { code: null, departmentCode: null, typed: { text, code: '' } };
  // « Aucune de celles-ci »: back to the field, to write it otherwise.
  if (given === 'none') return { ...nothing, errors: [fault(locale, 'commune', 'communeUnknown')] };
  const chosen = await chooseCommune(db, { text, code: given.slice(0, 5) });
  if (chosen.ok) {
    const commune: Commune | null = chosen.value;
    const typed = { text, code: commune?.code ?? '' };
    return {
      code: commune?.code ?? null,
      departmentCode: commune?.departmentCode ?? null,
      typed,
      errors: [],
    };
  }
  switch (chosen.failure.kind) {
    case 'unknown-commune':
      return { ...nothing, errors: [fault(locale, 'commune', 'communeUnknown')] };
    case 'several-communes':
      return {
        ...nothing,
        typed: { text, code: '', candidates: chosen.failure.communes },
        errors: [fault(locale, 'commune_code', 'communeWhich')],
      };
    default:
      return unreachable(chosen.failure);
  }
}
