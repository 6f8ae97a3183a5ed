import { afterQuietHours, type QuietHours } from './hours.ts';
import type { OuterChannel } from './kinds.ts';
import { outsideQuietHours } from './outside.ts';
import type { Reachable } from './plan.ts';

/** What becomes of a delivery when its hour has come. */
export type Fate =
  | { kind: 'leave' }
  | { kind: 'wait'; until: Date }
  | { kind: 'drop'; reason: 'read' | 'no-contact' };

/** The same for somebody without an account: his contact was forgotten, he wants no more of them, or it is night. */
export function fateOfOutside(
  due: { contact: string | null; stopped: boolean; urgent: boolean; timeZone: string },
  now: Date,
): Fate {
  if (due.contact === null || due.stopped) return { kind: 'drop', reason: 'no-contact' };
  const until = due.urgent ? now : afterQuietHours(now, outsideQuietHours, due.timeZone);
  return until > now ? { kind: 'wait', until } : { kind: 'leave' };
}

type Due = {
  channel: OuterChannel;
  urgent: boolean;
  reachable: Reachable;
  quiet: QuietHours;
  timeZone: string;
  notices: readonly unknown[];
};

/**
 * Looks again, just before: much may have changed since it was planned. She has read it all in RAVie, she has no such
 * contact any more, or the house was stopped for a while and it is night.
 */
export function fateOf(due: Due, now: Date): Fate {
  if (due.notices.length === 0) return { kind: 'drop', reason: 'read' };
  if (!due.reachable[due.channel]) return { kind: 'drop', reason: 'no-contact' };
  const until = due.urgent ? now : afterQuietHours(now, due.quiet, due.timeZone);
  return until > now ? { kind: 'wait', until } : { kind: 'leave' };
}
