import { sql } from 'kysely';
import type { Actor } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { centresOf } from '../../people/store/centres.ts';
import { keepingOf, keepsSome, type Keeping } from '../domain/rights.ts';
import { staleBefore, type ServiceToCheck } from '../domain/service.ts';
import { isKept } from './services.ts';

/** Where the actor keeps the directory. Nothing is asked of the database for who keeps nothing. */
export async function keepingFor(db: Db, actor: Actor): Promise<Keeping> {
  const centres = actor.kind === 'person' && keepsSome(actor) ? await centresOf(db, actor) : [];
  return keepingOf(actor, centres);
}

/** The entries she keeps that are to be looked at: something was said wrong, or nobody has for six months. */
export async function servicesToCheck(
  db: Db,
  keeping: Keeping,
  now: Date,
  limit: number,
): Promise<ServiceToCheck[]> {
  const { rows } = await sql<ServiceToCheck>`
    select s.id, s.name, d.name as "departmentName", s.checked_at as "checkedAt", said.reports
    from directory_services s join departments d on d.code = s.department_code
      cross join lateral (
        select count(*)::int as reports from directory_reports r where r.service_id = s.id) said
    where s.closed_at is null and ${isKept(keeping)} and (said.reports > 0 or s.checked_at < ${staleBefore(now)})
    order by said.reports desc, s.checked_at, s.id limit ${limit}`.execute(db);
  return rows;
}

/** How many entries wait for who keeps them. At most a hundred are counted. */
export async function countToCheck(db: Db, actor: Actor, now: Date): Promise<number> {
  return (await servicesToCheck(db, await keepingFor(db, actor), now, 100)).length;
}

/**
 * Those who keep the entries of a department: its leads, who runs or welcomes at its centres; where there is nobody,
 * the national team. Ids.
 */
export async function keepersOf(db: Db, departmentCode: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct g.person_id as id from grants g
      left join centres c on g.scope_kind = 'centre' and c.id::text = g.scope_id
    where g.withdrawn_at is null and (
      (g.role = 'territory_lead' and g.scope_kind = 'department' and g.scope_id = ${departmentCode})
      or (g.role in ('facilitator', 'host') and c.department_code = ${departmentCode}))
    order by 1 limit 50`.execute(db);
  if (rows.length > 0) return rows.map(({ id }) => id);
  const { rows: team } = await sql<{ id: string }>`
    select distinct person_id as id from grants where role = 'national_coordinator' and withdrawn_at is null
    order by 1 limit 50`.execute(db);
  return team.map(({ id }) => id);
}
