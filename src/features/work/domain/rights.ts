import { holds, type Actor } from '../../../language/actor.ts';
import type { Contract, Side } from './contract.ts';

/** The side the actor is on in a contract; null when she is on neither. */
export function sideOf(
  actor: Actor,
  { carerId, employer }: Pick<Contract, 'carerId' | 'employer'>,
): Side | null {
  if (actor.kind === 'visitor') return null;
  if (carerId === actor.id) return 'carer';
  return employer.personId === actor.id ? 'employer' : null;
}

/** The rights of this room. Each is asked by the action and by the page that shows its button. */
export const may = {
  /** Whether the actor has contracts at all: carers and employers. */
  enter: (actor: Actor): boolean => holds(actor, 'carer') || holds(actor, 'employer'),

  /** Whether she says when she could replace others: carers. */
  beAvailable: (actor: Actor): boolean => holds(actor, 'carer'),

  /** Entering a contract, as the one or the other. */
  enterAs: (actor: Actor, side: Side): boolean => holds(actor, side),

  /** Whether the actor corrects what is said of a contract: either of its two sides. */
  correct: (actor: Actor, contract: Pick<Contract, 'carerId' | 'employer'>): boolean =>
    sideOf(actor, contract) !== null,

  /** Whether there is somebody left to give a code to: the other side has no account in this contract yet. */
  giveCode: (actor: Actor, contract: Pick<Contract, 'carerId' | 'employer'>): boolean =>
    sideOf(actor, contract) !== null && (contract.carerId === null || contract.employer.personId === null),

  /** Whether the actor may take the place that is free in a contract: as an employer, or as its carer, never both. */
  takePlace: (actor: Actor, contract: Pick<Contract, 'carerId' | 'employer'>): Side | null => {
    if (sideOf(actor, contract) !== null) return null;
    if (contract.carerId === null && holds(actor, 'carer')) return 'carer';
    return contract.employer.personId === null && contract.carerId !== null && holds(actor, 'employer')
      ? 'employer'
      : null;
  },
} as const;
