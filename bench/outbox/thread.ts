import type { Db } from '../../src/platform/db/database.ts';
import type { Stage } from './runs.ts';

/** A question everybody reads, and what the house really has under it. */
export async function threadOf(db: Db, turn: number): Promise<Pick<Stage, 'question' | 'kept'>> {
  const questions = await db
    .selectFrom('questions')
    .select('id')
    .where('audience', '=', 'all')
    .where('hidden_at', 'is', null)
    .where('closed_at', 'is', null)
    .orderBy('number', 'desc')
    .execute();
  const id = questions[turn % questions.length]?.id;
  if (!id) throw new Error('There is no question to answer.');
  return {
    question: `/entraide/questions/${id}`,
    kept: async (mark) => {
      const rows = await db
        .selectFrom('answers')
        .select('body')
        .where('question_id', '=', id)
        .where('body', 'like', `${mark}-%`)
        .orderBy('position')
        .execute();
      return rows.map(({ body }) => body);
    },
  };
}
