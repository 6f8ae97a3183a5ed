/**
 * Fewer than this, of requests or of people, and nothing is told. ATIH hides counts under 11 on ScanSanté, at the
 * CNIL's request, and INSEE tells nothing of 1 to 10 households (Filosofi, statistical secrecy, act 51-711 of 1951).
 */
export const fewest = 11;

/** Counts are told to the nearest five, as INSEE does in its file of first names. */
export const step = 5;

/** From this share of the whole, one person is what the figure tells of (INSEE, rule of dominance). */
export const dominance = 0.85;

/** What a count rests on. */
export type Base = { units: number; people: number };

export const isEnough = ({ units, people }: Base): boolean => units >= fewest && people >= fewest;

/** A count as it is told. */
export const rounded = (count: number): number => Math.round(count / step) * step;

/**
 * Which parts may be told beside their whole. A part too small is not, nor one of `kept`; and since the others can be
 * subtracted from the whole, what they leave must itself be fit to be told: two parts at least, which together rest on
 * enough. Else the smallest of the others is kept back too (secondary secrecy: CASD, Règles de confidentialité, 2022,
 * 2.3.1.2). A part without anything is as secret as a small one: that nothing else had to be kept back would tell it.
 * Somebody who stands in two parts counts in both. All false when the whole is too small.
 */
export function toldBeside(
  parts: readonly Base[],
  whole: Base,
  kept: ReadonlySet<number> = new Set(),
): boolean[] {
  if (!isEnough(whole)) return parts.map(() => false);
  const told = parts.map((part, index) => isEnough(part) && !kept.has(index));
  const smallestFirst = parts.map((_, index) => index).sort((a, b) => unitsOf(parts, a) - unitsOf(parts, b));
  for (const next of smallestFirst) {
    if (isSafe(parts, told)) break;
    told[next] = false;
  }
  return told;
}

const unitsOf = (parts: readonly Base[], index: number) => parts[index]?.units ?? 0;

function isSafe(parts: readonly Base[], told: readonly boolean[]): boolean {
  const secret = parts.filter((_, index) => !told[index]);
  const sum = (key: keyof Base) => secret.reduce((total, part) => total + part[key], 0);
  return (
    secret.length === 0 || (secret.length > 1 && isEnough({ units: sum('units'), people: sum('people') }))
  );
}

/**
 * The whole as it is told beside its parts: the parts as they are told, and the rest together. Rounded by itself, it
 * would say how the parts were rounded, and now and then, all of them exactly.
 */
export function wholeBeside(counts: readonly number[], whole: number, told: readonly boolean[]): number {
  const known = counts.filter((_, index) => told[index]);
  const rest = whole - known.reduce((sum, count) => sum + count, 0);
  return known.reduce((sum, count) => sum + rounded(count), rounded(rest));
}
