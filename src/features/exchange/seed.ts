import type { Person } from '../../language/actor.ts';
import { newId } from '../../language/ids.ts';
import type { Services } from '../../platform/services.ts';
import { askQuestion } from './actions/ask-question.ts';
import type { Audience } from './domain/audience.ts';
import type { Theme } from './domain/themes.ts';
import { insertAnswer } from './store/answers.ts';
import { indexQuestion } from './store/terms.ts';
import { insertThreads } from './seed/plant.ts';

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
  const askedAt = details.askedAt ?? services.now();
  const question = {
    id: newId(),
    authorId: author.id,
    audience: 'all' as const,
    theme: 'hygiene' as const,
    departmentCode: null,
    title: 'Comment changer une protection au lit quand on est seule ?',
    body: 'Elle ne peut pas se tourner sans aide et j’ai peur de lui faire mal.',
    helpedAnswerId: null,
    answers: [],
    ...details,
    askedAt,
    seenAt: askedAt,
  };
  await insertThreads(services.db, [question]);
  return question.id;
}

/** A question a carer asks all the others without her name, as she would. Answers its id. */
export async function anUnsignedQuestion(services: Services, author: Person, text: string): Promise<string> {
  const asking = { id: newId(), text, theme: 'rights', audience: 'all', kept: [], unsigned: true } as const;
  const asked = await askQuestion(services, author, asking);
  if (!asked.ok) throw new Error(`Nothing was asked: ${asked.failure.kind}`);
  return asked.value.id;
}

/** An answer of this person's, whatever her rights. Answers its id. */
export async function anAnswer(
  services: Services,
  author: Person,
  questionId: string,
  details: { id?: string; body?: string; answeredAt?: Date } = {},
): Promise<string> {
  const id = details.id ?? newId();
  const body = details.body ?? 'Je la tourne sur le côté avec le drap de glisse, en lui disant chaque geste.';
  const now = details.answeredAt ?? services.now();
  await insertAnswer(services.db, {
    id,
    questionId,
    author: { personId: author.id },
    field: null,
    body,
    now,
  });
  await indexQuestion(services.db, questionId, body);
  return id;
}
