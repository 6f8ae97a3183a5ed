import type { Locale } from '../../language/locale.ts';
import type { AnyReason, FactsOf, RuleId } from './domain/rules.ts';
import { givenEn } from './words/given-en.ts';
import { givenFr } from './words/given.ts';
import { hoursEn } from './words/hours-en.ts';
import { hoursFr } from './words/hours.ts';
import { nightsEn, nightsFr } from './words/nights.ts';
import { pagesEn, pagesFr } from './words/pages.ts';
import { payEn, payFr } from './words/pay.ts';
import { rulesEn, rulesFr } from './words/rules.ts';
import type { Said, Sayings } from './words/said.ts';
import { trialsEn, trialsFr } from './words/trials.ts';

/** Every sentence of the law's room. */
export const words = {
  fr: { ...pagesFr, rules: rulesFr, trials: trialsFr },
  en: { ...pagesEn, rules: rulesEn, trials: trialsEn },
};

const sayings: Record<Locale, Sayings<AnyReason>> = {
  fr: { ...hoursFr, ...nightsFr, ...payFr },
  en: { ...hoursEn, ...nightsEn, ...payEn },
};

/** What a reason says, and what would make it lawful. */
export function sayReason(reason: AnyReason, locale: Locale): Said {
  const say = sayings[locale][reason.kind] as (given: AnyReason) => Said;
  return say(reason);
}

/** What an example supposes. */
export function sayGiven(id: RuleId, facts: never, locale: Locale): string {
  const say = (locale === 'fr' ? givenFr : givenEn)[id] as (given: FactsOf<RuleId>) => string;
  return say(facts);
}
