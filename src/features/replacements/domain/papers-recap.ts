import type { ShiftKind } from './request.ts';
import { dayIn } from './papers-days.ts';
import { minutesOf, type Terms } from './papers-terms.ts';

/** Hours of hers: at an employer of hers, or replacing a colleague there. */
export type WorkedShift = {
  start: Date;
  end: Date;
  kind: ShiftKind;
  employerId: string;
  employerName: string;
  communeName: string;
  timeZone: string;
  replacing: boolean;
};

/** What she worked for one employer: minutes of each kind, and those that count as working time. */
export type RecapLine = {
  employerId: string;
  employerName: string;
  communeName: string;
  replacing: boolean;
  minutes: Terms['minutes'];
  nights: number;
};
export type Recap = {
  month: string;
  shifts: WorkedShift[];
  lines: RecapLine[];
  total: Omit<RecapLine, 'employerId' | 'employerName' | 'communeName' | 'replacing'>;
};

/** 2026-11, if it is a month. */
export function monthFrom(text: string | undefined): string | null {
  return text !== undefined && /^20\d\d-(0[1-9]|1[0-2])$/.test(text) ? text : null;
}

/** The month before, or after: `beside('2026-01', -1)` is 2025-12. */
export function beside(month: string, by: 1 | -1): string {
  const at = new Date(`${month}-15T12:00Z`);
  at.setUTCMonth(at.getUTCMonth() + by);
  return at.toISOString().slice(0, 7);
}

/** Wide enough to hold every hour that begins in a month, whatever the clock. */
export function aroundMonth(month: string): { start: Date; end: Date } {
  const day = 86_400_000;
  const start = new Date(`${month}-01T00:00Z`).getTime();
  return {
    start: new Date(start - day),
    end: new Date(new Date(`${beside(month, 1)}-01T00:00Z`).getTime() + day),
  };
}

/**
 * The hours of a month, employer by employer, as the law counts them: presence at two thirds (137.1), nights of presence
 * apart (137.2). A shift belongs to the month it begins in, by the clock there.
 */
export function recapOf(month: string, shifts: readonly WorkedShift[]): Recap {
  const inMonth = shifts
    .filter(({ start, timeZone }) => dayIn(start, timeZone).startsWith(month))
    .toSorted((a, b) => a.start.getTime() - b.start.getTime());
  const groups = Map.groupBy(inMonth, ({ employerId, replacing }) => `${employerId} ${String(replacing)}`);
  const lines = [...groups.values()].flatMap((group): RecapLine[] => {
    const [first] = group;
    if (!first) return [];
    const { employerId, employerName, communeName, replacing } = first;
    return [{ employerId, employerName, communeName, replacing, ...countOf(group) }];
  });
  return { month, shifts: inMonth, lines, total: countOf(inMonth) };
}

const countOf = (shifts: readonly WorkedShift[]) => ({
  minutes: minutesOf(shifts),
  nights: shifts.filter(({ kind }) => kind === 'night').length,
});
