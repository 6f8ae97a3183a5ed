import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { may } from '../domain/reader.ts';
import { beforeAnswer, insertAnswer, type Given } from '../store/answers.ts';
import { reachOf } from '../store/reach.ts';
import { indexQuestion } from '../store/terms.ts';
import { guarded } from './guard-text.ts';
import { mayPost, type Refusal } from './may-post.ts';

export type Answering = {
  /** Minted when the form was shown. */
  id: string;
  questionId: string;
  text: string;
  /** Keys of findings that their writer said point to nobody. */
  kept: readonly string[];
};

/** `closed`: moderation takes no more answers to this question. */
export type AnswerFailure = Refusal | { kind: 'closed' };

/** Answers a question the actor can see. Guarded, and sent once, as a question is. */
export async function giveAnswer(
  services: Services,
  actor: Person,
  { id, questionId, text, kept }: Answering,
): Promise<Outcome<{ id: string }, AnswerFailure>> {
  if (!may.answer(actor)) throw new Forbidden('answer');
  const reach = await reachOf(services.db, actor);
  const { visible, open, given } = await beforeAnswer(services.db, reach, actor, { questionId, id });
  if (!visible) throw new NotFound();
  if (given) return sameForm(given, actor, { id, questionId });
  if (!open) return failed({ kind: 'closed' });
  const posting = await mayPost(services, actor, 'answer', text);
  if (posting.refusal) return failed(posting.refusal);
  const { held } = posting;

  const now = services.now();
  const body = guarded('text', text, kept);
  return transact(services.db, async (trx) => {
    if (!(await insertAnswer(trx, { id, questionId, authorId: actor.id, body, now, held }))) {
      const { given: other } = await beforeAnswer(trx, reach, actor, { questionId, id });
      return sameForm(other, actor, { id, questionId });
    }
    if (held) await services.jobs.emit(trx, { type: 'post-held', questionId, answerId: id });
    else await indexQuestion(trx, questionId, body);
    await recordAudit(trx, {
      actor,
      action: 'give-answer',
      subject: `answer:${id}`,
      details: { question: questionId, held },
    });
    await services.jobs.emit(trx, { type: 'answer-given', questionId, answerId: id });
    return done({ id });
  });
}

/** The same form arrived before, or at the same moment: the answer it already gave. */
function sameForm(given: Given | null, actor: Person, asked: { id: string; questionId: string }) {
  if (given?.authorId !== actor.id || given.questionId !== asked.questionId)
    throw new Forbidden('answer under this id');
  return done({ id: asked.id });
}
