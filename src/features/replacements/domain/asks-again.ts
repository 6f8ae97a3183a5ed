import type { Ask, AskState } from './asks-states.ts';
import type { ReplacementShift } from './request.ts';

/** How and about which hours somebody was asked in a request. */
export type AskedBefore = Pick<Ask, 'state' | 'askedAt'> & { shiftIds: readonly string[] };

/** Those who said nothing against coming: others were quicker, or her time ran out. */
const mayHearAgain: readonly AskState[] = ['too-late', 'expired'];

/**
 * Whether somebody may be asked for these hours: once a request, unless she was too late or did not answer; then for
 * hours she was not asked for, and for those that have become nobody's again since. A no stays a no.
 */
export const mayBeAsked = (
  before: AskedBefore | null,
  { id, reopenedAt }: Pick<ReplacementShift, 'id' | 'reopenedAt'>,
): boolean =>
  before === null ||
  (mayHearAgain.includes(before.state) &&
    (!before.shiftIds.includes(id) || (reopenedAt !== null && reopenedAt > before.askedAt)));
