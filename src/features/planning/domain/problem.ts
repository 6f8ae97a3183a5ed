/**
 * What is given to the planner: who is there, and what must be covered. Nothing of a person but an id, a place and
 * hours: the planner knows no name. Times are milliseconds since 1970.
 */
export type Problem = {
  carers: readonly Carer[];
  shifts: readonly Shift[];
  /** `whole`: from shift to shift in whole minutes, the nearest, and in none at the same employer's. Unless told, as reckoned. */
  ways?: 'whole';
};

export type Carer = Position & {
  id: string;
  /** From her home to a shift, at most. */
  maxMinutes: number;
  gestures: readonly string[];
  /** Hours of work she may be given in one ISO week; what she works elsewhere is already taken off. */
  maxWeekHours: number;
  /** The same for the weeks it says, in the stead of `maxWeekHours`: by their number, as `weekOf` counts. */
  weekHours?: ReadonlyMap<number, number>;
  /** Of how many requests she may be given shifts, at most. */
  maxRequests?: number;
  /** A shift lies wholly inside one of these; two that touch are two. */
  available: readonly Span[];
  /** Where she is expected already: she needs the time to go there and to come from there. */
  busy: readonly (Span & Position)[];
};

export type Shift = Position & {
  id: string;
  employer: string;
  start: Moment;
  end: Moment;
  kind: ShiftKind;
  /** What must be known to whoever comes. */
  gestures: readonly string[];
  /** What is asked of a carer at once, however many of its shifts she takes; unless told, this shift alone. */
  request?: string;
};

/** `presence` counts for two thirds of its hours, `night` (a night of presence) for none. */
export type ShiftKind = (typeof shiftKinds)[number];
export const shiftKinds = ['work', 'presence', 'night'] as const;

/** Degrees. */
export type Position = { lat: number; lon: number };

/** From `start`, included, to `end`, excluded. */
export type Span = { start: number; end: number };

/** An instant and what the clock on the wall said then: `offset` in minutes east of UTC, which tells the week. */
export type Moment = { at: number; offset: number };

/** A line that is not to be changed: this carer takes this shift. */
export type Lock = { shift: string; carer: string };
