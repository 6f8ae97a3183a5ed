import type { Exported } from '../../../language/exported.ts';
import type { Db } from '../../../platform/db/database.ts';
import { giveRows } from '../../../platform/db/give-rows.ts';

/** What this room gives of each of its tables to the person it is about. Never a token or a hash, nor who decided. */
const given: Record<string, string> = {
  sign_in_users: `select phone_number, email, created_at from sign_in_users where id = $1`,
  sign_in_sessions: `select created_at, updated_at, expires_at from sign_in_sessions
    where user_id = $1 order by updated_at desc`,
  sign_in_keycards: `select c.name as place, k.made_at, k.last_used_at, k.closed_at
    from sign_in_keycards k join centres c on c.id = k.centre_id where k.person_id = $1 order by k.made_at`,
  sign_in_devices: `select form, system, browser, way, first_seen_at, signed_in_at from sign_in_devices
    where person_id = $1 order by signed_in_at desc`,
  sign_in_passkeys: `select form, system, created_at, last_used_at from sign_in_passkeys
    where person_id = $1 order by created_at`,
  people: `select p.first_name, p.initial, c.name as commune, p.gestures, p.languages, p.commune_seen_by,
      p.gestures_seen_by, p.languages_seen_by, p.locale, p.theme, p.created_at, p.seen_on
    from people p left join communes c on c.code = p.commune_code where p.id = $1`,
  grants: `select g.role, coalesce(centre.name, d.name, g.scope_kind) as place, g.granted_at, g.withdrawn_at
    from grants g
    left join centres centre on g.scope_kind = 'centre' and centre.id::text = g.scope_id
    left join departments d on g.scope_kind = 'department' and d.code = g.scope_id
    where g.person_id = $1 order by g.granted_at`,
  experts: `select field, since, ended_at from experts where person_id = $1 order by since`,
  admission_requests: `select d.name as department, r.message, r.asked_at, r.decided_at, r.admitted, r.reason
    from admission_requests r join departments d on d.code = r.department_code
    where r.person_id = $1 order by r.asked_at`,
};

/** Everything this room keeps of somebody, for herself. */
export function exportPerson(db: Db, personId: string): AsyncGenerator<Exported> {
  return giveRows(db, given, personId);
}

/** What the trail calls things of hers, and ids that lead to her in the queue. */
export async function tracesOfPerson(
  db: Db,
  personId: string,
): Promise<{ subjects: string[]; ids: string[]; contacts: string[] }> {
  const requests = await db
    .selectFrom('admission_requests')
    .select('id')
    .where('person_id', '=', personId)
    .execute();
  const user = await db
    .selectFrom('sign_in_users')
    .select(['phone_number', 'email'])
    .where('id', '=', personId)
    .executeTakeFirst();
  const ids = requests.map(({ id }) => id);
  return {
    subjects: ids.map((id) => `admission:${id}`),
    ids: [personId, ...ids],
    contacts: [user?.phone_number, user?.email].filter((contact) => contact != null),
  };
}

/**
 * Takes somebody out of this room: account, sessions, cards, devices, profile, roles, requests. What she gave or decided stays, by
 * nobody. Everything else that refers to her goes with her row, or loses her name, as its foreign key says.
 */
export async function erasePerson(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('sign_in_users').where('id', '=', personId).execute();
}

/** Holds somebody's row until the end of the transaction; false when there is nobody. */
export async function holdPerson(db: Db, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('people')
    .select('id')
    .where('id', '=', personId)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}
