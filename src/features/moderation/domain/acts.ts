import type { Audience } from '../../exchange/domain/audience.ts';
import type { Standing } from '../../exchange/domain/standing.ts';

/**
 * What may be decided of a post: leave it (or, of one that is held, publish it), mask what points to somebody, move
 * it, close its thread, hide it, warn its author, or hide it and suspend her for a time.
 */
export const acts = ['publish', 'leave', 'mask', 'move', 'close', 'hide', 'warn', 'suspend'] as const;
export type Act = (typeof acts)[number];

/** How each is written in addresses and forms. */
export const actSlugs: Record<Act, string> = {
  publish: 'publier',
  leave: 'laisser',
  mask: 'retirer',
  move: 'deplacer',
  close: 'fermer',
  hide: 'masquer',
  warn: 'avertir',
  suspend: 'suspendre',
};

export function actFrom(slug: string | undefined): Act | null {
  return acts.find((act) => actSlugs[act] === slug) ?? null;
}

/** A post as far as it matters here. */
type Judged = { answerId: string | null; standing: Standing; closed: boolean };

/** What may be decided of this post as it now is. */
export function actsFor({ answerId, standing, closed }: Judged): Act[] {
  if (standing === 'hidden') return ['leave'];
  if (standing === 'held') return ['publish', 'mask', 'hide', 'suspend'];
  const ofThread: Act[] = answerId === null ? ['move', ...(closed ? [] : (['close'] as const))] : [];
  return ['leave', 'mask', ...ofThread, 'hide', 'warn', 'suspend'];
}

/** Whether it holds something against the post: then under a rule and in words, told to its author, who may contest. */
export function reproaches(act: Act): boolean {
  return act !== 'leave' && act !== 'publish';
}

/** Whether it can be undone. What was masked is forgotten: its author may write it again, nobody can bring it back. */
export function isReversible(act: Act): boolean {
  return reproaches(act) && act !== 'mask';
}

/** For how many days somebody may be kept from posting. */
export const suspensionDays = [1, 7, 30] as const;

/**
 * Whom a moderator may address a question to instead: never more people than its author chose. From everybody, the
 * department it was asked from.
 */
export function audiencesFor(audience: Audience, askedFrom: string | null): Audience[] {
  return audience === 'all' && askedFrom ? [audience, `department:${askedFrom}`] : [audience];
}
