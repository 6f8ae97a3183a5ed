import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { may } from '../domain/reader.ts';
import { answerById, setThanks } from '../store/answers.ts';
import { holdQuestion, questionById, setHelpedAnswer } from '../store/questions.ts';
import { reachOf } from '../store/reach.ts';
import { indexQuestion } from '../store/terms.ts';
import { tooMany, type TooMany } from './pace.ts';

type Where = { questionId: string; answerId: string };

/** « Ça m'aide », or no longer. Said twice it counts once, so that a form may arrive twice. */
export async function thankAnswer(
  services: Services,
  actor: Person,
  { answerId, thanks }: { answerId: string; thanks: boolean },
): Promise<Outcome<Where, TooMany>> {
  const answer = await answerById(services.db, await reachOf(services.db, actor), actor, answerId);
  if (!answer) throw new NotFound();
  if (!may.thank(actor, answer)) throw new Forbidden('thank');
  const slowDown = await tooMany(services, actor, 'thank');
  if (slowDown) return failed(slowDown);
  await transact(services.db, async (trx) => {
    const changed = await setThanks(trx, actor, answerId, thanks, services.now());
    const action = thanks ? 'thank-answer' : 'take-back-thanks';
    if (!changed) return;
    await recordAudit(trx, { actor, action, subject: `answer:${answerId}` });
    if (thanks) await services.jobs.emit(trx, { type: 'answer-thanked', answerId });
  });
  return done({ questionId: answer.questionId, answerId });
}

/** « La réponse qui m'a aidée »: set by the asker, moved when set on another, taken back. */
export async function markHelpedAnswer(
  services: Services,
  actor: Person,
  { answerId, helped }: { answerId: string; helped: boolean },
): Promise<Outcome<Where, TooMany>> {
  const reach = await reachOf(services.db, actor);
  const answer = await answerById(services.db, reach, actor, answerId);
  const question = answer && (await questionById(services.db, reach, actor, answer.questionId));
  if (!question) throw new NotFound();
  if (!may.markHelped(actor, question, answer)) throw new Forbidden('mark as helped');
  const slowDown = await tooMany(services, actor, 'thank');
  if (slowDown) return failed(slowDown);
  const { questionId } = answer;
  await transact(services.db, async (trx) => {
    await holdQuestion(trx, questionId);
    const { helpedAnswerId } = (await questionById(trx, reach, actor, questionId)) ?? question;
    const isHelped = helpedAnswerId === answerId;
    if (isHelped === helped) return;
    await setHelpedAnswer(trx, questionId, helped ? answerId : null);
    await indexQuestion(trx, questionId);
    const action = helped ? 'mark-helped' : 'take-back-helped';
    // Only the asker marks: said of her, it would tell who asked.
    await recordAudit(trx, {
      actor: question.alias === null ? actor : 'unsigned',
      action,
      subject: `answer:${answerId}`,
      details: { question: questionId },
    });
  });
  return done({ questionId, answerId });
}
