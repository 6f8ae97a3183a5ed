import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { excerpt } from '../../../language/text.ts';
import { startOfDay } from '../../../language/time.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { may } from '../domain/reader.ts';
import type { Standing } from '../domain/standing.ts';
import type { Theme } from '../domain/themes.ts';
import { longestTitle } from '../domain/writing.ts';
import { answerById, updateAnswer } from '../store/answers.ts';
import { holdQuestion, questionById, updateQuestion } from '../store/questions.ts';
import { reachOf } from '../store/reach.ts';
import { forgetRevisions, keepRevision, type Post } from '../store/revisions.ts';
import { indexQuestion } from '../store/terms.ts';
import { guarded } from './guard-text.ts';
import { refusalToEdit, type Suspended } from './may-post.ts';
import type { TooMany } from './pace.ts';

/** What every edit brings besides the text. */
type Editing = {
  /** Keys of findings that their writer said point to nobody. */
  kept: readonly string[];
  /** Whether what it said before is erased instead of kept. */
  forget: boolean;
};

/** Changes a question of the actor's; what it said before is kept in its history. */
export async function editQuestion(
  services: Services,
  actor: Person,
  given: Editing & { id: string; title: string; body: string; theme: Theme },
): Promise<Outcome<{ id: string }, TooMany | Suspended>> {
  const { id, theme } = given;
  const reach = await reachOf(services.db, actor);
  const read = async (db: Db) => (await questionById(db, reach, actor, id)) ?? notFound();
  const question = await read(services.db);
  const slowDown = await refused(services, actor, question);
  if (slowDown) return failed(slowDown);

  const title = excerpt(guarded('title', given.title, given.kept), longestTitle);
  const body = guarded('body', given.body, given.kept);
  const post = { post: { questionId: id }, questionId: id, alias: question.alias, ...given };
  await change(services, actor, post, async (trx, now) => {
    const old = await read(trx);
    const sameWords = title === old.title && body === old.body;
    if (!sameWords || theme !== old.theme) await updateQuestion(trx, id, { title, body, theme, now });
    if (sameWords) return '';
    const said = { title: old.title, body: old.body, writtenAt: old.editedAt ?? old.askedAt };
    await keepRevision(trx, { questionId: id }, said, now);
    return `${title} ${body}`;
  });
  return done({ id });
}

/** Changes an answer of the actor's; what it said before is kept in its history. */
export async function editAnswer(
  services: Services,
  actor: Person,
  given: Editing & { id: string; body: string },
): Promise<Outcome<{ id: string; questionId: string }, TooMany | Suspended>> {
  const { id } = given;
  const reach = await reachOf(services.db, actor);
  const read = async (db: Db) => (await answerById(db, reach, actor, id)) ?? notFound();
  const { questionId, ...answer } = await read(services.db);
  const slowDown = await refused(services, actor, answer);
  if (slowDown) return failed(slowDown);

  const body = guarded('body', given.body, given.kept);
  const post = { post: { answerId: id }, questionId, alias: answer.alias, ...given };
  await change(services, actor, post, async (trx, now) => {
    const old = await read(trx);
    if (body === old.body) return '';
    await updateAnswer(trx, id, body, now);
    const said = { title: null, body: old.body, writtenAt: old.editedAt ?? old.answeredAt };
    await keepRevision(trx, { answerId: id }, said, now);
    return body;
  });
  return done({ id, questionId });
}

function notFound(): never {
  throw new NotFound();
}

async function refused(
  services: Services,
  actor: Person,
  post: { own: boolean; standing: Standing },
): Promise<TooMany | Suspended | null> {
  if (!may.edit(actor, post)) throw new Forbidden('edit');
  return refusalToEdit(services, actor);
}

/**
 * One edit in one transaction: the question is held, what it or its answer says now is read and changed, what it
 * said is kept or forgotten, and it is indexed again. `write` answers the new words.
 */
async function change(
  services: Services,
  actor: Person,
  given: { post: Post; questionId: string; alias: number | null; forget: boolean },
  write: (trx: Db, now: Date) => Promise<string>,
): Promise<void> {
  // Without a name, what was changed and when is dated by the day too.
  const unsigned = given.alias !== null;
  const now = unsigned ? startOfDay(services.now()) : services.now();
  await transact(services.db, async (trx) => {
    await holdQuestion(trx, given.questionId);
    const words = await write(trx, now);
    if (given.forget) await forgetRevisions(trx, given.post, now);
    await indexQuestion(trx, given.questionId, words);
    const [kind, id] =
      'answerId' in given.post ? ['answer', given.post.answerId] : ['question', given.questionId];
    await recordAudit(trx, {
      actor: unsigned ? 'unsigned' : actor,
      action: `edit-${kind}`,
      subject: `${kind}:${id}`,
      details: { forgotten: given.forget },
    });
  });
}
