/**
 * The public rules of mutual help, by number; their sentences are in `words/rules.ts`. A rule keeps its number for
 * good: decisions and the lines left in place of hidden posts refer to it.
 */
export const rules = [1, 2, 3, 4, 5, 6, 7] as const;
export type Rule = (typeof rules)[number];

/** How soon a post said to break each rule is looked at: what may hurt somebody (3) before what merely bothers (0). */
const weights: Record<Rule, number> = { 1: 3, 2: 3, 3: 2, 4: 1, 5: 0, 6: 0, 7: 3 };

export const weightOf = (rule: Rule): number => weights[rule];

/** A newcomer waits while her post does: before what merely bothers. */
export const heldWeight = 1;

/** The rule of this number, as a form or an address writes it. */
export function ruleFrom(text: string | number | undefined | null): Rule | null {
  return rules.find((rule) => String(rule) === String(text)) ?? null;
}
