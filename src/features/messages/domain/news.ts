import type { Person } from '../../../language/actor.ts';
import type { NoticeKind } from './kinds.ts';

/** One line of the list: all that was told of one kind about one page. */
export type News = {
  /** The notice it opens: the first she has not read, else the first. */
  id: string;
  kind: NoticeKind;
  path: string;
  /** How many facts: those she has not read, else all. */
  facts: number;
  unread: boolean;
  at: Date;
};

/** What pages are called today, by their address, as far as the reader may see them: rooms above know. */
export type TitlesOf = (actor: Person, paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
