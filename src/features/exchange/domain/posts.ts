import type { Audience } from './audience.ts';
import type { Standing } from './standing.ts';
import type { Theme } from './themes.ts';

export type Question = {
  id: string;
  number: number;
  authorId: string | null;
  audience: Audience;
  theme: Theme;
  title: string;
  body: string;
  askedAt: Date;
  editedAt: Date | null;
  answerCount: number;
  lastAnswerAt: Date | null;
  /** When its author last saw its answers. */
  seenAt: Date;
  helpedAnswerId: string | null;
  standing: Standing;
  /** The public rule it was hidden under, or closed to answers. */
  hiddenRule: number | null;
  closedRule: number | null;
};

/** A question as a list shows it: the beginning of its text. */
export type Listed = Pick<
  Question,
  'id' | 'number' | 'authorId' | 'audience' | 'theme' | 'title' | 'askedAt' | 'answerCount' | 'standing'
> & { beginning: string; helped: boolean; news: boolean };

export type Answer = {
  id: string;
  number: number;
  questionId: string;
  authorId: string | null;
  body: string;
  answeredAt: Date;
  editedAt: Date | null;
  thanksCount: number;
  /** Whether the reader said « ça m'aide ». */
  thanked: boolean;
  standing: Standing;
  hiddenRule: number | null;
};

/** What a post said before it was changed. Texts are null once its author had them erased. */
export type Revision = { title: string | null; body: string | null; writtenAt: Date; replacedAt: Date };

/** The answers in the order they are read: the one that helped first, then as the talk went. */
export function inReadingOrder(answers: readonly Answer[], helpedAnswerId: string | null): Answer[] {
  return answers.toSorted(
    (a, b) => Number(b.id === helpedAnswerId) - Number(a.id === helpedAnswerId) || a.number - b.number,
  );
}

/** Whether the asker has answers she has not seen yet. */
export function hasNews({ lastAnswerAt, seenAt }: Pick<Question, 'lastAnswerAt' | 'seenAt'>): boolean {
  return lastAnswerAt !== null && lastAnswerAt > seenAt;
}
