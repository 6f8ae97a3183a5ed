import { dayFromText } from '../clock.ts';
import { agreementSince, article, type Rule } from '../rule.ts';
import { finding, type Finding, type Told } from '../verdict.ts';
import type { Schedule } from './weekly-hours.ts';

/**
 * Hours told ahead. `told` and `starts` are dates (ISO). `unforeseeable`: an exceptional situation nobody could see
 * coming, or a need that weighs on the employer at times.
 */
export type ScheduleNoticeFacts = {
  schedule: Schedule;
  told: string;
  starts: string;
  written: Told;
  unforeseeable: boolean;
};

export type ScheduleNoticeReason =
  | { kind: 'notice-too-short'; verdict: 'refused'; days: number; least: number }
  | { kind: 'notice-unwritten'; verdict: 'refused' }
  | { kind: 'notice-writing-unknown'; verdict: 'warned' }
  | { kind: 'notice-urgent'; verdict: 'warned'; days: number; least: number }
  | { kind: 'notice-fine'; verdict: 'fine'; days: number; least: number }
  | { kind: 'notice-regular'; verdict: 'fine' };

/** Calendar days (article 132). */
const least = 5;

function judge({
  schedule,
  told,
  starts,
  written,
  unforeseeable,
}: ScheduleNoticeFacts): Finding<ScheduleNoticeReason> {
  if (schedule === 'regular') return finding([{ kind: 'notice-regular', verdict: 'fine' }]);
  const days = Math.max(0, (dayFromText(starts) ?? 0) - (dayFromText(told) ?? 0));
  const reasons: ScheduleNoticeReason[] = [];
  if (days < least)
    reasons.push(
      unforeseeable
        ? { kind: 'notice-urgent', verdict: 'warned', days, least }
        : { kind: 'notice-too-short', verdict: 'refused', days, least },
    );
  if (written === false) reasons.push({ kind: 'notice-unwritten', verdict: 'refused' });
  if (written === null) reasons.push({ kind: 'notice-writing-unknown', verdict: 'warned' });
  return finding([...reasons, { kind: 'notice-fine', verdict: 'fine', days, least }]);
}

const as = article('132');
const usual = {
  schedule: 'irregular',
  told: '2026-11-21',
  starts: '2026-11-26',
  written: true,
  unforeseeable: false,
} as const;

export const scheduleNotice = {
  id: 'schedule-notice',
  sources: [as],
  since: agreementSince,
  verified: true,
  judge,
  examples: [
    { facts: usual, verdict: 'fine', because: 'notice-fine', as },
    { facts: { ...usual, told: '2026-11-23' }, verdict: 'refused', because: 'notice-too-short', as },
    {
      facts: { ...usual, told: '2026-11-25', unforeseeable: true },
      verdict: 'warned',
      because: 'notice-urgent',
      as,
    },
    { facts: { ...usual, written: false }, verdict: 'refused', because: 'notice-unwritten', as },
    { facts: { ...usual, schedule: 'regular' }, verdict: 'fine', because: 'notice-regular', as },
  ],
} as const satisfies Rule<ScheduleNoticeFacts, ScheduleNoticeReason>;
