import { sql } from 'kysely';
import type { Person, RoleName } from '../../../language/actor.ts';
import { concerning, readTrail } from '../../../platform/audit/trail.ts';
import type { Services } from '../../../platform/services.ts';
import { tracesOfPerson } from '../../people/store/own-data.ts';
import { rolesWhenActing } from '../../people/store/roles-at.ts';
import { signIns } from '../domain/trail.ts';

/** One act of somebody else that concerned the reader: by what role, when, what. Never by whom. */
export type Look = { id: string; at: Date; action: string; roles: RoleName[]; byHouse: boolean };

/** What others did that concerned the actor, newest first. */
export async function looksAt({ db }: Services, actor: Person, limit: number): Promise<Look[]> {
  const { subjects } = await tracesOfPerson(db, actor.id);
  const condition = sql<boolean>`${concerning(actor.id, subjects)} and line.action <> all(${[...signIns]}::text[])`;
  const lines = await readTrail(db, condition, { limit });
  const roles = await rolesWhenActing(db, lines);
  return lines.map(({ id, at, action, actorId }) => ({
    id,
    at,
    action,
    roles: roles.get(id) ?? [],
    byHouse: actorId === null,
  }));
}
