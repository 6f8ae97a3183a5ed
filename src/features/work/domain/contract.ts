import type { Gesture } from '../../../language/gestures.ts';
import type { Locale } from '../../../language/locale.ts';
import type { Point } from '../../places/domain.ts';

/**
 * What an hour of a contract is: work; `presence`, she may do things of her own but stays watchful; `night`, she
 * sleeps there; `night-care`, awake beside somebody. As the rules of law name them (articles 137.1 to 137.3).
 */
export const workKinds = ['work', 'presence', 'night', 'night-care'] as const;
export type WorkKind = (typeof workKinds)[number];

/** ISO: 1 is Monday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

/** Hours of the usual week, by the clock on the wall. Past midnight they belong to the day they begin. */
export type WeekHours = { weekday: Weekday; startsMinute: number; minutes: number };
export type ContractHours = WeekHours & { kind: WorkKind };

/** Hours on a date, whatever the usual week says; no kind: nothing is worked then. */
export type ContractDay = { start: Date; end: Date; kind: WorkKind | null };

/** Regular: the same hours each week; anything else is irregular (article 132). */
export const schedules = ['regular', 'irregular'] as const;
export type Schedule = (typeof schedules)[number];

/** A carer A, B, C or D of annex 7 of the agreement. */
export const jobs = ['A', 'B', 'C', 'D'] as const;
export type Job = (typeof jobs)[number];

/** A private employer, as one carer or he himself entered him. */
export type Employer = {
  id: string;
  /** One home: rows of the same account, phone or e-mail address share it. Shown to nobody. */
  household: string;
  name: string;
  communeCode: string;
  communeName: string;
  departmentCode: string;
  /** The clock on his wall: IANA name. */
  timeZone: string;
  phone: string | null;
  email: string | null;
  mayBeContacted: boolean;
  /** His own account, once linked. */
  personId: string | null;
  locale: Locale;
  /** That of his commune. */
  point: Point | null;
};

/** What is said of a contract, each with whose word it is. */
export const facts = [
  'name',
  'commune',
  'contact',
  'address',
  'schedule',
  'term',
  'hours',
  'gestures',
  'job',
  'hourly',
  'kilometre',
  'presence',
  'night',
] as const;
export type Fact = (typeof facts)[number];

/** Which of the two said it last. */
export type Side = 'carer' | 'employer';
export type Said = Partial<Record<Fact, { by: Side; at: string }>>;

/** What ties one carer to one employer. Days are ISO dates; money is cents of euro, gross. */
export type Contract = {
  id: string;
  employer: Employer;
  /** Null until the carer he invited has typed his code. */
  carerId: string | null;
  schedule: Schedule;
  startsOn: string;
  endsOn: string | null;
  job: Job | null;
  hourlyCents: number | null;
  kilometreCents: number | null;
  gestures: Gesture[];
  /** What the law asks of presence and of nights; null: nobody said. */
  presenceWritten: boolean | null;
  nightWritten: boolean | null;
  separateRoom: boolean | null;
  hours: ContractHours[];
  said: Said;
};

/** Hours of one contract at a date. */
export type PlannedShift = {
  contractId: string;
  employerId: string;
  start: Date;
  end: Date;
  kind: WorkKind;
};
