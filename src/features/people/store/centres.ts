import { sql } from 'kysely';
import { holds, scopeIds, type Person } from '../../../language/actor.ts';
import { isId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import { centreIds } from '../domain/cards.ts';

export type Centre = {
  id: string;
  kind: 'relay' | 'resource';
  name: string;
  departmentCode: string;
  departmentName: string;
  communeName: string;
  /** Shown only to who runs the centre; see `may.runCentre`. */
  joinCode: string | null;
  joinCodeSince: Date;
};

/** Somebody of a centre and what she is there. */
export type Member = { centreId: string; personId: string; role: 'carer' | 'facilitator' | 'host' };

const columns = sql`centre.id, centre.kind, centre.name, centre.department_code as "departmentCode",
  d.name as "departmentName", c.name as "communeName", centre.join_code as "joinCode",
  centre.join_code_since as "joinCodeSince"`;
const tables = sql`centres centre join departments d on d.code = centre.department_code
  join communes c on c.code = centre.commune_code`;

/** The centres somebody belongs to, in whatever role. */
export async function centresOf(db: Db, actor: Person): Promise<Centre[]> {
  const { rows } = await sql<Centre>`select ${columns} from ${tables}
    where centre.id::text = any(${centreIds(actor)}::text[]) order by centre.name, centre.id`.execute(db);
  return rows;
}

/** A centre for who belongs to it, leads its territory or coordinates the country; null for anybody else. */
export async function centreFor(db: Db, actor: Person, id: string): Promise<Centre | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<Centre>`select ${columns} from ${tables} where centre.id = ${id} and (
    ${holds(actor, 'national_coordinator')} or ${centreIds(actor).includes(id)}
    or centre.department_code = any(${scopeIds(actor, 'territory_lead', 'department')}::text[]))`.execute(db);
  return rows[0] ?? null;
}

/** The relays and resource centres of a department, for anybody: where they stand is on their posters. */
export async function centresOfDepartment(
  db: Db,
  departmentCode: string,
  limit: number,
): Promise<{ id: string; kind: Centre['kind']; name: string; communeCode: string; communeName: string }[]> {
  return db
    .selectFrom('centres')
    .innerJoin('communes', 'communes.code', 'centres.commune_code')
    .select(['centres.id', 'centres.kind', 'centres.name'])
    .select(['centres.commune_code as communeCode', 'communes.name as communeName'])
    .where('centres.department_code', '=', departmentCode)
    .orderBy('centres.kind', 'desc')
    .orderBy('centres.name')
    .limit(limit)
    .execute() as Promise<
    { id: string; kind: Centre['kind']; name: string; communeCode: string; communeName: string }[]
  >;
}

/** The relay a code opens, for whoever holds the code: that is what it is for. */
export async function centreByCode(
  db: Db,
  code: string,
): Promise<Pick<Centre, 'id' | 'name' | 'communeName' | 'departmentName'> | null> {
  const { rows } =
    await sql<Centre>`select ${columns} from ${tables} where centre.join_code = ${code}`.execute(db);
  return rows[0] ?? null;
}

/**
 * Who belongs to centres that the actor was given ({@link centreFor}, {@link centresOf}): in each, who runs it
 * first, then by first name.
 */
export async function membersOf(db: Db, centres: readonly Pick<Centre, 'id'>[]): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select g.scope_id as "centreId", g.person_id as "personId", g.role
    from grants g join people p on p.id = g.person_id
    where g.scope_kind = 'centre' and g.scope_id = any(${centres.map(({ id }) => id)}::text[])
      and g.withdrawn_at is null and g.role in ('carer', 'facilitator', 'host')
    order by array_position(array['facilitator', 'host', 'carer'], g.role), unaccent(p.first_name), p.initial, p.id`.execute(
    db,
  );
  return rows;
}

/** The centres where the actor may give a role: all, those of her territory, or her own. */
export async function centresToGrant(db: Db, actor: Person): Promise<Centre[]> {
  const { rows } = await sql<Centre>`select ${columns} from ${tables}
    where ${holds(actor, 'national_coordinator')}
      or centre.department_code = any(${scopeIds(actor, 'territory_lead', 'department')}::text[])
      or centre.id::text = any(${scopeIds(actor, 'facilitator', 'centre')}::text[])
    order by centre.name, centre.id`.execute(db);
  return rows;
}

/** Replaces a centre's code; the one before opens nothing from then on. False when the new one is already taken. */
export async function writeJoinCode(db: Db, centreId: string, code: string, now: Date): Promise<boolean> {
  const { rows } = await sql`update centres set join_code = ${code}, join_code_since = ${now}
    where id = ${centreId} and not exists (select from centres where join_code = ${code}) returning id`.execute(
    db,
  );
  return rows.length > 0;
}
