import { sql } from 'kysely';
import type { RoleName } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';

/** An act of the trail: its line, who did it, and when. */
export type Act = { id: string; actorId: string | null; at: Date };

/**
 * The roles people held when they acted, by the id of the act: whoever was told by role stays told by the role of
 * that day. Nothing for an act of nobody, or of somebody who has left.
 */
export async function rolesWhenActing(db: Db, acts: readonly Act[]): Promise<Map<string, RoleName[]>> {
  const given = acts.flatMap(({ id, actorId, at }) => (actorId ? [{ id, actor: actorId, at }] : []));
  if (given.length === 0) return new Map();
  const { rows } = await sql<{ id: string; roles: RoleName[] }>`
    select act.id, array_agg(distinct g.role) as roles
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as act (id uuid, actor uuid, at timestamptz)
    join grants g on g.person_id = act.actor and g.granted_at <= act.at
      and (g.withdrawn_at is null or g.withdrawn_at > act.at)
    group by act.id`.execute(db);
  return new Map(rows.map(({ id, roles }) => [id, roles]));
}
