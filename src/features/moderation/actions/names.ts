import type { PostRef } from '../../exchange/domain/standing.ts';

/** A post as the audit trail names it: `answer:0193…`. */
export const nameOf = ({ questionId, answerId }: PostRef): string =>
  answerId ? `answer:${answerId}` : `question:${questionId}`;
