import type { Db } from '../../../platform/db/database.ts';
import { personById } from '../../people/store/actor.ts';
import { questionById } from './questions.ts';
import { reachOf } from './reach.ts';

/** Whether somebody may still read a question she would be told of. */
export async function maySee(db: Db, personId: string, questionId: string): Promise<boolean> {
  const person = await personById(db, personId);
  const question = person && (await questionById(db, await reachOf(db, person), person, questionId));
  return question?.standing === 'shown';
}
