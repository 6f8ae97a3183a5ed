import { sql } from 'kysely';
import type { Person, RoleName } from '../../../language/actor.ts';
import { concerning, readTrail } from '../../../platform/audit/trail.ts';
import type { Services } from '../../../platform/services.ts';
import { revealsAbout } from '../../exchange/store/reveals.ts';
import { tracesOfPerson } from '../../people/store/own-data.ts';
import { rolesWhenActing } from '../../people/store/roles-at.ts';
import { signIns } from '../domain/trail.ts';

/** One act of somebody else that concerned the reader: by what role, when, what. Never by whom. */
export type Look = { id: string; at: Date; action: string; roles: RoleName[]; byHouse: boolean };

/** What others did that concerned the actor, newest first. */
export async function looksAt({ db }: Services, actor: Person, limit: number): Promise<Look[]> {
  const { subjects } = await tracesOfPerson(db, actor.id);
  const reveals = await revealsAbout(db, actor.id, limit);
  const others = sql<boolean>`${concerning(actor.id, subjects)} and line.action <> all(${[...signIns]}::text[])`;
  // The trail never says whose a post without a name is: the room that knows does, to her alone.
  const seen = sql<boolean>`line.action = 'reveal-author' and line.subject = any(${reveals.map(nameOf)}::text[])
    and line.details ->> 'reveal' = any(${reveals.map(({ id }) => id)}::text[])`;
  const condition = reveals.length > 0 ? sql<boolean>`((${others}) or (${seen}))` : others;
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

const nameOf = ({ questionId, answerId }: { questionId: string; answerId: string | null }) =>
  answerId ? `answer:${answerId}` : `question:${questionId}`;
