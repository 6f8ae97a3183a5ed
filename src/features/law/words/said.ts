import type { Reason } from '../domain/verdict.ts';

/** What a reason says: the finding with its numbers, and what would make it lawful (or how to know). */
export type Said = { says: string; lawful?: string };

/** The reasons of this kind: one may stand for several kinds that have the same numbers. */
type Of<Why, Kind> = Why extends { kind: infer Kinds } ? (Kind extends Kinds ? Why : never) : never;

/** A sentence for each kind of reason. */
export type Sayings<Why extends Reason> = {
  [Kind in Why['kind']]: (reason: Of<Why, Kind>) => Said;
};
