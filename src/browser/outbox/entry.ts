import {
  earlierHeader,
  heardHeader,
  placeHeader,
  sentDays,
  type WaitingForm,
} from '../../language/outbox.ts';

/** A form that a person sent, as the device keeps it until the house has it. */
export type Entry = {
  /** Its place in the order of sending; given by the database. */
  place?: number;
  key: string;
  /** Whose it is: nobody else sends it, nor sees it. */
  person: string;
  form: WaitingForm;
  /** Where it goes, and the page it was written on. */
  path: string;
  page: string;
  /** As a form is posted: `name=value&…`. */
  body: string;
  /** Under what name the page kept it while it was being written. */
  draft: string | null;
  at: number;
  state: State;
  /** Sent at least once without hearing what became of it: it may have arrived. */
  unsure: boolean;
};

export type State =
  /** `until`: the house, or what stands before it, asked not to be called sooner (milliseconds since 1970). */
  | { kind: 'waiting'; why: Why; until?: number }
  /** The house has something to say before it takes it: the person looks, and sends it again. */
  | { kind: 'refused'; why: 'look' | 'gone' | 'too-old' }
  /** Its first wording had arrived already, and led there. */
  | { kind: 'refused'; why: 'earlier'; led: string }
  | { kind: 'arrived'; led: string };

/** Why it has not left: nothing heard, another person or nobody signed in, too many at once, trouble at the house. */
export type Why = 'new' | 'network' | 'signed-out' | 'busy' | 'broken';

/** What became of one attempt. `answered` is a page, to be shown to who is there. */
export type Verdict =
  | { kind: 'wait'; why: Why; unsure: boolean; pause?: number }
  | { kind: 'arrived'; led: string }
  | { kind: 'earlier'; led: string }
  | { kind: 'answered'; status: number };

/**
 * Reads the answer to an entry. Only what bears the entry's own key was said by the house: a proxy, a portal of an
 * hotel or a half-started server say nothing, whatever their status.
 */
export function verdictOf(key: string, { status, headers }: Pick<Response, 'status' | 'headers'>): Verdict {
  if (headers.get(heardHeader) !== key)
    return {
      kind: 'wait',
      why: status === 429 ? 'busy' : status >= 500 ? 'broken' : 'network',
      unsure: true,
      ...pauseAsked(status, headers),
    };
  const led = headers.get(placeHeader);
  if (led !== null) return { kind: 'arrived', led };
  const earlier = headers.get(earlierHeader);
  if (earlier !== null) return { kind: 'earlier', led: earlier };
  if (status === 401) return { kind: 'wait', why: 'signed-out', unsure: false };
  if (status === 429) return { kind: 'wait', why: 'busy', unsure: false, ...pauseAsked(status, headers) };
  if (status >= 500) return { kind: 'wait', why: 'broken', unsure: false, ...pauseAsked(status, headers) };
  return { kind: 'answered', status };
}

/** Whoever asks for more than this, in milliseconds, is called all the same: she may have a bus to catch. */
const longestPause = 15 * 60_000;

/**
 * How long the answer asks to be left in peace, as whole seconds (RFC 9110, 10.2.3). Its other form, a date, is read by
 * the clock of a telephone, which is often wrong: it counts for nothing.
 */
function pauseAsked(status: number, headers: Pick<Headers, 'get'>): { pause?: number } {
  const seconds = /^\d{1,9}$/.exec(headers.get('retry-after') ?? '')?.[0];
  if (seconds === undefined || (status !== 429 && status !== 503)) return {};
  return { pause: Math.min(Number(seconds) * 1000, longestPause) };
}

/** Whether it was asked that this be left for later. */
export function isForLater({ state }: Entry, now: number): boolean {
  // A clock that was set back does not make it wait for ever.
  return (
    state.kind === 'waiting' &&
    state.until !== undefined &&
    state.until > now &&
    state.until - now <= longestPause
  );
}

/** What the entry is after an attempt whose answer nobody was there to read, at this moment (milliseconds since 1970). */
export function settled(entry: Entry, verdict: Verdict, now: number): Entry {
  switch (verdict.kind) {
    case 'wait': {
      const until = verdict.pause === undefined ? {} : { until: now + verdict.pause };
      return { ...entry, state: { kind: 'waiting', why: verdict.why, ...until }, unsure: verdict.unsure };
    }
    case 'arrived':
      return { ...entry, state: { kind: 'arrived', led: verdict.led }, body: '', unsure: false };
    case 'earlier':
      return { ...entry, state: { kind: 'refused', why: 'earlier', led: verdict.led }, unsure: false };
    case 'answered': {
      const why = [403, 404, 410].includes(verdict.status) ? 'gone' : 'look';
      return { ...entry, state: { kind: 'refused', why }, unsure: false };
    }
  }
}

/** Whether the house may have forgotten its key by now: sent again by itself, it could be there twice. */
export function isTooOld(entry: Entry, now: number): boolean {
  return now - entry.at > sentDays * 86_400_000;
}

/** How long to wait before the next attempt, in milliseconds, after so many that did not reach. */
export function pause(attempts: number): number {
  const pauses = [0, 2, 10, 30, 60, 120, 300];
  return (pauses[Math.min(attempts, pauses.length - 1)] ?? 300) * 1000;
}

/** The same, or longer when the house asked for it. */
export function pauseBefore(entries: readonly Entry[], attempts: number, now: number): number {
  const asked = entries.map((entry) => {
    const { state } = entry;
    return isForLater(entry, now) && state.kind === 'waiting' && state.until !== undefined
      ? state.until - now
      : 0;
  });
  return Math.max(pause(attempts), ...asked);
}

/** Whether two entries are the same thing sent twice: the id its page minted says so where there is one. */
export function isSamePost(one: Entry, other: Entry): boolean {
  const id = (entry: Entry) => new URLSearchParams(entry.body).get('id');
  return one.path === other.path && one.person === other.person && id(one) === id(other);
}
