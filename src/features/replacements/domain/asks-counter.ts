import type { AskedShift } from './asks-states.ts';
import type { Span } from './candidates/looked.ts';
import type { ReplacementShift } from './request.ts';

/** How far from the hours asked for others may be offered: the same day, more or less. */
const most = 12 * 3_600_000;
const longest = 24 * 3_600_000;

/** Whether other hours are hours at all, ahead, and near those they stand for. */
export function counterHolds(asked: Span, offered: Span, now: Date): boolean {
  const [start, end] = [offered.start.getTime(), offered.end.getTime()];
  if (!Number.isFinite(start) || !Number.isFinite(end)) return false;
  return (
    start > now.getTime() &&
    end > start &&
    end - start <= longest &&
    Math.abs(start - asked.start.getTime()) <= most &&
    Math.abs(end - asked.end.getTime()) <= most
  );
}

/** The hours of a request as they would be with those she offers, and which would move: only hours that nobody has yet do. */
export function withOffers(
  shifts: readonly ReplacementShift[],
  asked: readonly AskedShift[],
  now: Date,
): { whole: ReplacementShift[]; moved: ReplacementShift[] } {
  const moved: ReplacementShift[] = [];
  const whole = shifts.map((shift) => {
    const proposed = asked.find(({ id, willing }) => willing && id === shift.id)?.proposed;
    if (!proposed || shift.state !== 'open' || shift.start <= now) return shift;
    const there = { ...shift, ...proposed };
    moved.push(there);
    return there;
  });
  return { whole, moved };
}

/** Whether hours moved would begin when others of the same contract, taken out, did: each beginning has one line for good. */
export const meetTakenOut = (
  whole: readonly ReplacementShift[],
  moved: readonly ReplacementShift[],
): boolean =>
  moved.some((one) =>
    whole.some(
      ({ id, contractId, state, start }) =>
        id !== one.id &&
        contractId === one.contractId &&
        state === 'withdrawn' &&
        start.getTime() === one.start.getTime(),
    ),
  );
