import type { ExpertField } from '../../../language/expert-fields.ts';
import type { Audience } from './audience.ts';
import type { Standing } from './standing.ts';
import type { Theme } from './themes.ts';

/** Who wrote something, as far as this reader may know. */
export type Written = {
  /** Null when she gave no name, or is no longer here. */
  authorId: string | null;
  /** The name given to her in this thread (its place in the list of names) when she did not give hers. */
  alias: number | null;
  /** Where she is from, when she gave no name and enough others are from there. */
  place: string | null;
  /** Whether the reader wrote it, with her name or without. */
  own: boolean;
};

export type Question = Written & {
  id: string;
  /** Its place in lists: a whole number, but for one asked without a name. */
  number: number;
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
  /** The field whose experts it is sent to. */
  field: ExpertField | null;
  /** Somebody in the thread gave no name: the whole of it is dated by the day. */
  byDay: boolean;
  /** The name the reader has in this thread, when she wrote in it without hers. */
  myAlias: number | null;
};

/** A question as a list shows it: the beginning of its text. */
export type Listed = Pick<
  Question,
  | keyof Written
  | 'id'
  | 'number'
  | 'audience'
  | 'theme'
  | 'title'
  | 'askedAt'
  | 'answerCount'
  | 'byDay'
  | 'standing'
> & { beginning: string; helped: boolean; news: boolean };

export type Answer = Written & {
  id: string;
  /** Its place in the thread, from 1. */
  position: number;
  questionId: string;
  /** Whether its author is known to be the one who asked. */
  byAsker: boolean;
  /** The field it was given as an expert of. */
  field: ExpertField | null;
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
    (a, b) => Number(b.id === helpedAnswerId) - Number(a.id === helpedAnswerId) || a.position - b.position,
  );
}

/** Whether the asker has answers she has not seen yet. */
export function hasNews({ lastAnswerAt, seenAt }: Pick<Question, 'lastAnswerAt' | 'seenAt'>): boolean {
  return lastAnswerAt !== null && lastAnswerAt > seenAt;
}
