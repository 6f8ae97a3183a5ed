import { holds, type Actor } from '../../../language/actor.ts';

/** The rights of this room. What a facilitator may do for her own centre is asked of `people`. */
export const may = {
  /** Whether the actor reads the trail: the lead of a territory for it, a national coordinator for all. */
  readTrail(actor: Actor): boolean {
    return holds(actor, 'territory_lead') || holds(actor, 'national_coordinator');
  },

  /** Whether the actor sees how the house runs, and has work tried again. */
  seeState(actor: Actor): boolean {
    return holds(actor, 'national_coordinator');
  },

  /** Whether anything on the page of administration is for this actor. */
  administer(actor: Actor): boolean {
    return may.readTrail(actor) || holds(actor, 'facilitator');
  },
};
