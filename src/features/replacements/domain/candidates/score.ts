import type { Because } from '../candidates.ts';
import type { Fit } from './fit.ts';
import type { Looked, Wanted } from './looked.ts';

/** What counts, and how much: the page « Comment on choisit » shows this very table. They add up to 100. */
export const weights = {
  /** The same person for everything one employer needs: the share of the employers she does all of. */
  'whole-employer': 30,
  /** Homes she already knows: their share. */
  'known-there': 25,
  /** Minutes of travel: all of it next door, nothing from an hour on. */
  near: 20,
  /** A relay in common with who is replaced. */
  'same-centre': 10,
  /** Asked, or has replaced, little in the last four weeks. */
  'her-turn': 10,
  /** She said that all her hours are in RAVie: nothing is left to check with her. */
  'hours-known': 5,
} as const;
export type Weight = keyof typeof weights;
export const weightNames = Object.keys(weights) as Weight[];

/** From how many minutes nearness counts for nothing. */
export const nothingFrom = 60;
/** Hours replaced that count as once asked. */
export const hoursLikeOnce = 7;

/** The points of somebody who can do some of what is asked for, and why, in words' order: what weighs most first. */
export function scoreOf(
  looked: Looked,
  wanted: readonly Wanted[],
  { shiftIds, minutes }: Fit,
): { score: number; because: Because[] } {
  const hers = wanted.filter(({ id }) => shiftIds.includes(id));
  const employers = unique(wanted.map(({ employerId }) => employerId));
  const whole = employers.filter((id) =>
    wanted.every((shift) => shift.employerId !== id || shiftIds.includes(shift.id)),
  );
  const known = unique(
    hers.filter(({ household }) => looked.knownHouseholds.has(household)).map(({ employerId }) => employerId),
  );
  const load = looked.askedLately + looked.replacedHours / hoursLikeOnce;
  const score =
    weights['whole-employer'] * (whole.length / employers.length) +
    weights['known-there'] * (known.length / employers.length) +
    weights.near * Math.max(0, 1 - minutes / nothingFrom) +
    (looked.sameCentre ? weights['same-centre'] : 0) +
    weights['her-turn'] / (1 + load) +
    (looked.availability.allHoursHere ? weights['hours-known'] : 0);
  const because: Because[] = [];
  if (hers.length === wanted.length) because.push({ kind: 'everything', shifts: wanted.length });
  else if (whole.length > 0) because.push({ kind: 'whole-employer', employerIds: whole });
  if (known.length > 0) because.push({ kind: 'known-there', employerIds: known });
  because.push({ kind: 'minutes', minutes });
  if (looked.sameCentre) because.push({ kind: 'same-centre' });
  if (load === 0) because.push({ kind: 'her-turn' });
  return { score: Math.round(score * 10) / 10, because };
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)].sort();
