import { sql } from 'kysely';
import { holds, scopeIds, type Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Hold } from '../../exchange/store/writers.ts';

export type ModeratedDepartment = { code: string; name: string; hold: Hold | null };

/**
 * The departments the actor moderates, with how the first posts of newcomers are held there. For those who moderate
 * the whole country: the departments that have relays.
 */
export async function departmentsNamed(db: Db, actor: Person): Promise<ModeratedDepartment[]> {
  const everywhere = holds(actor, 'moderator', { kind: 'national' });
  const { rows } = await sql<ModeratedDepartment>`
    select d.code, d.name, case when h.posts is null then null
      else jsonb_build_object('posts', h.posts, 'days', h.days) end as hold
    from departments d left join exchange_holds h on h.department_code = d.code
    where d.code = any(${scopeIds(actor, 'moderator', 'department')}::text[])
      or (${everywhere} and exists (select from centres c where c.department_code = d.code))
    order by d.name`.execute(db);
  return rows;
}
