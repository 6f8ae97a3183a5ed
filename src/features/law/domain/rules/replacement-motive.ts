import { article, code, type Rule } from '../rule.ts';
import { finding, type Finding } from '../verdict.ts';

/** Why somebody is replaced. Never more than this: an illness is an absence, and what it is is nobody's business. */
export const motives = [
  'absence',
  'suspended-contract',
  'part-time-for-now',
  'awaiting-newcomer',
  'labour-dispute',
  'lasting-need',
  'other',
] as const;
export type Motive = (typeof motives)[number];

export type ReplacementMotiveFacts = { motive: Motive };

export type ReplacementMotiveReason =
  | { kind: 'motive-labour-dispute' | 'motive-lasting' | 'motive-not-listed'; verdict: 'refused' }
  | { kind: 'motive-fine'; verdict: 'fine'; motive: Motive };

function judge({ motive }: ReplacementMotiveFacts): Finding<ReplacementMotiveReason> {
  return finding([reasonOf(motive)]);
}

function reasonOf(motive: Motive): ReplacementMotiveReason {
  if (motive === 'labour-dispute') return { kind: 'motive-labour-dispute', verdict: 'refused' };
  if (motive === 'lasting-need') return { kind: 'motive-lasting', verdict: 'refused' };
  if (motive === 'other') return { kind: 'motive-not-listed', verdict: 'refused' };
  return { kind: 'motive-fine', verdict: 'fine', motive };
}

export const replacementMotive = {
  id: 'replacement-motive',
  sources: [code('L1242-2'), code('L1242-1'), code('L1242-6'), article('41.3')],
  since: '2022-01-01',
  verified: true,
  judge,
  examples: [
    { facts: { motive: 'absence' }, verdict: 'fine', because: 'motive-fine', as: code('L1242-2') },
    {
      facts: { motive: 'labour-dispute' },
      verdict: 'refused',
      because: 'motive-labour-dispute',
      as: code('L1242-6'),
    },
    { facts: { motive: 'lasting-need' }, verdict: 'refused', because: 'motive-lasting', as: code('L1242-1') },
    { facts: { motive: 'other' }, verdict: 'refused', because: 'motive-not-listed', as: code('L1242-2') },
  ],
} as const satisfies Rule<ReplacementMotiveFacts, ReplacementMotiveReason>;
