import { sql } from 'kysely';
import type { Grant, RoleName, Theme } from '../../../language/actor.ts';
import type { Locale } from '../../../language/locale.ts';
import type { Db } from '../../../platform/db/database.ts';

/** Somebody's session and what every permission is decided from, as one row. */
export type SessionRow = {
  id: string;
  first_name: string;
  initial: string;
  commune_code: string | null;
  department_code: string | null;
  locale: Locale;
  theme: Theme;
  expires_at: Date;
  grants: [RoleName, Grant['scope']['kind'], string | null][];
};

/** The person a live session belongs to: the one query every request makes. */
export async function personBySession(db: Db, token: string, now: Date): Promise<SessionRow | null> {
  const { rows } = await sql<SessionRow>`
    select p.id, p.first_name, p.initial, p.commune_code, p.locale, p.theme, s.expires_at,
      coalesce(c.department_code, (
        select centre.department_code from grants g join centres centre on centre.id::text = g.scope_id
        where g.person_id = p.id and g.scope_kind = 'centre' and g.withdrawn_at is null
        order by g.granted_at limit 1
      )) as department_code,
      coalesce((
        select jsonb_agg(jsonb_build_array(g.role, g.scope_kind, g.scope_id) order by g.granted_at, g.id)
        from grants g where g.person_id = p.id and g.withdrawn_at is null
      ), '[]') as grants
    from sign_in_sessions s join people p on p.id = s.user_id left join communes c on c.code = p.commune_code
    where s.token = ${token} and s.expires_at > ${now}`.execute(db);
  return rows[0] ?? null;
}

/** Lets a session that is in use live on. */
export async function extendSession(db: Db, token: string, expiresAt: Date, now: Date): Promise<void> {
  await db
    .updateTable('sign_in_sessions')
    .set({ expires_at: expiresAt, updated_at: now })
    .where('token', '=', token)
    .execute();
}
