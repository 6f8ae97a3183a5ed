import type { Audience } from './audience.ts';
import type { Theme } from './themes.ts';

/**
 * Where a post stands: `shown` to those it is for; `held`, a newcomer's that a moderator reads first; `hidden` by
 * moderation, which leaves a line in its place. Its author always reads her own.
 */
export type Standing = 'shown' | 'held' | 'hidden';

/** A post, question or answer: `answerId` is null for the question itself. */
export type PostRef = { questionId: string; answerId: string | null };

/** Somebody may not write until then; `decisionId` names what says why. */
export type Suspension = { until: Date; decisionId: string };

/** A post as those who moderate read it: hidden or held as well. */
export type ModeratedPost = PostRef & {
  authorId: string | null;
  /** Of the question, as is all that follows but for the text. */
  title: string;
  theme: Theme;
  audience: Audience;
  /** The department it was asked from, when that may be known. */
  askedFrom: string | null;
  /** Whose moderators look at it: those of the circle it is for, else of where it was asked; null: the country's. */
  departmentCode: string | null;
  closed: boolean;
  body: string;
  writtenAt: Date;
  editedAt: Date | null;
  standing: Standing;
};
