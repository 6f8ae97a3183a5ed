import { sql } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Held, OpenedWith } from '../domain/strength.ts';

/** Notes what opened a session; `strengthenedAt` when that is worth two ways by itself. */
export async function noteOpening(
  db: Db,
  sessionId: string,
  opening: { openedWith: OpenedWith | null; strengthenedAt: Date | null },
): Promise<void> {
  await db
    .updateTable('sign_in_sessions')
    .set({ opened_with: opening.openedWith, strengthened_at: opening.strengthenedAt })
    .where('id', '=', sessionId)
    .execute();
}

/** Strengthens the session of this token, if it is hers. */
export async function strengthenSession(db: Db, actor: Person, token: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('sign_in_sessions')
    .set({ strengthened_at: now })
    .where('token', '=', token)
    .where('user_id', '=', actor.id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What opened the session of this token, and what she holds besides. */
export async function standingOf(
  db: Db,
  actor: Person,
  token: string,
): Promise<{ openedWith: OpenedWith | null; held: Held }> {
  const { rows } = await sql<{ openedWith: OpenedWith | null } & Held>`
    select (select opened_with from sign_in_sessions where token = ${token} and user_id = u.id) as "openedWith",
      u.phone_number is not null as phone, u.email is not null as email,
      (select count(*)::int from sign_in_passkeys k where k.person_id = u.id) as passkeys
    from sign_in_users u where u.id = ${actor.id}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('Somebody signed in has no account.');
  const { openedWith, ...held } = row;
  return { openedWith, held };
}
