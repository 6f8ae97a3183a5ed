import { sql, type RawBuilder } from 'kysely';
import { isId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Keeping } from '../domain/rights.ts';
import type { CoveringService, DirectoryService } from '../domain/service.ts';

const columns = sql`s.id, s.name, s.kinds, s.department_code as "departmentCode", d.name as "departmentName",
  d.time_zone as "timeZone", coalesce((
    select json_agg(json_build_object('code', c.code, 'name', c.name) order by c.folded_name)
    from directory_communes sc join communes c on c.code = sc.commune_code where sc.service_id = s.id
  ), '[]') as communes, s.phone, s.email, s.web, s.hours, s.does, s.checked_at as "checkedAt",
  s.checked_as as "checkedAs", s.closed_at as "closedAt"`;
const tables = sql`directory_services s join departments d on d.code = s.department_code`;

/** Those that find somebody first, then those that send one, then the others. */
const rank = sql`case when 'mandataire' = any(s.kinds) then 1 when 'prestataire' = any(s.kinds) then 2 else 3 end`;

/** Whether `directory_services s` covers a commune `c`: it names it, or names none and keeps to its department. */
const covers = sql`(exists (select from directory_communes sc where sc.service_id = s.id and sc.commune_code = c.code)
  or (s.department_code = c.department_code
    and not exists (select from directory_communes sc where sc.service_id = s.id)))`;

/** The departments whose entries she keeps, as a condition on `directory_services s`. */
export const isKept = ({ everywhere, departments }: Keeping): RawBuilder<boolean> =>
  sql`(${everywhere} or s.department_code = any(${[...departments.keys()]}::text[]))`;

/** The services of a department that are open, for anybody. */
export async function servicesOf(db: Db, departmentCode: string, limit: number): Promise<DirectoryService[]> {
  const { rows } = await sql<DirectoryService>`select ${columns} from ${tables}
    where s.closed_at is null and s.department_code = ${departmentCode}
    order by ${rank}, s.name, s.id limit ${limit}`.execute(db);
  return rows;
}

/** The open services that cover some of these communes, and which; within a kind, those that cover most of them first. */
export async function servicesCovering(
  db: Db,
  communeCodes: readonly string[],
  limit: number,
): Promise<CoveringService[]> {
  const { rows } = await sql<CoveringService>`
    with asked as (select code, department_code from communes where code = any(${[...communeCodes]}::text[])),
    candidates as (
      select s.id from directory_services s
      where s.closed_at is null and s.department_code in (select department_code from asked)
      union
      select service_id from directory_communes where commune_code in (select code from asked)
    )
    select ${columns}, covering.covers from ${tables}
      join candidates using (id)
      cross join lateral (select array_agg(c.code order by c.code) as covers from asked c where ${covers}) covering
    where s.closed_at is null and covering.covers is not null
    order by ${rank}, cardinality(covering.covers) desc, s.name, s.id limit ${limit}`.execute(db);
  return rows;
}

/** These services, closed ones too, and which of these communes each covers: none, maybe. */
export async function servicesById(
  db: Db,
  ids: readonly string[],
  communeCodes: readonly string[],
): Promise<CoveringService[]> {
  const { rows } = await sql<CoveringService>`
    select ${columns}, array(select c.code from communes c
      where c.code = any(${[...communeCodes]}::text[]) and ${covers} order by c.code) as covers
    from ${tables} where s.id = any(${[...ids]}::uuid[])`.execute(db);
  return rows;
}

/** One service, open for anybody, closed for who keeps it. */
export async function serviceFor(db: Db, keeping: Keeping, id: string): Promise<DirectoryService | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<DirectoryService>`select ${columns} from ${tables}
    where s.id = ${id} and (s.closed_at is null or ${isKept(keeping)})`.execute(db);
  return rows[0] ?? null;
}

/** Those that have closed, for who keeps them: one may open again. */
export async function closedServices(db: Db, keeping: Keeping, limit: number): Promise<DirectoryService[]> {
  const { rows } = await sql<DirectoryService>`select ${columns} from ${tables}
    where s.closed_at is not null and ${isKept(keeping)} order by s.closed_at desc limit ${limit}`.execute(
    db,
  );
  return rows;
}

/** The departments that have an open service, by name. */
export async function departmentsWithServices(
  db: Db,
): Promise<{ code: string; name: string; services: number }[]> {
  const { rows } = await sql<{ code: string; name: string; services: number }>`
    select d.code, d.name, count(*)::int as services from ${tables}
    where s.closed_at is null group by d.code, d.name order by d.name`.execute(db);
  return rows;
}
