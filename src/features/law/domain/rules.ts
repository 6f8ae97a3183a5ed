import type { Finding } from './verdict.ts';
import { consecutiveNights } from './rules/consecutive-nights.ts';
import { dayPresence } from './rules/day-presence.ts';
import { minimumWage } from './rules/minimum-wage.ts';
import { nightCare } from './rules/night-care.ts';
import { nightPay } from './rules/night-pay.ts';
import { nightPresence } from './rules/night-presence.ts';
import { endPremium, holidayPay, mileage } from './rules/pay-on-top.ts';
import { nightWork } from './rules/night-work.ts';
import { replacementContract } from './rules/replacement-contract.ts';
import { replacementMotive } from './rules/replacement-motive.ts';
import { scheduleNotice } from './rules/schedule-notice.ts';
import { training } from './rules/training.ts';
import { dailyRest, restAcrossEmployers } from './rules/unverified-rests.ts';
import { weeklyHours } from './rules/weekly-hours.ts';
import { weeklyRest } from './rules/weekly-rest.ts';
import type { Example, Rule, Source } from './rule.ts';

/** Every rule the house knows, in the order they are shown: time, nights, contract, pay. */
export const rules = {
  'weekly-hours': weeklyHours,
  'day-presence': dayPresence,
  'weekly-rest': weeklyRest,
  'daily-rest': dailyRest,
  'rest-across-employers': restAcrossEmployers,
  'schedule-notice': scheduleNotice,
  training,
  'night-presence': nightPresence,
  'consecutive-nights': consecutiveNights,
  'night-pay': nightPay,
  'night-care': nightCare,
  'night-work': nightWork,
  'replacement-motive': replacementMotive,
  'replacement-contract': replacementContract,
  'minimum-wage': minimumWage,
  'holiday-pay': holidayPay,
  'end-premium': endPremium,
  mileage,
} as const;

export type RuleId = keyof typeof rules;
export const ruleIds = Object.keys(rules) as RuleId[];

/** What a rule is told, and what it may answer. */
export type FactsOf<Id extends RuleId> = Parameters<(typeof rules)[Id]['judge']>[0];
export type AnyReason = {
  [Id in RuleId]: ReturnType<(typeof rules)[Id]['judge']>['reasons'][number];
}[RuleId];
export type AnyFinding = Finding<AnyReason>;

/** A rule whose facts are not known by their type: for lists, and for what checked them otherwise. */
export type AnyRule = Omit<Rule<never>, 'judge' | 'examples' | 'id'> & {
  id: RuleId;
  judge: (facts: never) => AnyFinding;
  examples: readonly Example<never>[];
};

/** The rule of that name. */
export const ruleNamed = (id: RuleId): AnyRule => rules[id] as unknown as AnyRule;

/** The rules that rest on an article, by its address here (137-2, annexe-2-8-4…). */
export function rulesOn(slug: string): RuleId[] {
  return ruleIds.filter((id) => ruleNamed(id).sources.some((source) => slugOf(source) === slug));
}

/** The address here of the article a rule rests on; null for what is not in the agreement. */
export function slugOf(source: Source): string | null {
  if (source.in === 'agreement') return source.article.replaceAll('.', '-');
  return source.in === 'annex' ? source.article : null;
}
