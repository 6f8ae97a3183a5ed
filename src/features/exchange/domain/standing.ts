/**
 * Where a post stands: `shown` to those it is for; `held`, a newcomer's that a moderator reads first; `hidden` by
 * moderation, which leaves a line in its place. Its author always reads her own.
 */
export type Standing = 'shown' | 'held' | 'hidden';

/** A post, question or answer: `answerId` is null for the question itself. */
export type PostRef = { questionId: string; answerId: string | null };
