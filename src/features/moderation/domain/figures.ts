import { acts, type Act } from './acts.ts';
import { rules, type Rule } from './rules.ts';

/** A quarter of a year: `2026-4` in addresses. */
export type Quarter = { year: number; quarter: 1 | 2 | 3 | 4 };

export function quarterOf(date: Date): Quarter {
  return {
    year: date.getUTCFullYear(),
    quarter: (Math.floor(date.getUTCMonth() / 3) + 1) as Quarter['quarter'],
  };
}

export const writeQuarter = ({ year, quarter }: Quarter): string => `${String(year)}-${String(quarter)}`;

/** Reads a quarter from an address; null for anything else. */
export function readQuarter(text: string | undefined): Quarter | null {
  const read = /^(20\d\d)-([1-4])$/.exec(text ?? '');
  return read ? { year: Number(read[1]), quarter: Number(read[2]) as Quarter['quarter'] } : null;
}

/** The quarter so many before. */
export function quartersBefore({ year, quarter }: Quarter, count: number): Quarter {
  const index = year * 4 + quarter - 1 - count;
  return { year: Math.floor(index / 4), quarter: ((index % 4) + 1) as Quarter['quarter'] };
}

/** What is counted of one quarter. */
export type Tally = {
  reports: number;
  byAct: Record<Act, number>;
  byRule: Record<Rule, number>;
  contests: number;
  reversals: number;
  /** From the first report to the decision. Null when nothing was decided. */
  medianHours: number | null;
};

/** A count as it may be published: `few` is less than five, `withheld` would let others be guessed. */
export type Published = number | 'few' | 'withheld';

const few = 5;
const isFew = (count: number) => count > 0 && count < few;

/**
 * Counts that share a total, as they may be published although that total may be known elsewhere: those under five
 * are not told, and as many others as it takes are withheld, smallest first, so that no subtraction gives one back:
 * each stays open to two values at least.
 */
export function publish(counts: readonly number[]): Published[] {
  const small = counts.filter(isFew);
  if (small.length === 0) return [...counts];
  const others = counts.map((count, index) => ({ count, index })).filter(({ count }) => count >= few);
  others.sort((a, b) => a.count - b.count);
  for (let taken = 0; taken <= others.length; taken++) {
    const withheld = others.slice(0, taken);
    const known = [...small, ...withheld.map(({ count }) => count)].reduce((sum, count) => sum + count, 0);
    if (!staysOpen(known, small.length, taken)) continue;
    const hidden = new Set(withheld.map(({ index }) => index));
    return counts.map((count, index) => (isFew(count) ? 'few' : hidden.has(index) ? 'withheld' : count));
  }
  // Nothing told leaves nothing to subtract; under five in all, no other table tells the total either.
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (count === 0 ? 0 : total < few ? 'few' : 'withheld'));
}

/** Whether a small count stays open: of a known sum of `smalls` counts of 1 to 4 and `larges` of 5 or more. */
function staysOpen(sum: number, smalls: number, larges: number): boolean {
  const others = smalls - 1;
  const possible = [1, 2, 3, 4].filter((value) => {
    const left = sum - value;
    return left >= others + few * larges && (larges > 0 || left <= 4 * others);
  });
  return possible.length > 1;
}

/** One count by itself. */
export const publishOne = (count: number): Published => (isFew(count) ? 'few' : count);

/** A tally as it may be read by anybody. */
export type PublishedTally = {
  reports: Published;
  byAct: { act: Act; count: Published }[];
  byRule: { rule: Rule; count: Published }[];
  contests: Published;
  reversals: Published;
  medianHours: number | null;
};

export function publishTally(tally: Tally): PublishedTally {
  const byAct = publish(acts.map((act) => tally.byAct[act]));
  const byRule = publish(rules.map((rule) => tally.byRule[rule]));
  const decided = acts.reduce((sum, act) => sum + tally.byAct[act], 0);
  const kept = tally.contests - tally.reversals;
  return {
    reports: publishOne(tally.reports),
    byAct: acts.map((act, index) => ({ act, count: byAct[index] ?? 0 })),
    byRule: rules.map((rule, index) => ({ rule, count: byRule[index] ?? 0 })),
    contests: publishOne(tally.contests),
    // Beside the contests, it tells how many were kept.
    reversals: isFew(kept) && tally.reversals >= few ? 'withheld' : publishOne(tally.reversals),
    medianHours: decided >= few ? tally.medianHours : null,
  };
}
