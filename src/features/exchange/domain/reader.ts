import type { ExpertField } from '../../../language/expert-fields.ts';
import { holds, type Actor, type RoleName } from '../../../language/actor.ts';
import type { Standing } from './standing.ts';

/**
 * Who comes in. The exchange is a room among peers: carers read and write. Those who answer for it read too: the
 * facilitator of a relay, moderators, the national coordinator. Employers, caregivers, job seekers and observers
 * never do, so that one can speak of one's work without being overheard.
 */
const readers: readonly RoleName[] = ['carer', 'facilitator', 'moderator', 'national_coordinator'];

export function mayReadExchange(actor: Actor): boolean {
  return readers.some((role) => holds(actor, role));
}

/** Who asks, answers and thanks: carers only. */
export function mayWrite(actor: Actor): boolean {
  return holds(actor, 'carer');
}

/** Whether the actor answers about this field as an expert. */
export function expertOf(actor: Actor, field: string | null): boolean {
  return actor.kind === 'person' && (actor.expertIn ?? []).some((one) => one === field);
}

/** Whether the actor is an expert of anything: she reads and answers what is sent to her fields, if nothing else. */
export function isExpert(actor: Actor): boolean {
  return actor.kind === 'person' && (actor.expertIn ?? []).length > 0;
}

/** Who comes in at all: those who read the exchange, and experts for what is sent to them. */
export function mayEnter(actor: Actor): boolean {
  return mayReadExchange(actor) || isExpert(actor);
}

/** What was read of a post says whether it is the reader's own: who wrote it may be known to nobody. */
type Own = { own: boolean };
type Standable = Own & { standing?: Standing };

/** The rights of this room. Each is asked by the action and by the page that shows its button. */
export const may = {
  ask: mayWrite,
  /** Carers, and the experts of the field a question is sent to. */
  answer: (actor: Actor, question: { field: ExpertField | null }) =>
    mayWrite(actor) || expertOf(actor, question.field),
  /** Without one's name: carers. An expert answers in her own. */
  answerUnsigned: mayWrite,
  /** « Ça m'aide »: not to oneself. */
  thank: (actor: Actor, answer: Own) => mayWrite(actor) && !answer.own,
  /** Being told of what comes in it: not for one's own, of which one is told anyway. */
  follow: (actor: Actor, question: Own) => mayReadExchange(actor) && !question.own,
  /** « La réponse qui m'a aidée »: the asker's, about somebody else's answer. */
  markHelped: (actor: Actor, question: Own, answer: Own) => mayWrite(actor) && question.own && !answer.own,
  /** Not what was hidden: its author contests instead. */
  edit: (actor: Actor, post: Standable) =>
    (mayWrite(actor) || isExpert(actor)) && post.own && post.standing !== 'hidden',
  /** Whoever reads it, but its author, and once it is shown. */
  report: (actor: Actor, post: Own & { standing: Standing }) =>
    mayReadExchange(actor) && !post.own && post.standing === 'shown',
  /**
   * Seeing who wrote without a name: a moderator of the department that answers for the post, or of the whole
   * country. `null`: no department does.
   */
  reveal: (actor: Actor, { departmentCode }: { departmentCode: string | null }) =>
    holds(
      actor,
      'moderator',
      departmentCode ? { kind: 'department', id: departmentCode } : { kind: 'national' },
    ),
} as const;
