import type { Person } from '../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import type { Services } from '../../../platform/services.ts';
import type { PersonCard } from '../../people/domain/cards.ts';
import { cardsOf } from '../../people/store/cards.ts';
import type { Reach } from '../domain/audience.ts';
import { hasNews, inReadingOrder, type Answer, type Question, type Revision } from '../domain/posts.ts';
import { may } from '../domain/reader.ts';
import type { Suspension } from '../domain/standing.ts';
import { crowdEnough } from '../domain/unsigned.ts';
import { answerById, answersTo } from '../store/answers.ts';
import { crowdOf } from '../store/crowds.ts';
import { markSeen, questionById } from '../store/questions.ts';
import { revealsOf, type Reveal } from '../store/reveals.ts';
import { followsQuestion } from '../store/follows.ts';
import { reachOf } from '../store/reach.ts';
import { revisionsOf } from '../store/revisions.ts';
import { suspensionOf } from '../store/writers.ts';
import { authorsOf } from './read-feed.ts';

/** Answers on one page of a question. */
export const answersAPage = 50;

export type QuestionView = {
  reach: Reach;
  question: Question;
  answers: Answer[];
  /** The place after which the next page of answers begins, if there is one. */
  next: number | null;
  cards: Map<string, PersonCard>;
  /** What keeps the reader from answering, if she is suspended. */
  suspension: Suspension | null;
  /** How many carers read it, for whoever may write in it. */
  crowd: number;
  /** Whether the actor follows it. */
  follows: boolean;
  /** Each time moderation saw that posts in it are the actor's. */
  reveals: Reveal[];
};

/** A question with a page of its answers. When its asker reads it, its answers are seen; not when it is kept ahead. */
export async function readQuestion(
  services: Services,
  actor: Person,
  { id, after, ahead = false }: { id: string; after: number; ahead?: boolean },
): Promise<QuestionView> {
  const { db } = services;
  const reach = await reachOf(db, actor);
  const question = await questionById(db, reach, actor, id);
  if (!question) throw new NotFound();
  const found = await answersTo(db, actor, question, { after, limit: answersAPage + 1 });
  const inTurn = found.filter((answer) => answer.id !== question.helpedAnswerId);
  const next = inTurn.length > answersAPage ? (inTurn[answersAPage - 1]?.position ?? null) : null;
  const answers =
    next === null ? found : found.filter((answer) => answer.position <= next || !inTurn.includes(answer));
  const [cards, suspension, crowd, reveals, follows] = await Promise.all([
    cardsOf(db, actor, authorsOf([question, ...answers])),
    may.answer(actor, question) ? suspensionOf(db, actor, services.now()) : null,
    may.answerUnsigned(actor) ? crowdOf(db, question.audience) : crowdEnough,
    question.myAlias === null ? [] : revealsOf(db, actor, id),
    may.follow(actor, question) ? followsQuestion(db, actor, id) : false,
    question.own && !ahead && hasNews(question) ? markSeen(db, id, services.now()) : null,
  ]);
  const inOrder = inReadingOrder(answers, question.helpedAnswerId);
  return { reach, question, answers: inOrder, next, cards, suspension, crowd, reveals, follows };
}

/** How many carers read a question the actor can see; {@link crowdEnough} stands for that many or more. */
export async function crowdReading({ db }: Services, actor: Person, id: string): Promise<number> {
  const question = await questionById(db, await reachOf(db, actor), actor, id);
  if (!question) throw new NotFound();
  return crowdOf(db, question.audience);
}

/** A question of the actor's own, to be changed. */
export async function readQuestionToEdit(services: Services, actor: Person, id: string): Promise<Question> {
  const question = await questionById(services.db, await reachOf(services.db, actor), actor, id);
  if (!question) throw new NotFound();
  if (!may.edit(actor, question)) throw new Forbidden('edit');
  return question;
}

/** An answer of the actor's own, to be changed. */
export async function readAnswerToEdit(services: Services, actor: Person, id: string): Promise<Answer> {
  const answer = await answerById(services.db, await reachOf(services.db, actor), actor, id);
  if (!answer) throw new NotFound();
  if (!may.edit(actor, answer)) throw new Forbidden('edit');
  return answer;
}

export type History = { questionId: string; now: Revision; before: Revision[] };

/** What a question said before, for whoever sees it. */
export async function readQuestionHistory(services: Services, actor: Person, id: string): Promise<History> {
  const question = await questionById(services.db, await reachOf(services.db, actor), actor, id);
  if (!question || withoutWords(question)) throw new NotFound();
  const { title, body, askedAt, editedAt } = question;
  const now = { title, body, writtenAt: editedAt ?? askedAt, replacedAt: services.now() };
  return { questionId: id, now, before: await revisionsOf(services.db, { questionId: id }) };
}

/** Hidden, and not the reader's own: what it said before is not for her either. */
const withoutWords = ({ standing, title }: Question) => standing === 'hidden' && title === '';

/** What an answer said before, for whoever sees its question. */
export async function readAnswerHistory(services: Services, actor: Person, id: string): Promise<History> {
  const answer = await answerById(services.db, await reachOf(services.db, actor), actor, id);
  if (!answer) throw new NotFound();
  const { body, answeredAt, editedAt, questionId } = answer;
  const now = { title: null, body, writtenAt: editedAt ?? answeredAt, replacedAt: services.now() };
  return { questionId, now, before: await revisionsOf(services.db, { answerId: id }) };
}
