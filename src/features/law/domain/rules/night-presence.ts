import { nightOf } from '../nights.ts';
import { agreementSince, article, type Rule } from '../rule.ts';
import { hoursOf, type Span } from '../shifts.ts';
import { finding, type Finding, type Told } from '../verdict.ts';

/** One night on the spot. `separateRoom`: she sleeps in a room of her own; `written`: the hours are in the contract. */
export type NightPresenceFacts = Span & { timeZone: string; separateRoom: Told; written: Told };

export type NightPresenceReason =
  | { kind: 'night-too-long'; verdict: 'refused'; hours: number; most: number }
  | { kind: 'night-outside'; verdict: 'refused'; early: number; late: number; most: number }
  | { kind: 'night-no-room' | 'night-unwritten'; verdict: 'refused' }
  | { kind: 'night-room-unknown' | 'night-writing-unknown'; verdict: 'warned' }
  | { kind: 'night-fine'; verdict: 'fine'; hours: number; most: number };

/** 137.2: at most 12 hours in a row; between 20:00 and 6:30, moved by 90 minutes in all, the two ends together. */
export const nightLimits = { hours: 12, from: 20 * 60, to: (24 + 6) * 60 + 30, moved: 90 } as const;

function judge({
  start,
  end,
  timeZone,
  separateRoom,
  written,
}: NightPresenceFacts): Finding<NightPresenceReason> {
  const hours = hoursOf({ start, end });
  const night = nightOf({ start, end }, timeZone);
  const early = Math.max(0, nightLimits.from - night.start);
  const late = Math.max(0, night.end - nightLimits.to);
  const reasons: NightPresenceReason[] = [];
  if (hours > nightLimits.hours)
    reasons.push({ kind: 'night-too-long', verdict: 'refused', hours, most: nightLimits.hours });
  if (early + late > nightLimits.moved)
    reasons.push({ kind: 'night-outside', verdict: 'refused', early, late, most: nightLimits.moved });
  if (separateRoom === false) reasons.push({ kind: 'night-no-room', verdict: 'refused' });
  if (written === false) reasons.push({ kind: 'night-unwritten', verdict: 'refused' });
  if (separateRoom === null) reasons.push({ kind: 'night-room-unknown', verdict: 'warned' });
  if (written === null) reasons.push({ kind: 'night-writing-unknown', verdict: 'warned' });
  return finding([...reasons, { kind: 'night-fine', verdict: 'fine', hours, most: nightLimits.hours }]);
}

const night = (start: string, end: string) => ({
  start: new Date(start),
  end: new Date(end),
  timeZone: 'Europe/Paris',
  separateRoom: true,
  written: true,
});

export const nightPresence = {
  id: 'night-presence',
  sources: [article('137.2')],
  since: agreementSince,
  verified: true,
  judge,
  examples: [
    {
      facts: night('2026-11-26T19:00+01:00', '2026-11-27T08:00+01:00'),
      verdict: 'refused',
      because: 'night-too-long',
      as: article('137.2'),
    },
    {
      facts: night('2026-11-26T20:00+01:00', '2026-11-27T06:30+01:00'),
      verdict: 'fine',
      because: 'night-fine',
      as: article('137.2'),
    },
    {
      facts: night('2026-11-26T19:15+01:00', '2026-11-27T07:15+01:00'),
      verdict: 'fine',
      because: 'night-fine',
      as: article('137.2'),
    },
    {
      facts: night('2026-11-26T20:00+01:00', '2026-11-27T08:15+01:00'),
      verdict: 'refused',
      because: 'night-outside',
      as: article('137.2'),
    },
    // The clocks go back: the hands show 12 hours, 13 go by.
    {
      facts: night('2026-10-24T18:30+02:00', '2026-10-25T06:30+01:00'),
      verdict: 'refused',
      because: 'night-too-long',
      as: article('137.2'),
    },
    {
      facts: { ...night('2026-11-26T21:00+01:00', '2026-11-27T06:00+01:00'), separateRoom: false },
      verdict: 'refused',
      because: 'night-no-room',
      as: article('137.2'),
    },
  ],
} as const satisfies Rule<NightPresenceFacts, NightPresenceReason>;
