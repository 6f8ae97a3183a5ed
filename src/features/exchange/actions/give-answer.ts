import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import { Live } from '../../../platform/live.ts';
import type { Services } from '../../../platform/services.ts';
import { expertOf, isExpert, may, mayWrite } from '../domain/reader.ts';
import { beforeAnswer, insertAnswer, type Given } from '../store/answers.ts';
import { holdQuestion } from '../store/questions.ts';
import { reachOf } from '../store/reach.ts';
import { indexQuestion } from '../store/terms.ts';
import { keepAlias } from '../store/unsigned.ts';
import { guarded } from './guard-text.ts';
import { mayPost, type Refusal } from './may-post.ts';
import { addressedTo, unsignedPostId, whoInThread } from './write-unsigned.ts';

export type Answering = {
  /** Minted when the form was shown. */
  id: string;
  questionId: string;
  text: string;
  /** Keys of findings that their writer said point to nobody. */
  kept: readonly string[];
  /** Without her name. */
  unsigned?: boolean;
};

/** `closed`: moderation takes no more answers to this question. */
export type AnswerFailure = Refusal | { kind: 'closed' };

/**
 * Answers a question the actor can see. Guarded, and sent once, as a question is; answers the id of the answer.
 */
export async function giveAnswer(
  services: Services,
  actor: Person,
  { id: formId, questionId, text, kept, unsigned = false }: Answering,
): Promise<Outcome<{ id: string }, AnswerFailure>> {
  if (!mayWrite(actor) && !isExpert(actor)) throw new Forbidden('answer');
  const hiddenId = unsignedPostId(services, actor, formId);
  const reach = await reachOf(services.db, actor);
  const ids = [formId, hiddenId];
  const { question, open, given } = await beforeAnswer(services.db, reach, actor, { questionId, ids });
  if (!question) throw new NotFound();
  if (!may.answer(actor, question) || (unsigned && !may.answerUnsigned(actor))) throw new Forbidden('answer');
  if (given) return sameForm(given, questionId);
  if (!open) return failed({ kind: 'closed' });
  const posting = await mayPost(services, actor, 'answer', text);
  if (posting.refusal) return failed(posting.refusal);
  const { held } = posting;

  const now = services.now();
  const id = unsigned ? hiddenId : formId;
  const body = guarded('text', text, kept);
  const { audience } = question;
  // An expert's answer bears its field; one without a name bears nothing.
  const field = !unsigned && expertOf(actor, question.field) ? question.field : null;
  const thread = { questionId, audience, addressedTo: addressedTo(reach, audience) };
  return transact(services.db, async (trx) => {
    const author = unsigned ? await hold(trx, actor, thread) : { personId: actor.id };
    const position = await insertAnswer(trx, { id, questionId, author, field, body, now, held });
    if (position === null) {
      const before = await beforeAnswer(trx, reach, actor, { questionId, ids: [id] });
      return sameForm(before.given, questionId);
    }
    if (held) await services.jobs.emit(trx, { type: 'post-held', questionId, answerId: id });
    else await indexQuestion(trx, questionId, body);
    await recordAudit(trx, {
      actor: unsigned ? 'unsigned' : actor,
      action: 'give-answer',
      subject: `answer:${id}`,
      details: { question: questionId, held },
    });
    // What is held is told once it is published.
    if (!held) {
      await Live.say(trx, 'answer', questionId);
      await services.jobs.emit(trx, { type: 'answer-given', questionId, answerId: id });
    }
    return done({ id });
  });
}

/** Who she is in the thread, kept; one writer at a time, so that no name is given twice. */
async function hold(trx: Db, actor: Person, thread: Parameters<typeof whoInThread>[2]) {
  await holdQuestion(trx, thread.questionId);
  const author = await whoInThread(trx, actor, thread);
  if (!author.kept) await keepAlias(trx, actor, thread.questionId, author.alias);
  return author;
}

/** The same form arrived before, or at the same moment: the answer it already gave. */
function sameForm(given: Given | null, questionId: string) {
  if (!given?.own || given.questionId !== questionId) throw new Forbidden('answer under this id');
  return done({ id: given.id });
}
