import type { Gesture } from '../../../language/gestures.ts';
import type { Commune } from '../../places/domain.ts';
import type { Motive as LawMotive } from '../../law/domain/rules/replacement-motive.ts';

/**
 * Why somebody is replaced, as one says it. Never more than this: an illness is an absence, and what it is is
 * nobody's business. Each is one of the motives the law accepts.
 */
export const motives = [
  'leave',
  'training',
  'absence',
  'suspended-contract',
  'part-time-for-now',
  'awaiting-newcomer',
] as const;
export type Motive = (typeof motives)[number];

/** The motive as the labour code names it (L1242-2). */
export const lawMotiveOf: Record<Motive, LawMotive> = {
  leave: 'absence',
  training: 'absence',
  absence: 'absence',
  'suspended-contract': 'suspended-contract',
  'part-time-for-now': 'part-time-for-now',
  'awaiting-newcomer': 'awaiting-newcomer',
};

/** `asking`: colleagues are being asked. `settled`: every shift is agreed to. `ended`: the days have passed. */
export const requestStates = ['draft', 'asking', 'settled', 'ended', 'cancelled'] as const;
export type RequestState = (typeof requestStates)[number];

/** As a reader is told of it. `nobody`: it ended with all of its hours taken out. */
export type ShownState = RequestState | 'nobody';

/** How a request is told of, by the hours its reader sees of it. */
export const shownState = (
  state: RequestState,
  shifts: readonly Pick<ReplacementShift, 'state'>[],
): ShownState =>
  state === 'ended' && shifts.every((shift) => shift.state === 'withdrawn') ? 'nobody' : state;

/** The same of a line, which counts them. */
export const shownStateOf = ({ state, open, taken, agreed, uncovered }: RequestLine): ShownState =>
  state === 'ended' && open + taken + agreed + uncovered === 0 ? 'nobody' : state;

/** `taken`: somebody said yes, her employer has not. `uncovered`: nobody could. `withdrawn`: taken out. */
export const shiftStates = ['open', 'taken', 'agreed', 'uncovered', 'withdrawn'] as const;
export type ShiftState = (typeof shiftStates)[number];

export const shiftKinds = ['work', 'presence', 'night', 'night-care'] as const;
export type ShiftKind = (typeof shiftKinds)[number];

/** One request to be replaced. */
export type Request = {
  id: string;
  /** Who is replaced. */
  carerId: string;
  carer: { firstName: string; initial: string };
  /** Who asked: herself, her employer or a facilitator; null once that account is gone. */
  askedById: string | null;
  askedBy: { firstName: string; initial: string } | null;
  /** On whose word, when a facilitator asked. */
  onWordOf: 'carer' | 'employer' | null;
  departmentCode: string;
  /** The clock of the department: days and hours are said by it. */
  timeZone: string;
  motive: Motive;
  urgent: boolean;
  /** One person for everything, or each shift by whom it suits. */
  samePerson: boolean;
  /** At most so many different people at one employer's. */
  facesAtMost: number;
  /** How many are asked at once, and for how many minutes before the next. */
  waveSize: number;
  waveMinutes: number;
  /** Chosen among who is willing, rather than the first to accept. */
  choosing: boolean;
  state: RequestState;
  createdAt: Date;
  askedAt: Date | null;
  escalatedAt: Date | null;
  settledAt: Date | null;
  endedAt: Date | null;
};

/** What the reader is to a request she sees, the nearest first. */
export const standings = ['carer', 'asker', 'employer', 'facilitator'] as const;
export type Standing = (typeof standings)[number];

/** A request as somebody sees it. */
export type SeenRequest = Request & { standing: Standing };

/** A request in a list: how much is asked for, and where it stands. */
export type RequestLine = SeenRequest & {
  first: Date;
  lastStart: Date;
  shifts: number;
  open: number;
  taken: number;
  agreed: number;
  uncovered: number;
};

/** Hours at one employer's that somebody else would do. Never an address: only the commune. */
export type ReplacementShift = {
  id: string;
  requestId: string;
  contractId: string;
  employerId: string;
  /** « Madame Petit »: for who asks and who was agreed to; others read the commune. */
  employerName: string;
  /** Which home it is, whoever entered it: never shown. */
  household: string;
  commune: Pick<Commune, 'code' | 'name' | 'departmentCode' | 'population' | 'point'>;
  /** How the contract's hours are agreed (article 132). */
  schedule: 'regular' | 'irregular';
  presenceWritten: boolean | null;
  nightWritten: boolean | null;
  separateRoom: boolean | null;
  job: 'A' | 'B' | 'C' | 'D' | null;
  start: Date;
  end: Date;
  kind: ShiftKind;
  gestures: readonly Gesture[];
  state: ShiftState;
  /** When somebody who had them could not come after all; null while nobody has given them back. */
  reopenedAt: Date | null;
  /** When they were first asked for, of hours moved for somebody who offered others; null of those that have not moved. */
  first: { start: Date; end: Date } | null;
};

/** The limits a request may set; the database holds them too. */
export const limits = {
  /** Days ahead one may ask for. */
  daysAhead: 56,
  shifts: 60,
  faces: { least: 1, most: 7 },
  waveSize: { least: 1, most: 10 },
} as const;

/** How long each wave lasts before the next, in minutes. */
export const waveMinutesOf = (urgent: boolean) => (urgent ? 30 : 120);
