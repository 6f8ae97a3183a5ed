import { holds, type Actor } from '../../../language/actor.ts';
import type { SeenRequest } from './request.ts';

type Seen = Pick<SeenRequest, 'standing' | 'state'>;

/** The rights of this room. Each is asked by the action and by the page that shows its button. */
export const may = {
  /** Whether the actor has anything to do with replacements: who is shown the page. */
  enter: (actor: Actor): boolean =>
    holds(actor, 'carer') || holds(actor, 'employer') || holds(actor, 'facilitator'),

  /** Whether the actor may ask on the word of a carer or her employer: the facilitator of a relay. */
  askOnWord: (actor: Actor): boolean => holds(actor, 'facilitator'),

  /** Whether she plans all the open hours of a department at once: the lead of its territory, the national team. */
  planDepartment: (actor: Actor, code: string): boolean =>
    holds(actor, 'national_coordinator') || holds(actor, 'territory_lead', { kind: 'department', id: code }),

  /** Whether she ever does. */
  planSome: (actor: Actor): boolean => holds(actor, 'national_coordinator') || holds(actor, 'territory_lead'),

  /** Whether she reads what becomes of requests: whoever asks or plans them, and who observes the programme. */
  readFigures: (actor: Actor): boolean => may.enter(actor) || may.planSome(actor) || holds(actor, 'observer'),

  /** Whether she leads it: who is replaced, who asked, a facilitator of her relay. An employer only looks on. */
  lead: ({ standing }: Pick<Seen, 'standing'>): boolean => standing !== 'employer',

  /** Whether she changes its hours and how it is asked: nobody has been asked yet. */
  change: (seen: Seen): boolean => may.lead(seen) && seen.state === 'draft',

  /** Whether she reads who could come: whom one works with is not shown to those who only look on. */
  seeCandidates: (seen: Seen): boolean => may.lead(seen) && ['draft', 'asking'].includes(seen.state),

  /** Whether she stops it. */
  cancel: (seen: Seen): boolean => may.lead(seen) && ['draft', 'asking', 'settled'].includes(seen.state),
};
