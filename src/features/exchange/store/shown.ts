import { isBy } from './unsigned.ts';

const byReader = (post: 'q' | 'a', reader: string): string =>
  isBy(post, post === 'q' ? 'q.id' : 'a.question_id', reader);

/** A question (`q`) or an answer (`a`) that is neither held nor hidden. Every read that shows posts of others asks it. */
export const isShown = (post: 'q' | 'a'): string => `(${post}.held_at is null and ${post}.hidden_at is null)`;

/** The same as a value: see the domain's `Standing`. */
export const standing = (post: 'q' | 'a'): string =>
  `case when ${post}.hidden_at is not null then 'hidden' when ${post}.held_at is not null then 'held' else 'shown' end`;

/** A text of a post, for this reader: what is hidden is read by its author alone. `reader` is a parameter, as `$1`. */
export const unlessHidden = (post: 'q' | 'a', column: string, reader: string): string =>
  `case when ${post}.hidden_at is null or ${byReader(post, reader)} then ${post}.${column} else '' end`;

/** Whether the reader may know of the post at all: what is held is for its author alone. */
export const isKnown = (post: 'q' | 'a', reader: string): string =>
  `(${post}.held_at is null or ${byReader(post, reader)})`;
