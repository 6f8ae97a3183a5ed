import type { Span } from '../domain/shifts.ts';
import type { FactsOf, RuleId } from '../domain/rules.ts';
import type { Told } from '../domain/verdict.ts';
import { inHours } from './figures.ts';

/** What an example supposes, in a sentence, rule by rule. */
export type Given = { [Id in RuleId]: (facts: FactsOf<Id>) => string };

export const told = (yes: string, no: string, nobody: string) => (answer: Told) =>
  answer === null ? nobody : answer ? yes : no;
export const sentence = (...said: readonly (string | false)[]) => said.filter(Boolean).join(', ') + '.';
export const list = (weeks: readonly number[]) => weeks.map((hours) => inHours(hours)).join(', ');
export const shifts = (given: readonly Span[], say: (at: Date) => string, to: string) =>
  given.map(({ start, end }) => `${say(start)} ${to} ${say(end)}`).join('\u00a0; ');

/** What went by, which the hands do not show the night the clocks change. */
export const wentBy = ({ start, end }: Span) => inHours((end.getTime() - start.getTime()) / 3_600_000);
