import type { Ask, AskedShift, AskState } from './asks-states.ts';
import type { ReplacementShift } from './request.ts';

/** How and about which hours somebody was asked in a request, and to which of them she said yes. */
export type AskedBefore = Pick<Ask, 'state' | 'askedAt'> & {
  shifts: readonly Pick<AskedShift, 'id' | 'willing'>[];
};

/** Those in which nothing more is asked of her: she is awaited or waits herself, she went back on it, she was told no. */
const askedNoMore: readonly AskState[] = ['waiting', 'willing', 'countered', 'withdrawn', 'thanked'];

/** Those who said nothing against coming: others were quicker, or her time ran out. */
const unanswered: readonly AskState[] = ['too-late', 'expired'];

/**
 * Whether somebody may be asked for these hours, by all that she was asked of their request: for hours she was not asked
 * for, once she has answered for the others; for those she was, once they have become nobody's again since, unless she
 * said no to them, or yes to others only. A no stays a no.
 */
export const mayBeAsked = (
  before: readonly AskedBefore[],
  { id, reopenedAt }: Pick<ReplacementShift, 'id' | 'reopenedAt'>,
): boolean =>
  before.every(({ state, askedAt, shifts }) => {
    if (askedNoMore.includes(state)) return false;
    const asked = shifts.find((shift) => shift.id === id);
    if (!asked) return true;
    const isFreeAgain = reopenedAt !== null && reopenedAt > askedAt;
    return isFreeAgain && (unanswered.includes(state) || (state === 'accepted' && asked.willing));
  });
