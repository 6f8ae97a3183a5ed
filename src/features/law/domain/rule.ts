import type { Finding, Reason, Verdict } from './verdict.ts';

/**
 * Where a rule is written: an article of the agreement by its number, one of its annexes by its address here, an
 * article of the labour code, or a published figure.
 */
export type Source =
  | { in: 'agreement'; article: string }
  | { in: 'annex'; article: string; name: 'training' | 'wages' }
  | { in: 'code'; article: string }
  | { in: 'figures'; name: 'smic' };

/** A worked example kept with the rule: the page runs it, the tests hold it. `as`: the source it is drawn from. */
export type Example<Facts> = { facts: Facts; verdict: Verdict; because: string; as: Source };

/**
 * One rule: data and a pure function. `since` is the day it took effect (ISO). `verified`: read in the text named;
 * a rule that is not never refuses anything.
 */
export type Rule<Facts, Why extends Reason = Reason> = {
  id: string;
  sources: readonly [Source, ...Source[]];
  since: string;
  verified: boolean;
  judge: (facts: Facts) => Finding<Why>;
  examples: readonly [Example<Facts>, ...Example<Facts>[]];
};

/** The agreement took effect on 1 January of the year after its extension was published (its article 8). */
export const agreementSince = '2022-01-01';

/** The article of the agreement of this number. */
export const article = (number: string): Source => ({ in: 'agreement', article: number });

/** The article of the labour code of this number. */
export const code = (number: string): Source => ({ in: 'code', article: number });
