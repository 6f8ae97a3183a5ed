import { wallClock } from '../../law/domain/clock.ts';
import { afterQuietHours, isQuiet, type QuietHours } from '../../messages/domain/hours.ts';
import type { Ask } from './asks-states.ts';
import type { ReplacementShift, Request } from './request.ts';

/** Nobody is asked between these hours, by the clock there, unless it presses. */
export const quietHours: QuietHours = { from: 20, to: 8 };

type Terms = Pick<Request, 'urgent' | 'timeZone'>;

/** The first moment from then on at which somebody may be asked. */
export function askableFrom(at: Date, { urgent, timeZone }: Terms): Date {
  return urgent ? at : afterQuietHours(at, quietHours, timeZone);
}

/**
 * When a wave that leaves now is over: hours of peace do not count, so that who is asked at half past seven in the
 * evening has the morning to answer. Never later than the first of the hours asked for.
 */
export function waveEnds(from: Date, minutes: number, terms: Terms, firstStart: Date): Date {
  const end = terms.urgent ? plus(from, minutes) : wakingMinutes(from, minutes, terms.timeZone);
  return end < firstStart ? end : firstStart;
}

/** Where whoever is asked next stands in the line, behind those who were. */
export const afterAsked = (
  before: readonly Pick<Ask, 'wave' | 'position'>[],
): Pick<Ask, 'wave' | 'position'> => ({
  wave: (before.at(-1)?.wave ?? 0) + 1,
  position: before.reduce((last, ask) => Math.max(last, ask.position), 0) + 1,
});

const plus = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);

function wakingMinutes(from: Date, minutes: number, timeZone: string): Date {
  let at = afterQuietHours(from, quietHours, timeZone);
  let left = minutes;
  for (;;) {
    const today = Math.max(0, quietHours.from * 60 - wallClock(at, timeZone).minutes);
    if (left <= today) return plus(at, left);
    left -= today;
    at = afterQuietHours(plus(at, today), quietHours, timeZone);
    // At the very minute: nothing was quiet there, and nothing would move.
    if (today === 0 && !isQuiet(at, quietHours, timeZone)) return plus(at, left);
  }
}

/**
 * Which open hours nobody is awaited for, and when the waits for the others are over. Awaited is whoever has not answered
 * and, while her wave lasts, whoever is willing or offers other hours, for the hours she named. Where one person is wanted
 * throughout, somebody awaited is awaited for all.
 */
export function awaited(
  asks: readonly Pick<Ask, 'state' | 'expiresAt' | 'shifts'>[],
  open: readonly Pick<ReplacementShift, 'id'>[],
  { samePerson }: Pick<Request, 'samePerson'>,
  now: Date,
): { unasked: string[]; until: Date[] } {
  const named = ({ state, expiresAt, shifts }: (typeof asks)[number]): string[] => {
    if (state === 'waiting') return shifts.map(({ id }) => id);
    return expiresAt > now ? offeredBy({ state, shifts }) : [];
  };
  const ids = new Set(open.map(({ id }) => id));
  const live = asks.filter((ask) => named(ask).some((id) => ids.has(id)));
  const until = live.map(({ expiresAt }) => expiresAt);
  if (samePerson && live.length > 0) return { unasked: [], until };
  const covered = new Set(live.flatMap(named));
  return { unasked: [...ids].filter((id) => !covered.has(id)), until };
}

/** The hours somebody who is willing, or offers other ones, waits to be chosen for. */
const offeredBy = ({ state, shifts }: Pick<Ask, 'state' | 'shifts'>): string[] =>
  state === 'willing' || state === 'countered'
    ? shifts.flatMap(({ id, willing }) => (willing ? [id] : []))
    : [];

/**
 * Of these hours, those that nobody offers to do. An offer stands until it is chosen or thanked, however long ago its wave
 * ended: others may be asked meanwhile, but nobody is told that nobody could. For one person throughout, it is of all.
 */
export function unoffered(
  hours: readonly string[],
  asks: readonly Pick<Ask, 'state' | 'shifts'>[],
  { samePerson }: Pick<Request, 'samePerson'>,
): string[] {
  const offered = new Set(asks.flatMap(offeredBy));
  if (samePerson && hours.some((id) => offered.has(id))) return [];
  return hours.filter((id) => !offered.has(id));
}

/** Of these open hours, those that are nobody's: nobody is awaited for them, and nobody offers to do them. */
export const nobodys = (
  asks: readonly Pick<Ask, 'state' | 'expiresAt' | 'shifts'>[],
  open: readonly Pick<ReplacementShift, 'id'>[],
  request: Pick<Request, 'samePerson'>,
  now: Date,
): string[] => unoffered(awaited(asks, open, request, now).unasked, asks, request);
