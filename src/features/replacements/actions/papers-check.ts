import type { Locale } from '../../../language/locale.ts';
import { checkDocument } from '../../law/actions/check.ts';
import { factsChecked, type PaperCheck } from '../domain/papers-check.ts';
import type { Terms } from '../domain/papers-terms.ts';

/** Asks the rules of law that speak of this contract, and gives their sentences with what would make it lawful. */
export function checkPapers(terms: Terms, locale: Locale): PaperCheck[] {
  return factsChecked(terms, null).flatMap((check) => {
    const checked = checkDocument({ checks: [check] }, locale);
    if (!checked.ok) throw new Error(`The terms of a contract cannot be checked: ${checked.failure.path}.`);
    return checked.value.checks.map(({ verdict, reasons }) => ({
      rule: check.rule,
      fine: verdict === 'fine',
      says: reasons.map(({ says, lawful }) => (lawful ? `${says} ${lawful}` : says)),
    }));
  });
}
