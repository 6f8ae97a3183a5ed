import type { Db } from '../../../platform/db/database.ts';
import { Live } from '../../../platform/live.ts';
import type { Services } from '../../../platform/services.ts';
import type { Audience } from '../domain/audience.ts';
import { maskWords } from '../domain/guarding.ts';
import { wordsIn } from '../domain/lexicon.ts';
import type { ModeratedPost, PostRef } from '../domain/standing.ts';
import type { Theme } from '../domain/themes.ts';
import { longestTitle } from '../domain/writing.ts';
import { excerpt } from '../../../language/text.ts';
import { updateAnswer } from '../store/answers.ts';
import { recountAnswers, setClosed, setHidden, setPlace, setShown } from '../store/moderated.ts';
import { holdQuestion, updateQuestion } from '../store/questions.ts';
import { forgetRevisions, keepRevision } from '../store/revisions.ts';
import { indexQuestion } from '../store/terms.ts';
import { forgetWords } from '../store/words.ts';
import { guarded } from './guard-text.ts';

// What the exchange does for those who moderate it. Each is called inside the transaction of a decision, by whom has
// the right to it: who may, why, and the audit line are the business of the caller.

/** Hides a post: a line saying so stays in its place. Its author still reads it; search and lists no longer find it. */
export async function hidePost(trx: Db, post: PostRef, rule: number, now: Date): Promise<void> {
  await holdQuestion(trx, post.questionId);
  await setHidden(trx, post, rule, now);
  await recountAnswers(trx, post.questionId, null);
  await indexQuestion(trx, post.questionId);
}

/** Shows again what was hidden, as it was. */
export async function restorePost(trx: Db, post: PostRef): Promise<void> {
  await holdQuestion(trx, post.questionId);
  await setShown(trx, post);
  await recountAnswers(trx, post.questionId, null);
  await indexQuestion(trx, post.questionId);
}

/** Shows what was held: for the others it is there from now on. `words`: what it says, to be learnt by the search. */
export async function publishPost(trx: Db, post: PostRef, words: string, now: Date): Promise<void> {
  await holdQuestion(trx, post.questionId);
  await setShown(trx, post);
  await recountAnswers(trx, post.questionId, post.answerId === null ? null : now);
  await indexQuestion(trx, post.questionId, words);
}

/** Says of a post that was held what is said of any other when it is written: those who wait for it are told. */
export async function announcePost(
  { jobs }: Services,
  trx: Db,
  { questionId, answerId }: PostRef,
): Promise<void> {
  if (answerId === null) return jobs.emit(trx, { type: 'question-asked', questionId });
  await Live.say(trx, 'answer', questionId);
  await jobs.emit(trx, { type: 'answer-given', questionId, answerId });
}

/** Takes no more answers to a question, under a rule, or (null) takes them again. */
export async function closeThread(
  trx: Db,
  questionId: string,
  rule: number | null,
  now: Date,
): Promise<void> {
  await holdQuestion(trx, questionId);
  await setClosed(trx, questionId, rule, now);
}

/** Puts a question under another theme, or before another audience. */
export async function moveThread(
  trx: Db,
  questionId: string,
  place: { theme: Theme; audience: Audience },
): Promise<void> {
  await holdQuestion(trx, questionId);
  await setPlace(trx, questionId, place);
  await indexQuestion(trx, questionId);
}

/** What a post would say once masked: everything the guard points out, and the words given besides. */
export function maskedText(post: { title: string; body: string }, words: readonly string[]) {
  const mask = (field: 'title' | 'body', text: string) => maskWords(guarded(field, text, []), words);
  return { title: excerpt(mask('title', post.title), longestTitle), body: mask('body', post.body) };
}

/**
 * Rewrites a post with masks and forgets what it said, there, in its history and among the words that the search
 * knows. That it was changed, and when, stays. Nothing brings the old words back.
 */
export async function maskPost(
  trx: Db,
  post: ModeratedPost,
  words: readonly string[],
  now: Date,
): Promise<void> {
  await holdQuestion(trx, post.questionId);
  const said = { title: post.answerId === null ? post.title : '', body: post.body };
  const masked = maskedText(said, words);
  const ref = post.answerId === null ? { questionId: post.questionId } : { answerId: post.answerId };
  await keepRevision(trx, ref, { ...said, writtenAt: post.editedAt ?? post.writtenAt }, now);
  await forgetRevisions(trx, ref, now);
  if (post.answerId === null)
    await updateQuestion(trx, post.questionId, { ...masked, theme: post.theme, now });
  else await updateAnswer(trx, post.answerId, masked.body, now);
  const left = new Set(wordsOf(`${masked.title} ${masked.body}`));
  await forgetWords(
    trx,
    wordsOf(`${said.title} ${said.body}`).filter((word) => !left.has(word)),
  );
  await indexQuestion(trx, post.questionId);
}

const wordsOf = (text: string) => [...new Set(wordsIn(text).map(({ word }) => word))];
