/**
 * « Sans mon nom »: what protects somebody who writes without her name. Who reads is never told who she is; what
 * remains to guess from (place, hour, how many could have written) is kept coarse here.
 */

/** Under so many people, somebody may be recognised by what she says. */
export const crowdEnough = 12;

/** Whether a circle is so small that a post in it may let its author be recognised. */
export const isSmall = (crowd: number): boolean => crowd < crowdEnough;

/** What a reason for looking behind a name must hold, in UTF-16 units: its author reads it. */
export const reasonSizes = { shortest: 10, longest: 600 } as const;

/** How many names there are to give; past them a name comes back with a number. */
export const namesCount = 64;

/**
 * A name for one thread, drawn by chance: not one that is taken in it, nor one she had in the threads before, so
 * that two of hers are never taken for one person's. `draw` answers a number from 0 to 1, 1 excluded.
 */
export function drawAlias(taken: readonly number[], hers: readonly number[], draw: () => number): number {
  const round = Math.floor(taken.length / namesCount) * namesCount;
  const all = Array.from({ length: namesCount }, (_, index) => round + index);
  const free = all.filter((alias) => !taken.includes(alias));
  const fresh = free.filter((alias) => !hers.some((had) => had % namesCount === alias % namesCount));
  const choice = fresh.length > 0 ? fresh : free;
  return choice[Math.floor(draw() * choice.length)] ?? round + namesCount;
}

/** How many of those who could have written a post live in the author's department, and in her region. */
export type Neighbours = { department: number; region: number };

/** As near as her place may be told: where enough others are. */
export type CoarsePlace = { departmentCode: string | null; regionCode: string | null };

export const nowhere: CoarsePlace = { departmentCode: null, regionCode: null };

/** Her department when enough carers live there, else her region, else nothing. */
export function coarsePlace(
  home: { departmentCode: string; regionCode: string },
  neighbours: Neighbours,
): CoarsePlace {
  if (!isSmall(neighbours.department)) return { departmentCode: home.departmentCode, regionCode: null };
  if (!isSmall(neighbours.region)) return { departmentCode: null, regionCode: home.regionCode };
  return nowhere;
}
