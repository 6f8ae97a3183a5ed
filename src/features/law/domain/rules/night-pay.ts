import { atLeast, fallsShort } from '../money.ts';
import { article, type Rule } from '../rule.ts';
import { finding, type Finding } from '../verdict.ts';

/**
 * What one night of presence is paid. `hourly`: the wage of the contract, gross euros an hour; `calls`: how often she
 * was called that night, and `callHours` for how long; `everyNight`: so every night; `paid`: euros, when known.
 */
export type NightPayFacts = {
  hours: number;
  hourly: number;
  calls: number;
  callHours: number | null;
  everyNight: boolean;
  paid: number | null;
};

type Owed = { owed: number; share: 'quarter' | 'third' | 'calls'; calls: number };
export type NightPayReason =
  | { kind: 'night-is-work'; verdict: 'refused'; calls: number; owed: number }
  | ({ kind: 'night-underpaid'; verdict: 'refused'; paid: number } & Owed)
  | { kind: 'night-calls-untimed'; verdict: 'warned'; calls: number; owed: number }
  | ({ kind: 'night-owed'; verdict: 'fine' } & Owed);

/** Called at least so often, a night is paid a third; then the calls themselves as work (137.2, 149). */
const steps = { third: 2, work: 4 } as const;

function judge(facts: NightPayFacts): Finding<NightPayReason> {
  const { hours, hourly, calls, callHours, everyNight, paid } = facts;
  const share = calls < steps.third ? 'quarter' : calls < steps.work ? 'third' : 'calls';
  const asWork = share === 'calls' ? Math.min(hours, callHours ?? 0) : 0;
  const owed = atLeast(hourly * (asWork + (hours - asWork) / (share === 'quarter' ? 4 : 3)));
  const reasons: NightPayReason[] = [];
  if (share === 'calls' && everyNight)
    reasons.push({ kind: 'night-is-work', verdict: 'refused', calls, owed: atLeast(hourly * hours) });
  if (paid !== null && fallsShort(paid, owed))
    reasons.push({ kind: 'night-underpaid', verdict: 'refused', paid, owed, share, calls });
  if (share === 'calls' && callHours === null)
    reasons.push({ kind: 'night-calls-untimed', verdict: 'warned', calls, owed });
  return finding([...reasons, { kind: 'night-owed', verdict: 'fine', owed, share, calls }]);
}

const as = article('149');
const usual = { hours: 10, hourly: 14, calls: 0, callHours: null, everyNight: false, paid: null };

export const nightPay = {
  id: 'night-pay',
  sources: [article('137.2'), as],
  since: '2022-01-01',
  verified: true,
  judge,
  examples: [
    { facts: { ...usual, paid: 35 }, verdict: 'fine', because: 'night-owed', as },
    { facts: { ...usual, paid: 34.99 }, verdict: 'refused', because: 'night-underpaid', as },
    { facts: { ...usual, calls: 2, paid: 35 }, verdict: 'refused', because: 'night-underpaid', as },
    { facts: { ...usual, calls: 4, callHours: 1 }, verdict: 'fine', because: 'night-owed', as },
    {
      facts: { ...usual, calls: 4, callHours: 2, everyNight: true },
      verdict: 'refused',
      because: 'night-is-work',
      as,
    },
  ],
} as const satisfies Rule<NightPayFacts, NightPayReason>;
