import { fallsShort } from '../money.ts';
import { article, type Rule, type Source } from '../rule.ts';
import { finding, type Finding } from '../verdict.ts';
import {
  figuresKnownUntil,
  grids,
  minimumWage as leastWage,
  type Level,
  type Minimum,
  type Territory,
} from '../wages.ts';

/** `hourly`: gross euros an hour, holiday pay not counted. `certified`: holds a certificate of the branch for this job. */
export type MinimumWageFacts = {
  level: Level;
  date: string;
  hourly: number;
  certified: boolean;
  territory: Territory;
};

export type MinimumWageReason =
  | ({ kind: 'wage-too-low'; verdict: 'refused'; hourly: number } & Minimum)
  | { kind: 'wage-unknown-then'; verdict: 'warned'; first: string }
  | ({ kind: 'wage-known-until'; verdict: 'warned'; hourly: number; until: string } & Minimum)
  | ({ kind: 'wage-fine'; verdict: 'fine'; hourly: number } & Minimum);

function judge({ level, date, hourly, certified, territory }: MinimumWageFacts): Finding<MinimumWageReason> {
  const least = leastWage(level, date, certified, territory);
  if (!least)
    return finding([{ kind: 'wage-unknown-then', verdict: 'warned', first: grids.at(-1)?.since ?? '' }]);
  if (fallsShort(hourly, least.wage))
    return finding([{ kind: 'wage-too-low', verdict: 'refused', hourly, ...least }]);
  if (date > figuresKnownUntil)
    return finding([
      { kind: 'wage-known-until', verdict: 'warned', hourly, until: figuresKnownUntil, ...least },
    ]);
  return finding([{ kind: 'wage-fine', verdict: 'fine', hourly, ...least }]);
}

const as = { in: 'annex', article: 'kaliarti000051315277', name: 'wages' } as const satisfies Source;
const usual = {
  level: 'III',
  date: '2025-04-01',
  hourly: 12.51,
  certified: false,
  territory: 'france',
} as const;

export const minimumWage = {
  id: 'minimum-wage',
  sources: [article('144.1'), as, { in: 'figures', name: 'smic' }],
  since: '2024-02-01',
  verified: true,
  judge,
  examples: [
    { facts: usual, verdict: 'fine', because: 'wage-fine', as },
    { facts: { ...usual, hourly: 12.5 }, verdict: 'refused', because: 'wage-too-low', as },
    { facts: { ...usual, level: 'VI', hourly: 13.4 }, verdict: 'fine', because: 'wage-fine', as },
    { facts: { ...usual, certified: true }, verdict: 'refused', because: 'wage-too-low', as },
    // The SMIC has overtaken the first level: the grid says 12.24.
    {
      facts: { ...usual, level: 'I', date: '2026-06-01', hourly: 12.24 },
      verdict: 'refused',
      because: 'wage-too-low',
      as: { in: 'figures', name: 'smic' },
    },
    { facts: { ...usual, date: '2023-12-01' }, verdict: 'warned', because: 'wage-unknown-then', as },
  ],
} as const satisfies Rule<MinimumWageFacts, MinimumWageReason>;
