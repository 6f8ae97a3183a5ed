import type { Person } from '../../language/actor.ts';
import { newId } from '../../language/ids.ts';
import type { Services } from '../../platform/services.ts';
import type { Audience } from './domain/audience.ts';
import type { Theme } from './domain/themes.ts';
import { countAnswer, insertQuestion } from './store/questions.ts';
import { insertAnswer } from './store/answers.ts';
import { indexQuestion, learnableWords, learnWords } from './store/terms.ts';

export { growCrowd, type CrowdOptions } from './seed/crowd.ts';
export { loadDemoExchange } from './seed/demo.ts';
export { readThreads, type DemoThread } from './seed/threads.ts';

export type QuestionDetails = {
  id?: string;
  title?: string;
  body?: string;
  theme?: Theme;
  audience?: Audience;
  departmentCode?: string | null;
  askedAt?: Date;
};

/** A question of this person's, whatever her rights, for everybody unless said otherwise. Answers its id. */
export async function aQuestion(
  services: Services,
  author: Person,
  details: QuestionDetails = {},
): Promise<string> {
  const { db } = services;
  const id = details.id ?? newId();
  const title = details.title ?? 'Comment changer une protection au lit quand on est seule ?';
  const body = details.body ?? 'Elle ne peut pas se tourner sans aide et j’ai peur de lui faire mal.';
  await insertQuestion(db, {
    id,
    authorId: author.id,
    audience: details.audience ?? 'all',
    theme: details.theme ?? 'hygiene',
    departmentCode: details.departmentCode ?? null,
    title,
    body,
    now: details.askedAt ?? services.now(),
  });
  await indexQuestion(db, id);
  await learnWords(db, learnableWords(`${title} ${body}`));
  return id;
}

/** An answer of this person's, whatever her rights. Answers its id. */
export async function anAnswer(
  services: Services,
  author: Person,
  questionId: string,
  details: { id?: string; body?: string; answeredAt?: Date } = {},
): Promise<string> {
  const { db } = services;
  const id = details.id ?? newId();
  const body = details.body ?? 'Je la tourne sur le côté avec le drap de glisse, en lui disant chaque geste.';
  const now = details.answeredAt ?? services.now();
  await countAnswer(db, questionId, now);
  await insertAnswer(db, { id, questionId, authorId: author.id, body, now });
  await indexQuestion(db, questionId);
  await learnWords(db, learnableWords(body));
  return id;
}
