import type { AgreementView } from './agreement-view.ts';
import type { AskLine } from './asks-views.ts';
import type { RequestLine } from './request.ts';

/** What replacements have for somebody on her welcome page: what waits for her, and what became of what she asked. */
export type ReplacementsAtHome = {
  /** At his home, as an employer: what waits for his agreement. */
  agreements: readonly AgreementView[];
  /** What waits for her answer. */
  asks: readonly AskLine[];
  /** Requests about her that are not over. */
  requests: readonly RequestLine[];
};

/** A request that is still hers to follow: not called off, and not past. */
export const isAhead = ({ state, standing, lastStart }: RequestLine, now: Date): boolean =>
  standing === 'carer' && state !== 'cancelled' && state !== 'ended' && lastStart > now;
