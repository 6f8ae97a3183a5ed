/** Levels of the grid of annex 6. A carer A, B, C, D stands at III, IV, V, VI (annex 7, « Adulte »). */
export const levels = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;
export type Level = (typeof levels)[number];

/** Where the SMIC differs. */
export const territories = ['france', 'mayotte'] as const;
export type Territory = (typeof territories)[number];

/** Gross euros an hour, level by level; `certified`: with a certificate of the branch for the job done (I to VI). */
export type Grid = {
  since: string;
  /** Its article 1 in the agreement, as it is addressed here. */
  article: string;
  amendment: number;
  plain: readonly number[];
  certified: readonly number[];
};

/**
 * The grids of annex 6, newest first, each from the first of the month after its extension was published in the
 * Journal officiel (their article 3): on 18 March 2025, 26 April 2024 and 24 January 2024.
 */
export const grids: readonly Grid[] = [
  {
    since: '2025-04-01',
    article: 'kaliarti000051315277',
    amendment: 9,
    plain: [12.24, 12.37, 12.51, 12.7, 12.89, 13.4, 13.7, 14.1, 14.84, 15.65, 16.56, 17.54],
    certified: [12.73, 12.86, 13.01, 13.21, 13.53, 14.07],
  },
  {
    since: '2024-05-01',
    article: 'kaliarti000049366687',
    amendment: 8,
    plain: [12, 12.13, 12.26, 12.45, 12.64, 13.14, 13.43, 13.82, 14.55, 15.34, 16.24, 17.2],
    certified: [12.48, 12.62, 12.75, 12.95, 13.27, 13.8],
  },
  {
    since: '2024-02-01',
    article: 'kaliarti000048805309',
    amendment: 7,
    plain: [11.75, 11.88, 12.01, 12.2, 12.39, 12.89, 13.18, 13.57, 14.3, 15.09, 15.99, 16.95],
    certified: [12.22, 12.36, 12.49, 12.69, 13.01, 13.53],
  },
];

/** The SMIC, gross euros an hour, newest first, as Urssaf's public model of social rules gives it. */
export const smics: readonly ({ since: string } & Record<Territory, number>)[] = [
  { since: '2026-06-01', france: 12.31, mayotte: 9.56 },
  { since: '2026-01-01', france: 12.02, mayotte: 9.33 },
  { since: '2024-11-01', france: 11.88, mayotte: 8.98 },
  { since: '2024-01-01', france: 11.65, mayotte: 8.8 },
];

/** The day until which these figures are known: a newer grid or SMIC may have been published since. */
export const figuresKnownUntil = '2026-08-24';

export type Minimum = {
  wage: number;
  by: 'grid' | 'smic';
  grid: number;
  smic: number;
  gridSince: string;
  smicSince: string;
};

/** The least gross wage of an hour at a date (ISO): the grid or the SMIC, whichever is more. Null before these grids. */
export function minimumWage(
  level: Level,
  date: string,
  certified: boolean,
  territory: Territory,
): Minimum | null {
  const grid = grids.find(({ since }) => since <= date);
  const smic = smics.find(({ since }) => since <= date);
  const rank = levels.indexOf(level);
  const base = grid?.plain[rank];
  if (!grid || !smic || base === undefined) return null;
  const conventional = certified ? (grid.certified[rank] ?? base) : base;
  const legal = smic[territory];
  return {
    wage: Math.max(conventional, legal),
    by: conventional >= legal ? 'grid' : 'smic',
    grid: conventional,
    smic: legal,
    gridSince: grid.since,
    smicSince: smic.since,
  };
}
