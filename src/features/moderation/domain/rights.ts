import { holds, type Actor, type Scope } from '../../../language/actor.ts';
import { isReversible, reproaches } from './acts.ts';
import { stateOf, takerOf, type Case, type Decision } from './cases.ts';

const scopeOf = (departmentCode: string | null): Scope =>
  departmentCode === null ? { kind: 'national' } : { kind: 'department', id: departmentCode };

const is = (actor: Actor, personId: string | null) => actor.kind === 'person' && actor.id === personId;

/** Whether she moderates what belongs to this department, or (null) to none. */
function moderates(actor: Actor, departmentCode: string | null): boolean {
  return holds(actor, 'moderator', scopeOf(departmentCode));
}

/** The rights of this room. Each is asked by the action and by the page that shows its button. */
export const may = {
  moderateSome: (actor: Actor) => holds(actor, 'moderator'),
  moderate: moderates,

  /** Never about one's own post, and not while somebody else looks at it. `authorId`: whose post it is. */
  take(actor: Actor, file: Case, authorId: string | null, now: Date): boolean {
    const taker = takerOf(file, now);
    const free = taker === null || is(actor, taker);
    return moderates(actor, file.departmentCode) && !file.decidedAt && free && !is(actor, authorId);
  },

  /** Only who took it. */
  decide: (actor: Actor, file: Case, authorId: string | null, now: Date) =>
    may.take(actor, file, authorId, now) && is(actor, file.takenBy),

  /** Its author, once. */
  contest: (actor: Actor, decision: Decision) =>
    is(actor, decision.personId) && reproaches(decision.act) && stateOf(decision) === 'standing',

  /** Another moderator than the one who decided; never the author. */
  review: (actor: Actor, decision: Decision) =>
    moderates(actor, decision.departmentCode) &&
    stateOf(decision) === 'contested' &&
    !is(actor, decision.decidedBy) &&
    !is(actor, decision.personId),

  /** Any moderator, who decided included, as long as nobody contests. */
  lift: (actor: Actor, decision: Decision) =>
    moderates(actor, decision.departmentCode) &&
    stateOf(decision) === 'standing' &&
    isReversible(decision.act) &&
    !is(actor, decision.personId),

  /** How the first posts of newcomers are held in a department. */
  setHold: (actor: Actor, departmentCode: string) => moderates(actor, departmentCode),
} as const;
