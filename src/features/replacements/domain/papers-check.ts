import type { AnyFinding, RuleId } from '../../law/domain/rules.ts';
import { rules } from '../../law/domain/rules.ts';
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

export type PaperFinding = { rule: RuleId; finding: AnyFinding };

/**
 * Holds the terms against the rules that speak of this contract. `givenAfter`: working days between her first day and
 * the day she got it; null when nobody said.
 */
export function checkTerms(
  terms: Terms,
  givenAfter: number | null,
): { verdict: Verdict; found: PaperFinding[] } {
  const found: PaperFinding[] = [
    {
      rule: 'replacement-contract',
      finding: rules['replacement-contract'].judge({ has: partsIn(terms), givenAfter }),
    },
    {
      rule: 'replacement-motive',
      finding: rules['replacement-motive'].judge({ motive: lawMotiveOf[terms.motive] }),
    },
  ];
  if (terms.pay && terms.level)
    found.push({
      rule: 'minimum-wage',
      finding: rules['minimum-wage'].judge({
        level: terms.level,
        date: terms.starts,
        hourly: terms.pay.hourlyCents / 100,
        certified: false,
        territory: terms.territory,
      }),
    });
  if (terms.pay)
    found.push({
      rule: 'end-premium',
      finding: rules['end-premium'].judge({
        gross: terms.pay.grossCents / 100,
        ending: 'term',
        studentHolidays: false,
        paid: terms.pay.premiumCents / 100,
      }),
    });
  return { verdict: found.map(({ finding }) => finding.verdict).reduce(graver, 'fine'), found };
}
