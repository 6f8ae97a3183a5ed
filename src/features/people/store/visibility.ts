import { sql, type RawBuilder } from 'kysely';
import { holds, scopeIds, type Actor } from '../../../language/actor.ts';
import { readsCarers } from '../domain/cards.ts';

/**
 * The people this reader may open the page of, as a condition on `people p`: herself; for carers and those who
 * work for their relays, one another; for the lead of a territory, whoever lives or holds a role in it, and whoever
 * holds none yet, to whom she may give the first; for a national coordinator, everybody. That somebody is an
 * employer or looks for work is her own affair.
 */
export function visibleTo(reader: Actor): RawBuilder<boolean> {
  if (reader.kind === 'visitor') return sql<boolean>`false`;
  if (holds(reader, 'national_coordinator')) return sql<boolean>`true`;
  const led = scopeIds(reader, 'territory_lead', 'department');
  return sql<boolean>`(
    p.id = ${reader.id}
    or (${readsCarers(reader)} and exists (
      select from grants g where g.person_id = p.id and g.withdrawn_at is null
        and g.role in ('carer', 'facilitator', 'host', 'moderator', 'territory_lead', 'national_coordinator')
    ))
    or (${led.length > 0} and (${inDepartments(led)} or not exists (
      select from grants g where g.person_id = p.id and g.withdrawn_at is null
    )))
  )`;
}

/** Whether `people p` lives in one of these departments or holds a role in them. */
export function inDepartments(codes: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`(
    exists (select from communes home where home.code = p.commune_code and home.department_code = any(${codes}::text[]))
    or exists (
      select from grants g left join centres place on g.scope_kind = 'centre' and place.id::text = g.scope_id
      where g.person_id = p.id and g.withdrawn_at is null
        and coalesce(place.department_code, g.scope_id) = any(${codes}::text[])
    )
  )`;
}
