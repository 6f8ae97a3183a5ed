import type { Span } from './candidates/looked.ts';

/** How far from the hours asked for others may be offered: the same day, more or less. */
const most = 12 * 3_600_000;
const longest = 24 * 3_600_000;

/** Whether other hours are hours at all, ahead, and near those they stand for. */
export function counterHolds(asked: Span | undefined, offered: Span, now: Date): boolean {
  if (!asked) return false;
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
