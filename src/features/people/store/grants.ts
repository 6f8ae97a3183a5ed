import { sql, type RawBuilder } from 'kysely';
import { holds, scopeIds, type Person, type RoleName, type Scope } from '../../../language/actor.ts';
import { isId, newId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Place } from '../domain/rights.ts';
import { scopeFrom } from './actor.ts';

/** A live role of somebody, with the name of where it holds. */
export type GrantLine = {
  id: string;
  role: RoleName;
  place: Place;
  placeName: string | null;
  grantedAt: Date;
};

type GrantRow = {
  id: string;
  role: RoleName;
  scope_kind: Scope['kind'];
  scope_id: string | null;
  department_code: string | null;
  place_name: string | null;
  granted_at: Date;
};

/** What carers may know of one another. That somebody is an employer or looks for work is her own affair. */
const sharedRoles: readonly RoleName[] = [
  'carer',
  'facilitator',
  'host',
  'moderator',
  'territory_lead',
  'national_coordinator',
];

/** The live roles of somebody whose page the reader sees: all her own; else those carers share, and those of her territory. */
export async function grantsOf(db: Db, reader: Person, personId: string): Promise<GrantLine[]> {
  return grantsWhere(
    db,
    personId,
    sql<boolean>`(
      g.person_id = ${reader.id} or ${holds(reader, 'national_coordinator')}
      or g.role = any(${sharedRoles}::text[])
      or coalesce(centre.department_code, department.code) = any(${scopeIds(reader, 'territory_lead', 'department')}::text[])
    )`,
  );
}

/** All the live roles of somebody, to decide what may be done to her; they are shown to nobody. */
export async function rolesHeldBy(db: Db, personId: string): Promise<Pick<GrantLine, 'role' | 'place'>[]> {
  return grantsWhere(db, personId, sql<boolean>`true`);
}

async function grantsWhere(db: Db, personId: string, condition: RawBuilder<boolean>): Promise<GrantLine[]> {
  const { rows } = await sql<GrantRow>`
    select g.id, g.role, g.scope_kind, g.scope_id, g.granted_at,
      coalesce(centre.department_code, department.code) as department_code,
      coalesce(centre.name, department.name) as place_name
    from grants g
    left join centres centre on g.scope_kind = 'centre' and centre.id::text = g.scope_id
    left join departments department on g.scope_kind = 'department' and department.code = g.scope_id
    where g.person_id = ${personId} and g.withdrawn_at is null and ${condition}
    order by g.granted_at, g.id`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    role: row.role,
    place: { scope: scopeFrom(row.scope_kind, row.scope_id), departmentCode: row.department_code },
    placeName: row.place_name,
    grantedAt: row.granted_at,
  }));
}

/** Where a scope lies; null when there is no such department or centre. */
export async function placeOf(db: Db, scope: Scope): Promise<Place | null> {
  if (scope.kind === 'national' || scope.kind === 'structure') return { scope, departmentCode: null };
  if (scope.kind === 'centre') {
    if (!isId(scope.id)) return null;
    const centre = await db
      .selectFrom('centres')
      .select('department_code')
      .where('id', '=', scope.id)
      .executeTakeFirst();
    return centre ? { scope, departmentCode: centre.department_code } : null;
  }
  const department = await db
    .selectFrom('departments')
    .select('code')
    .where('code', '=', scope.id)
    .executeTakeFirst();
  return department ? { scope, departmentCode: department.code } : null;
}

/** Gives a role. Answers its id, or null when the person holds it there already. */
export async function insertGrant(
  db: Db,
  grant: { personId: string; role: RoleName; scope: Scope; grantedBy: string | null; now: Date },
): Promise<string | null> {
  const { personId, role, scope, grantedBy, now } = grant;
  const { rows } = await sql<{ id: string }>`
    insert into grants (id, person_id, role, scope_kind, scope_id, granted_by, granted_at)
    values (${newId()}, ${personId}, ${role}, ${scope.kind}, ${scope.kind === 'national' ? null : scope.id},
      ${grantedBy}, ${now})
    on conflict (person_id, role, scope_kind, coalesce(scope_id, '')) where withdrawn_at is null do nothing
    returning id`.execute(db);
  return rows[0]?.id ?? null;
}

/** Takes a role back; the row stays, for the trail. */
export async function closeGrant(db: Db, id: string, withdrawnBy: string, now: Date): Promise<void> {
  await db
    .updateTable('grants')
    .set({ withdrawn_at: now, withdrawn_by: withdrawnBy })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .execute();
}
