import { ruleNamed, type AnyFinding, type FactsOf } from '../../law/domain/rules.ts';
import type { ContractPart } from '../../law/domain/rules/replacement-contract.ts';
import { graver, type Verdict } from '../../law/domain/verdict.ts';
import type { Terms } from './papers-terms.ts';
import { lawMotiveOf } from './request.ts';

/** What the paper says by itself, of what L1242-12 asks. What is written by hand (full names) is begun, not missing. */
export function partsIn(terms: Terms): ContractPart[] {
  const here: Record<ContractPart, boolean> = {
    written: true,
    motive: true,
    replacedName: terms.replaced.firstName !== '',
    replacedQualification: terms.job !== null,
    term: true,
    position: terms.job !== null,
    agreement: true,
    pay: terms.pay !== null,
    pensionFund: true,
  };
  return (Object.keys(here) as ContractPart[]).filter((part) => here[part]);
}

/** The rules that speak of such a contract, each with the facts it asks for. */
export type Checked = {
  [Id in CheckedRule]: { rule: Id; facts: FactsOf<Id> };
}[CheckedRule];
export type CheckedRule = 'replacement-contract' | 'replacement-motive' | 'minimum-wage' | 'end-premium';

/** What the rules are told of these terms. `givenAfter`: working days between her first day and the day she got it. */
export function factsChecked(terms: Terms, givenAfter: number | null): Checked[] {
  const { pay, level, starts: date, territory } = terms;
  return [
    { rule: 'replacement-contract', facts: { has: partsIn(terms), givenAfter } },
    { rule: 'replacement-motive', facts: { motive: lawMotiveOf[terms.motive] } },
    ...(pay && level
      ? [
          {
            rule: 'minimum-wage' as const,
            facts: { level, date, hourly: pay.hourlyCents / 100, certified: false, territory },
          },
        ]
      : []),
    ...(pay
      ? [
          {
            rule: 'end-premium' as const,
            facts: {
              gross: pay.grossCents / 100,
              ending: 'term' as const,
              studentHolidays: false,
              paid: pay.premiumCents / 100,
            },
          },
        ]
      : []),
  ];
}

/** Holds the terms against those rules. */
export function checkTerms(
  terms: Terms,
  givenAfter: number | null,
): { verdict: Verdict; found: { rule: CheckedRule; finding: AnyFinding }[] } {
  const found = factsChecked(terms, givenAfter).map(({ rule, facts }) => ({
    rule,
    finding: ruleNamed(rule).judge(facts as never),
  }));
  return { verdict: found.map(({ finding }) => finding.verdict).reduce(graver, 'fine'), found };
}

/** What each rule says of these terms, in the reader's words. */
export type PaperCheck = { rule: CheckedRule; fine: boolean; says: string[] };
