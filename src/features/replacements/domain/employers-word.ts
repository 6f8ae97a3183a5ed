/** What the employers of one request let be. Nothing of it is asked of them again for each colleague. */
export type EmployersWord = {
  /** Who comes to each already, by employer. */
  faces: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of whom an employer did not want, as {@link pairAt} writes it. */
  refused: ReadonlySet<string>;
  /** At most so many different people at one employer's. */
  facesAtMost: number;
};

/** Nobody has said anything, and nobody counts. */
export const noWord: EmployersWord = { faces: new Map(), refused: new Set(), facesAtMost: Infinity };

export const pairAt = (carerId: string, employerId: string): string => `${carerId} ${employerId}`;

/** Why somebody may not come to an employer's: he would rather somebody else did, or sees enough people already. */
export type Barred = 'refused' | 'enough-faces';

/** Null when she may. Whoever comes there already is no further face. */
export function barredAt(
  carerId: string,
  employerId: string,
  { faces, refused, facesAtMost }: EmployersWord,
): Barred | null {
  if (refused.has(pairAt(carerId, employerId))) return 'refused';
  const there = faces.get(employerId);
  return there && !there.has(carerId) && there.size >= facesAtMost ? 'enough-faces' : null;
}
