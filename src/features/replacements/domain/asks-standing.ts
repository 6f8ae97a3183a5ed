import type { AskState } from './asks-states.ts';
import type { ReleasedBecause } from './cover.ts';
import type { ReplacementShift, RequestState } from './request.ts';

/** Why a shift is no longer asked of her: somebody has it, it was taken out of what is asked, or it has begun. */
export const goneKinds = ['taken', 'out', 'over'] as const;
export type Gone = (typeof goneKinds)[number];

/** Of a shift that is not hers; null while it is nobody's and ahead. */
export function goneOf({ state, start }: Pick<ReplacementShift, 'state' | 'start'>, now: Date): Gone | null {
  if (state === 'withdrawn') return 'out';
  if (state === 'taken' || state === 'agreed') return 'taken';
  return state === 'uncovered' || start <= now ? 'over' : null;
}

/**
 * How an ask stands for her who was asked. `withdrew`: she did so herself, where `withdrawn` is called off by others.
 * `refused`, `unanswered`: she had accepted, and no employer would have her, or none answered in time; `lost`: her
 * hours are gone for more reasons than one. `free-again`: she
 * was too late, and her hours are nobody's now. `no-longer`: nothing is left for her, and it is not that somebody has them.
 */
export type AskStanding =
  | AskState
  | 'withdrew'
  | 'refused'
  | 'unanswered'
  | 'lost'
  | 'free-again'
  | 'no-longer';

/** A shift she holds, or held and why it is hers no more. */
export type Held = { hers: boolean; was: ReleasedBecause | null };

export function standingOf(
  state: AskState,
  request: RequestState,
  { held, isFree, gone }: { held: readonly Held[]; isFree: boolean; gone: readonly (Gone | null)[] },
): AskStanding {
  if (state === 'too-late') {
    if (isFree && request === 'asking') return 'free-again';
    // Hours taken out, and those that passed with nobody, were not taken by anybody else.
    const nobodyHas = gone.length > 0 && gone.every((why) => why === 'out' || why === 'over');
    return nobodyHas ? 'no-longer' : state;
  }
  if (state === 'withdrawn') return request === 'cancelled' ? 'withdrawn' : 'withdrew';
  if (state !== 'accepted' || held.some(({ hers }) => hers)) return state;
  const lost = new Set(held.flatMap(({ was }) => was ?? []));
  if (lost.size > 1) return 'lost';
  if (lost.has('employer-declined')) return 'refused';
  if (lost.has('no-answer')) return 'unanswered';
  return lost.has('cancelled') ? 'withdrawn' : state;
}
