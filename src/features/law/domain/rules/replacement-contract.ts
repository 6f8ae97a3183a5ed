import { article, code, type Rule } from '../rule.ts';
import { finding, type Finding } from '../verdict.ts';

/** What a fixed-term contract must hold when it replaces somebody (L1242-12). `term`: its end, or its least length. */
export const contractParts = [
  'written',
  'motive',
  'replacedName',
  'replacedQualification',
  'term',
  'position',
  'agreement',
  'pay',
  'pensionFund',
] as const;
export type ContractPart = (typeof contractParts)[number];

/** `givenAfter`: working days between her first day and the day she got it; null when it is not given yet. */
export type ReplacementContractFacts = { has: readonly ContractPart[]; givenAfter: number | null };

export type ReplacementContractReason =
  | { kind: 'contract-unwritten'; verdict: 'refused' }
  | { kind: 'contract-incomplete'; verdict: 'refused'; missing: ContractPart[] }
  | { kind: 'contract-late'; verdict: 'refused'; days: number; most: number }
  | { kind: 'contract-not-given'; verdict: 'warned'; most: number }
  | { kind: 'contract-fine'; verdict: 'fine' };

/** Working days after she starts (L1242-13). */
const most = 2;

function judge({ has, givenAfter }: ReplacementContractFacts): Finding<ReplacementContractReason> {
  const missing = contractParts.filter((part) => !has.includes(part));
  const reasons: ReplacementContractReason[] = [];
  if (missing.includes('written')) reasons.push({ kind: 'contract-unwritten', verdict: 'refused' });
  else if (missing.length) reasons.push({ kind: 'contract-incomplete', verdict: 'refused', missing });
  if (givenAfter === null) reasons.push({ kind: 'contract-not-given', verdict: 'warned', most });
  else if (givenAfter > most)
    reasons.push({ kind: 'contract-late', verdict: 'refused', days: givenAfter, most });
  return finding([...reasons, { kind: 'contract-fine', verdict: 'fine' }]);
}

const as = code('L1242-12');

export const replacementContract = {
  id: 'replacement-contract',
  sources: [as, code('L1242-7'), code('L1242-13'), article('41.3'), article('41.1')],
  since: '2022-01-01',
  verified: true,
  judge,
  examples: [
    { facts: { has: contractParts, givenAfter: 0 }, verdict: 'fine', because: 'contract-fine', as },
    {
      facts: { has: contractParts.filter((part) => part !== 'replacedName'), givenAfter: 0 },
      verdict: 'refused',
      because: 'contract-incomplete',
      as,
    },
    {
      facts: { has: contractParts.filter((part) => part !== 'written'), givenAfter: 0 },
      verdict: 'refused',
      because: 'contract-unwritten',
      as,
    },
    {
      facts: { has: contractParts, givenAfter: 3 },
      verdict: 'refused',
      because: 'contract-late',
      as: code('L1242-13'),
    },
  ],
} as const satisfies Rule<ReplacementContractFacts, ReplacementContractReason>;
