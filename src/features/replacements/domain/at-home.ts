import type { AgreementView } from './agreement-view.ts';
import type { AskLine } from './asks-views.ts';
import { nobodys } from './asks-waves.ts';
import type { Ask } from './asks-states.ts';
import { shownStateOf, type ReplacementShift, type RequestLine } from './request.ts';

/** What replacements have for somebody on her welcome page: what waits for her, and what became of what she asked. */
export type ReplacementsAtHome = {
  /** At his home, as an employer: what waits for his agreement. */
  agreements: readonly AgreementView[];
  /** What waits for her answer. */
  asks: readonly AskLine[];
  /** Requests about her, or that she asked for others, that are not over; those nobody comes to first. */
  requests: readonly RequestAtHome[];
};

/**
 * Why nobody comes: `all-asked`: for so many of its hours, whoever could come was asked; `none-wanted`: an employer wanted
 * nobody, and nothing else is left of it.
 */
export type Nobody = { why: 'all-asked'; hours: number } | { why: 'none-wanted' };

export type RequestAtHome = RequestLine & { nobody: Nobody | null };

/** Everybody was asked, some time: it depends on their answers whether somebody still comes. */
export const wasAllAsked = ({ state, escalatedAt }: RequestLine): boolean =>
  state === 'asking' && escalatedAt !== null;

/** It ended with its hours taken out. */
export const isEmptied = (line: RequestLine): boolean => shownStateOf(line) === 'nobody';

/**
 * Why nobody comes to a request; null while somebody does, or may. `refused`: an employer wanted nobody; hours she took
 * out herself are not to be told her.
 */
export function nobodyOf(
  line: RequestLine,
  {
    shifts,
    asks,
    refused,
  }: {
    shifts: readonly Pick<ReplacementShift, 'id' | 'state' | 'start'>[];
    asks: readonly Pick<Ask, 'state' | 'expiresAt' | 'shifts'>[];
    refused: boolean;
  },
  now: Date,
): Nobody | null {
  if (isEmptied(line)) return refused ? { why: 'none-wanted' } : null;
  if (!wasAllAsked(line)) return null;
  const open = shifts.filter(({ state, start }) => state === 'open' && start > now);
  const hours = nobodys(asks, open, line, now).length;
  return hours > 0 ? { why: 'all-asked', hours } : null;
}

/** A request that is still to be followed: not called off, not past; one that has ended, only where nobody comes. */
export const isAhead = ({ state, lastStart, nobody }: RequestAtHome, now: Date): boolean =>
  state !== 'cancelled' && lastStart > now && (state !== 'ended' || nobody !== null);

/** Those nobody comes to, then the others, each in the order given. */
export const nobodyFirst = (requests: readonly RequestAtHome[]): RequestAtHome[] =>
  requests.toSorted((a, b) => Number(a.nobody === null) - Number(b.nobody === null));
