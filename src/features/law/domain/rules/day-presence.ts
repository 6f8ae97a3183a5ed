import { agreementSince, article, type Rule } from '../rule.ts';
import { finding, type Finding, type Told } from '../verdict.ts';

/**
 * Hours of « présence responsable » by day. `written`: in the contract or the letter of engagement. `recurring`: she
 * is called so often that it is work. `sharedChildcare`: two families share the same employee.
 */
export type DayPresenceFacts = { hours: number; written: Told; recurring: Told; sharedChildcare: boolean };

export type DayPresenceReason =
  | { kind: 'presence-unwritten' | 'presence-is-work' | 'presence-shared'; verdict: 'refused'; hours: number }
  | { kind: 'presence-writing-unknown' | 'presence-calls-unknown'; verdict: 'warned'; hours: number }
  | { kind: 'presence-counted'; verdict: 'fine'; hours: number; counted: number };

/** An hour of presence is two thirds of an hour of work (137.1 and 148). */
export const presenceShare = 2 / 3;

function judge({ hours, written, recurring, sharedChildcare }: DayPresenceFacts): Finding<DayPresenceReason> {
  const reasons: DayPresenceReason[] = [];
  if (sharedChildcare) reasons.push({ kind: 'presence-shared', verdict: 'refused', hours });
  if (recurring) reasons.push({ kind: 'presence-is-work', verdict: 'refused', hours });
  if (written === false) reasons.push({ kind: 'presence-unwritten', verdict: 'refused', hours });
  if (written === null) reasons.push({ kind: 'presence-writing-unknown', verdict: 'warned', hours });
  if (recurring === null) reasons.push({ kind: 'presence-calls-unknown', verdict: 'warned', hours });
  return finding([
    ...reasons,
    { kind: 'presence-counted', verdict: 'fine', hours, counted: hours * presenceShare },
  ]);
}

const usual = { hours: 6, written: true, recurring: false, sharedChildcare: false } as const;

export const dayPresence = {
  id: 'day-presence',
  sources: [article('137.1'), article('148')],
  since: agreementSince,
  verified: true,
  judge,
  examples: [
    { facts: usual, verdict: 'fine', because: 'presence-counted', as: article('148') },
    {
      facts: { ...usual, written: false },
      verdict: 'refused',
      because: 'presence-unwritten',
      as: article('137.1'),
    },
    {
      facts: { ...usual, recurring: true },
      verdict: 'refused',
      because: 'presence-is-work',
      as: article('148'),
    },
    {
      facts: { ...usual, sharedChildcare: true },
      verdict: 'refused',
      because: 'presence-shared',
      as: article('137.1'),
    },
  ],
} as const satisfies Rule<DayPresenceFacts, DayPresenceReason>;
