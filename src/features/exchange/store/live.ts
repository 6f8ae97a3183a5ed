import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import type { Audience } from '../domain/audience.ts';
import { isShown } from './shown.ts';

const last = `select q.id, q.audience, coalesce(
    (select a.position from answers a where a.question_id = q.id and ${isShown('a')} order by a.position desc limit 1), 0) as position
  from questions q where q.id = any($1::uuid[])`;

/** Where a thread stands: who reads it, and the place of its last answer (0 without any). */
export type Standing = { id: string; audience: Audience; position: number };

/** Where these threads stand, whoever asks: what is told of them is decided reader by reader. */
export async function standingsOf(db: Db, ids: readonly string[]): Promise<Standing[]> {
  return runPrepared<Standing>(db, last, [ids]);
}
