import { holds, scopeIds, type Actor } from '../../../language/actor.ts';

/** What a right looks at. `centreIds`: the relays the carer belongs to; `ownEmployer`: the actor's own contract is in it. */
export type AboutRequest = {
  carerId: string;
  askedById: string | null;
  centreIds: readonly string[];
  ownEmployer: boolean;
};

/** The rights of this room. Each is asked by the action and by the page that shows its button. */
export const may = {
  /** Whether the actor has anything to do with replacements: who is shown the page. */
  enter: (actor: Actor): boolean =>
    holds(actor, 'carer') || holds(actor, 'employer') || holds(actor, 'facilitator'),

  /** Whether the actor may ask on the word of a carer or her employer: the facilitator of a relay. */
  askOnWord: (actor: Actor): boolean => holds(actor, 'facilitator'),

  /** Whether the actor sees a request: who is replaced, who asked, an employer of it, a facilitator of her relay. */
  see(actor: Actor, about: AboutRequest): boolean {
    if (actor.kind === 'visitor') return false;
    if (actor.id === about.carerId || actor.id === about.askedById || about.ownEmployer) return true;
    return scopeIds(actor, 'facilitator', 'centre').some((id) => about.centreIds.includes(id));
  },

  /** Whether the actor changes it, asks, stops: who is replaced, who asked, a facilitator of her relay. */
  lead(actor: Actor, about: AboutRequest): boolean {
    if (actor.kind === 'visitor') return false;
    if (actor.id === about.carerId || actor.id === about.askedById) return true;
    return scopeIds(actor, 'facilitator', 'centre').some((id) => about.centreIds.includes(id));
  },
};
