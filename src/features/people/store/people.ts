import { type Gesture, knownGestures } from '../../../language/gestures.ts';
import { sql } from 'kysely';
import { scopeIds, holds, type Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { centreIds, readsCarers } from '../domain/cards.ts';
import type { Language } from '../domain/profile.ts';
import type { Contact } from '../sign-in/contact.ts';
import { knownLanguages } from './profile.ts';
import { inDepartments, visibleTo } from './visibility.ts';

/** Somebody's page, as its reader may see it: what she does not show to this reader is empty. */
export type PersonView = {
  id: string;
  firstName: string;
  initial: string;
  communeName: string | null;
  departmentName: string | null;
  gestures: readonly Gesture[];
  languages: readonly Language[];
};

/** Somebody's page, or null when there is none for this reader. */
export async function personFor(db: Db, reader: Person, id: string): Promise<PersonView | null> {
  const relay = sql`exists (
    select from grants g where g.person_id = p.id and g.withdrawn_at is null
      and g.scope_kind = 'centre' and g.scope_id = any(${centreIds(reader)}::text[]))`;
  const seen = (column: 'commune' | 'gestures' | 'languages') => {
    const by = sql.ref(`p.${column}_seen_by`);
    return sql`(p.id = ${reader.id} or (${by} = 'carers' and ${readsCarers(reader)}) or (${by} <> 'me' and ${relay}))`;
  };
  const { rows } = await sql<PersonView>`
    select p.id, p.first_name as "firstName", p.initial, c.name as "communeName", d.name as "departmentName",
      case when ${seen('gestures')} then p.gestures else '{}' end as gestures,
      case when ${seen('languages')} then p.languages else '{}' end as languages
    from people p
    left join communes c on c.code = p.commune_code and ${seen('commune')}
    left join departments d on d.code = c.department_code
    where p.id = ${id} and ${visibleTo(reader)}`.execute(db);
  const [row] = rows;
  return row
    ? { ...row, gestures: knownGestures(row.gestures), languages: knownLanguages(row.languages) }
    : null;
}

/**
 * The people to whom this reader may come to give a role, by the beginning of a first name: those of her centre,
 * of her territory, or all. Ids in the order of names.
 */
export async function searchPeople(db: Db, reader: Person, text: string, limit: number): Promise<string[]> {
  const led = scopeIds(reader, 'territory_lead', 'department');
  const run = scopeIds(reader, 'facilitator', 'centre');
  const pattern = `${text.replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<{ id: string }>`
    select p.id from people p
    where unaccent(p.first_name) ilike unaccent(${pattern}) and p.first_name <> '' and (
      ${holds(reader, 'national_coordinator')} or ${inDepartments(led)} or exists (
        select from grants g where g.person_id = p.id and g.withdrawn_at is null
          and g.scope_kind = 'centre' and g.scope_id = any(${run}::text[])))
    order by unaccent(p.first_name), p.initial, p.id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

/**
 * Whose contact this is, for who appoints people she knows but who hold no role yet: the lead of a territory and
 * the national coordinators, who must have it whole.
 */
export async function personByContact(db: Db, reader: Person, contact: Contact): Promise<string | null> {
  if (!holds(reader, 'national_coordinator') && !holds(reader, 'territory_lead')) return null;
  const column = contact.kind === 'phone' ? 'phone_number' : 'email';
  const row = await db
    .selectFrom('sign_in_users')
    .select('id')
    .where(column, '=', contact.value)
    .executeTakeFirst();
  return row?.id ?? null;
}
