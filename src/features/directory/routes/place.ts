import type { Db } from '../../../platform/db/database.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import type { FormError } from '../../../ui/form.tsx';
import { chooseCommune } from '../../places/actions/choose-commune.ts';
import { fullName } from '../../places/domain.ts';
import type { PlaceAsked } from '../domain/view.ts';
import { words } from '../words.ts';

/** The commune an address asks about: its code (null for none), and what stands in the field. */
export async function placeAsked(
  db: Db,
  c: RavieContext,
): Promise<{ code: string | null; asked: PlaceAsked; errors: FormError[] }> {
  const w = words[c.get('actor').locale];
  const given = (name: string, most: number) => (c.req.query(name) ?? '').trim().slice(0, most);
  const [text, code, choice] = [given('commune', 100), given('commune_code', 5), given('commune_choice', 5)];
  const wrong = (field: string, message: string, more: Partial<PlaceAsked> = {}) => ({
    code: null,
    asked: { text, code: '', ...more },
    errors: [{ field, message }],
  });
  if (choice === 'none') return wrong('commune', w.unknownCommune);
  const chosen = await chooseCommune(db, { text, code, choice });
  if (!chosen.ok) {
    if (chosen.failure.kind === 'unknown-commune') return wrong('commune', w.unknownCommune);
    const candidates = chosen.failure.communes.map((commune) => ({
      value: commune.code,
      label: fullName(commune),
      hint: commune.postcodes.slice(0, 3).join(', '),
    }));
    return wrong('commune_choice', w.whichCommune, { candidates });
  }
  const commune = chosen.value;
  return {
    code: commune?.code ?? null,
    asked: { text: commune ? fullName(commune) : '', code: commune?.code ?? '' },
    errors: [],
  };
}
