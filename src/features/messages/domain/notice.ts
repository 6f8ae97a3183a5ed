import type { NoticeKind } from './kinds.ts';

/**
 * Something somebody is to know. It carries ids only: what is written of it is read on lock screens, and by whoever
 * holds the phone.
 */
export type Notice = {
  kind: NoticeKind;
  /** Whom it is told to: a person's id. */
  to: string;
  /** The fact itself (an answer, a decision…): told once to a person under one kind. */
  factId: string;
  /** Where it is read: an address of `language/urls`. */
  path: string;
  /** More pressing than others of its kind: it leaves at night too. */
  urgent?: boolean;
};

/** What is told in one line: all of one kind about one page, as several answers to one question. */
export function topicOf({ kind, path }: Pick<Notice, 'kind' | 'path'>): string {
  return `${kind} ${pageOf(path)}`;
}

/** The page an address opens, without the place in it. */
export function pageOf(path: string): string {
  return path.split(/[?#]/, 1)[0] ?? path;
}
