import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { may } from '../domain/reader.ts';
import { giverOf, insertAnswer } from '../store/answers.ts';
import { countAnswer, questionById } from '../store/questions.ts';
import { reachOf } from '../store/reach.ts';
import { indexQuestion, learnableWords, learnWords } from '../store/terms.ts';
import { guarded } from './guard-text.ts';
import { tooMany, type TooMany } from './pace.ts';

export type Answering = {
  /** Minted when the form was shown. */
  id: string;
  questionId: string;
  text: string;
  /** Keys of findings that their writer said point to nobody. */
  kept: readonly string[];
};

/** Answers a question the actor can see. Guarded, and sent once, as a question is. */
export async function giveAnswer(
  services: Services,
  actor: Person,
  { id, questionId, text, kept }: Answering,
): Promise<Outcome<{ id: string }, TooMany>> {
  if (!may.answer(actor)) throw new Forbidden('answer');
  const reach = await reachOf(services.db, actor);
  if (!(await questionById(services.db, reach, actor, questionId))) throw new NotFound();
  const given = await giverOf(services.db, id);
  if (given) return sameForm(given, actor, { id, questionId });
  const slowDown = await tooMany(services, actor, 'answer');
  if (slowDown) return failed(slowDown);

  const now = services.now();
  const body = guarded('text', text, kept);
  return transact(services.db, async (trx) => {
    // First of all, which holds the question: answers to it are indexed one after the other.
    await countAnswer(trx, questionId, now);
    if (!(await insertAnswer(trx, { id, questionId, authorId: actor.id, body, now })))
      throw new AlreadyGiven();
    await indexQuestion(trx, questionId);
    await recordAudit(trx, {
      actor,
      action: 'give-answer',
      subject: `answer:${id}`,
      details: { question: questionId },
    });
    await learnWords(trx, learnableWords(body));
    return done({ id });
  }).catch(async (error: unknown) => {
    if (error instanceof AlreadyGiven)
      return sameForm(await giverOf(services.db, id), actor, { id, questionId });
    throw error;
  });
}

/** The same form arrived twice at once: the second undoes what it began. */
class AlreadyGiven extends Error {}

function sameForm(
  given: { authorId: string | null; questionId: string } | null,
  actor: Person,
  asked: { id: string; questionId: string },
) {
  if (given?.authorId !== actor.id || given.questionId !== asked.questionId)
    throw new Forbidden('answer under this id');
  return done({ id: asked.id });
}
