import type { Actor } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import { centreIds, readsCarers, type PersonCard } from '../domain/cards.ts';

/** $1 the reader, $2 whether she reads carers, $3 the centres she belongs to, $4 the people asked for. */
const cards = `select p.id, p.first_name as "firstName", p.initial, c.name as "communeName",
    c.department_code as "departmentCode", d.name as "departmentName"
  from people p
  left join communes c on c.code = p.commune_code and (
    p.id = $1::uuid
    or (p.commune_seen_by = 'carers' and $2::boolean)
    or (p.commune_seen_by <> 'me' and exists (
      select from grants g where g.person_id = p.id and g.withdrawn_at is null
        and g.scope_kind = 'centre' and g.scope_id = any($3::text[])
    ))
  )
  left join departments d on d.code = c.department_code
  where p.id = any($4::uuid[])`;

/**
 * The people of these ids as this reader may see them. First name and initial are seen by whoever sees what she
 * wrote; where she lives, as she chose on her profile. An unknown id has no card.
 */
export async function cardsOf(
  db: Db,
  reader: Actor,
  ids: readonly string[],
): Promise<Map<string, PersonCard>> {
  if (ids.length === 0) return new Map();
  const readerId = reader.kind === 'person' ? reader.id : null;
  const values = [readerId, readsCarers(reader), centreIds(reader), ids];
  const rows = await runPrepared<PersonCard>(db, cards, values);
  return new Map(rows.map((card) => [card.id, card]));
}
