import type { Actor } from '../../language/actor.ts';

/** Who may call a route at all. What they may see or do there is decided by the query and the domain. */
export type Policy = {
  /** As docs/access.md names it. */
  name: string;
  allows: (actor: Actor) => boolean;
};

export const anyone: Policy = { name: 'anyone', allows: () => true };

export const signedIn: Policy = { name: 'signed in', allows: (actor) => actor.kind === 'person' };
