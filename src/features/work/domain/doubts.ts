import { rules, type AnyFinding, type RuleId } from '../../law/domain/rules.ts';
import { startOfDay } from '../../law/domain/shifts.ts';
import type { Contract, ContractHours } from './contract.ts';
import { meet } from './rows.ts';
import { laid } from './week.ts';

type Term = Pick<Contract, 'id' | 'startsOn' | 'endsOn'>;

const together = (one: Term, other: Term): boolean =>
  (one.endsOn === null || one.endsOn >= other.startsOn) &&
  (other.endsOn === null || other.endsOn >= one.startsOn);

/** Her other contracts whose usual hours fall at the same time as this one's, each with those hours. */
export function clashesOf<Other extends Term & Pick<Contract, 'hours'>>(
  contract: Term & Pick<Contract, 'hours'>,
  others: readonly Other[],
): { other: Other; hours: ContractHours[] }[] {
  return others
    .filter((other) => other.id !== contract.id && together(contract, other))
    .map((other) => ({
      other,
      hours: other.hours.filter((his) => contract.hours.some((hers) => meet(hers, his))),
    }))
    .filter(({ hours }) => hours.length > 0);
}

/**
 * What the rules that refuse nothing say of a usual week's work, one stretch at a time: a night said to be work, a day
 * without rest. Each once.
 */
export function doubtsOf(
  { hours, employer: { timeZone } }: Pick<Contract, 'hours' | 'employer'>,
  monday: number,
): { rule: RuleId; finding: AnyFinding }[] {
  const work = hours.filter(({ kind }) => kind === 'work');
  const week = { start: startOfDay(monday, timeZone), end: startOfDay(monday + 7, timeZone) };
  const found = laid(work, week, timeZone).flatMap(({ span }): { rule: RuleId; finding: AnyFinding }[] => {
    const night = rules['night-work'].judge({ ...span, timeZone });
    if (night.verdict !== 'fine') return [{ rule: 'night-work', finding: night }];
    return [{ rule: 'daily-rest', finding: rules['daily-rest'].judge({ shifts: [span], timeZone }) }];
  });
  const seen = new Set<RuleId>();
  return found.filter(({ rule, finding }) => {
    if (finding.verdict === 'fine' || seen.has(rule)) return false;
    seen.add(rule);
    return true;
  });
}
