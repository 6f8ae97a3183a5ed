import { agreementSince, type Rule, type Source } from '../rule.ts';
import { finding, type Finding, type Told } from '../verdict.ts';

/**
 * A training day of the skills plan. `asked`: she asked her other employers in writing; `answered`: they answered in
 * writing before she left; `agreed`: out of working hours, she agreed in writing.
 */
export type TrainingFacts = { when: 'work' | 'outside' | 'leave'; asked: Told; answered: Told; agreed: Told };

export type TrainingReason =
  | {
      kind: 'training-on-leave' | 'training-unasked' | 'training-unanswered' | 'training-unagreed';
      verdict: 'refused';
    }
  | { kind: 'training-asking-unknown' | 'training-agreement-unknown'; verdict: 'warned' }
  | { kind: 'training-fine' | 'training-outside-fine'; verdict: 'fine' };

function judge({ when, asked, answered, agreed }: TrainingFacts): Finding<TrainingReason> {
  const reasons: TrainingReason[] = [];
  if (when === 'leave') reasons.push({ kind: 'training-on-leave', verdict: 'refused' });
  if (when === 'work') {
    if (asked === false) reasons.push({ kind: 'training-unasked', verdict: 'refused' });
    else if (answered === false) reasons.push({ kind: 'training-unanswered', verdict: 'refused' });
    else if (asked === null || answered === null)
      reasons.push({ kind: 'training-asking-unknown', verdict: 'warned' });
    reasons.push({ kind: 'training-fine', verdict: 'fine' });
  }
  if (when === 'outside') {
    if (agreed === false) reasons.push({ kind: 'training-unagreed', verdict: 'refused' });
    if (agreed === null) reasons.push({ kind: 'training-agreement-unknown', verdict: 'warned' });
    reasons.push({ kind: 'training-outside-fine', verdict: 'fine' });
  }
  return finding(reasons);
}

const as = { in: 'annex', article: 'annexe-2-8-4', name: 'training' } as const satisfies Source;
const usual = { when: 'work', asked: true, answered: true, agreed: null } as const;

export const training = {
  id: 'training',
  sources: [as],
  since: agreementSince,
  verified: true,
  judge,
  examples: [
    { facts: usual, verdict: 'fine', because: 'training-fine', as },
    { facts: { ...usual, asked: false }, verdict: 'refused', because: 'training-unasked', as },
    { facts: { ...usual, when: 'leave' }, verdict: 'refused', because: 'training-on-leave', as },
    {
      facts: { ...usual, when: 'outside', agreed: false },
      verdict: 'refused',
      because: 'training-unagreed',
      as,
    },
  ],
} as const satisfies Rule<TrainingFacts, TrainingReason>;
