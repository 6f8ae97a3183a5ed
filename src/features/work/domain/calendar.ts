import { dayAsText, wallClock } from '../../law/domain/clock.ts';
import type { Contract, ContractDay, PlannedShift } from './contract.ts';
import { touches, without, type Span } from './spans.ts';
import { laid } from './week.ts';

/** What the hours of a contract are made from. */
export type Planned = Pick<Contract, 'id' | 'startsOn' | 'endsOn' | 'hours'> & { employer: { id: string } };

/**
 * The hours of a contract that touch a span, whole, in order. The usual week by the clock on the wall, from the
 * contract's first day to its last; a day that differs has the last word on the hours it covers. Hours that pass
 * midnight belong to the day they begin.
 */
export function shiftsIn(
  contract: Planned,
  days: readonly ContractDay[],
  span: Span,
  timeZone: string,
): PlannedShift[] {
  const { id: contractId, startsOn, endsOn } = contract;
  const employerId = contract.employer.id;
  const inTerm = (day: number) => {
    const date = dayAsText(day);
    return startsOn <= date && (endsOn === null || date <= endsOn);
  };
  const usual = laid(contract.hours, span, timeZone).flatMap(({ hours, day, span: whole }) =>
    inTerm(day)
      ? without(whole, days)
          .filter((left) => touches(left, span))
          .map((left) => ({ contractId, employerId, ...left, kind: hours.kind }))
      : [],
  );
  const added = days.flatMap(({ start, end, kind }) =>
    kind && touches({ start, end }, span) && inTerm(wallClock(start, timeZone).day)
      ? [{ contractId, employerId, start, end, kind }]
      : [],
  );
  return [...usual, ...added].sort(inOrder);
}

/** By their beginning, then by their end. */
export const inOrder = (a: Span, b: Span): number =>
  a.start.getTime() - b.start.getTime() || a.end.getTime() - b.end.getTime();
