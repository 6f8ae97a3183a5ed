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

type Written = { authorId: string | null; standing?: Standing };

const isAuthor = (actor: Actor, { authorId }: Written) => actor.kind === 'person' && authorId === actor.id;

/** The rights of this room. Each is asked by the action and by the page that shows its button. */
export const may = {
  ask: mayWrite,
  answer: mayWrite,
  /** « Ça m'aide »: not to oneself. */
  thank: (actor: Actor, answer: Written) => mayWrite(actor) && !isAuthor(actor, answer),
  /** « La réponse qui m'a aidée »: the asker's, about somebody else's answer. */
  markHelped: (actor: Actor, question: Written, answer: Written) =>
    mayWrite(actor) && isAuthor(actor, question) && !isAuthor(actor, answer),
  /** Not what was hidden: its author contests instead. */
  edit: (actor: Actor, post: Written) =>
    mayWrite(actor) && isAuthor(actor, post) && post.standing !== 'hidden',
  /** Whoever reads it, but its author, and once it is shown. */
  report: (actor: Actor, post: Written & { standing: Standing }) =>
    mayReadExchange(actor) && !isAuthor(actor, post) && post.standing === 'shown',
} as const;
