import type { Reason } from '../domain/verdict.ts';

/** What a reason says: the finding with its numbers, and what would make it lawful (or how to know). */
export type Said = { says: string; lawful?: string };

/** A sentence for each kind of reason. */
export type Sayings<Why extends Reason> = {
  [Kind in Why['kind']]: (reason: Extract<Why, { kind: Kind }>) => Said;
};
