import type { Gesture } from '../../../../language/gestures.ts';
import type { Place } from '../../../places/domain/travel.ts';
import type { Availability } from '../../../work/domain/availability.ts';
import type { AskedBefore } from '../asks-again.ts';
import type { EmployersWord } from '../employers-word.ts';
import type { ReplacementShift, ShiftKind } from '../request.ts';

export type Span = { start: Date; end: Date };

/** Hours of working time by the Monday of their week, as days since 1 January 1970. */
export type Weeks = ReadonlyMap<number, number>;

/** Hours she already works, wherever it is: her own, and what she has said yes to. */
export type OwnShift = Span & { kind: ShiftKind; household: string; place: Place };

/** A carer as the search looks at her. Nothing of it goes to a page: what the asker may read is a {@link Candidate}. */
export type Looked = {
  carerId: string;
  firstName: string;
  initial: string;
  /** Null when she does not show it to this reader. */
  communeName: string | null;
  /** Whether the reader may open her page: only of those is it said why they were left out. */
  mayBeNamed: boolean;
  /** Whether the reader may read which gestures she masters. */
  showsGestures: boolean;
  home: Place;
  gestures: readonly Gesture[];
  availability: Availability;
  /** Her own hours in the weeks of the request. */
  own: readonly OwnShift[];
  /** Her own hours of the weeks around too, where the mean of twelve weeks matters; null otherwise. */
  longWeeks: Weeks | null;
  /** Homes she works in, or has replaced somebody in. */
  knownHouseholds: ReadonlySet<string>;
  /** Whether she belongs to a relay of who is replaced. */
  sameCentre: boolean;
  /** Times she was asked: in the last seven days, in the last four weeks. */
  askedThisWeek: number;
  askedLately: number;
  /** Hours she has replaced others in the last four weeks. */
  replacedHours: number;
  /** Hours she has said yes to, by this room, in the weeks of the request: on top of her own. */
  taken: readonly OwnShift[];
  /** How she was asked in this request, each time. */
  before: readonly AskedBefore[];
};

/** What is asked of her. */
export type Wanted = Pick<
  ReplacementShift,
  'id' | 'employerId' | 'household' | 'schedule' | 'start' | 'end' | 'kind' | 'gestures' | 'reopenedAt'
> & { place: Place };

/** Hours asked for, as the search needs them: a home is a place, not a name. */
export const wantedFrom = ({ commune, ...shift }: ReplacementShift): Wanted => ({ ...shift, place: commune });

/** The request's own terms that the search looks at. */
export type Terms = {
  requestId: string;
  carerId: string;
  samePerson: boolean;
  timeZone: string;
  word: EmployersWord;
};

/** Who never said when she could: she is not proposed. */
export const closed = (personId: string): Availability => ({
  personId,
  openUntil: null,
  mostMinutes: 20,
  means: 'car',
  hoursWanted: null,
  kinds: [],
  askedAtMost: 1,
  allHoursHere: false,
  hours: [],
  days: [],
  wishes: [],
});
