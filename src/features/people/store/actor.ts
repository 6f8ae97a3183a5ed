import { sql } from 'kysely';
import type { Grant, Person, RoleName, Scope, Theme } from '../../../language/actor.ts';
import type { ExpertField } from '../../../language/expert-fields.ts';
import type { Locale } from '../../../language/locale.ts';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import { putToSleep, strengthDays } from '../domain/strength.ts';

type PersonRow = {
  id: string;
  first_name: string;
  initial: string;
  commune_code: string | null;
  department_code: string | null;
  locale: Locale;
  theme: Theme;
  grants: [RoleName, Scope['kind'], string | null][];
  expert_in: ExpertField[];
};

type SessionRow = PersonRow & { strong: boolean };

/** What every permission is decided from, as one row of `people p`. */
const columns = `p.id, p.first_name, p.initial, p.commune_code, p.locale, p.theme,
  coalesce(c.department_code, (
    select centre.department_code from grants g join centres centre on centre.id::text = g.scope_id
    where g.person_id = p.id and g.scope_kind = 'centre' and g.withdrawn_at is null
    order by g.granted_at limit 1
  )) as department_code,
  coalesce((
    select jsonb_agg(jsonb_build_array(g.role, g.scope_kind, g.scope_id) order by g.granted_at, g.id)
    from grants g where g.person_id = p.id and g.withdrawn_at is null
  ), '[]') as grants,
  array(select e.field from experts e where e.person_id = p.id and e.ended_at is null order by e.since) as expert_in`;

/** What she has not read, counted here because every page shows it: a topic is one piece of news. Past 99, enough. */
const unread = `(select count(*)::int from (select from notices n where n.person_id = p.id and n.listed
  and n.read_at is null group by n.topic limit 99) topics) as unread`;

/** Whether the session was strengthened lately enough. */
const strong = `coalesce(s.strengthened_at > $2::timestamptz - interval '${String(strengthDays)} days', false) as strong`;

/** However much it is used, a session ends with its year. */
const bySession = `select ${columns}, s.expires_at, ${unread}, ${strong}
  from sign_in_sessions s join people p on p.id = s.user_id left join communes c on c.code = p.commune_code
  where s.token = $1 and s.expires_at > $2 and s.created_at > $2::timestamptz - interval '365 days'`;

const byId = `select ${columns} from people p left join communes c on c.code = p.commune_code where p.id = $1`;

/** When it is asked, and whether roles over others sleep in a session that was not strengthened. */
export type Asked = { now: Date; secondFactor: boolean };

/** The person a live session belongs to, and until when: the one query every request makes. */
export async function personBySession(
  db: Db,
  token: string,
  { now, secondFactor }: Asked,
): Promise<{ person: Person; expiresAt: Date; unread: number } | null> {
  const [row] = await runPrepared<SessionRow & { expires_at: Date; unread: number }>(db, bySession, [
    token,
    now,
  ]);
  if (!row) return null;
  return { person: personIn(row, secondFactor), expiresAt: row.expires_at, unread: row.unread };
}

const bySessions = `select ${columns}, s.token, ${strong}
  from sign_in_sessions s join people p on p.id = s.user_id left join communes c on c.code = p.commune_code
  where s.token = any($1::text[]) and s.expires_at > $2`;

/** Of these sessions, those that live, and whose they are. */
export async function personsBySessions(
  db: Db,
  tokens: readonly string[],
  { now, secondFactor }: Asked,
): Promise<Map<string, Person>> {
  const rows = await runPrepared<SessionRow & { token: string }>(db, bySessions, [tokens, now]);
  return new Map(rows.map((row) => [row.token, personIn(row, secondFactor)]));
}

/** The person of this id, for who acts in her name at the server's console; null when there is none. */
export async function personById(db: Db, id: string): Promise<Person | null> {
  const [row] = await runPrepared<PersonRow>(db, byId, [id]);
  return row ? personFrom(row) : null;
}

/** Lets a session that is in use live on. */
export async function extendSession(db: Db, token: string, expiresAt: Date, now: Date): Promise<void> {
  await db
    .updateTable('sign_in_sessions')
    .set({ expires_at: expiresAt, updated_at: now })
    .where('token', '=', token)
    .execute();
}

/**
 * Notes that somebody is here today. Written at each sign-in and, with the session, once a day of use. Answers
 * whether she had never come before.
 */
export async function noteSeen(db: Db, personId: string, now: Date): Promise<boolean> {
  const { rows } = await sql<{ first: boolean }>`
    with before as (select id, seen_on from people where id = ${personId} for update)
    update people p set seen_on = ${now}, erasure_warned_on = null from before where p.id = before.id
    returning before.seen_on is null as first`.execute(db);
  return rows[0]?.first ?? false;
}

/** Whom a session is: here, and nowhere else, roles are put to sleep. */
function personIn(row: SessionRow, secondFactor: boolean): Person {
  const person = personFrom(row);
  return secondFactor && !row.strong ? putToSleep(person) : person;
}

function personFrom(row: PersonRow): Person {
  return {
    kind: 'person',
    id: row.id,
    firstName: row.first_name,
    initial: row.initial,
    communeCode: row.commune_code,
    departmentCode: row.department_code,
    grants: row.grants.map(([role, kind, id]): Grant => ({ role, scope: scopeFrom(kind, id) })),
    locale: row.locale,
    theme: row.theme,
    ...(row.expert_in.length > 0 && { expertIn: row.expert_in }),
  };
}

/** A scope out of its two columns. */
export function scopeFrom(kind: Scope['kind'], id: string | null): Scope {
  return kind === 'national' ? { kind } : { kind, id: id ?? '' };
}
