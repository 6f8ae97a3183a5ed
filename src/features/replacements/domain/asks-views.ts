import type { Gesture } from '../../../language/gestures.ts';
import type { Verdict } from '../../law/domain/verdict.ts';
import type { AfterSaid } from './after.ts';
import type { AgreementState } from './agreement.ts';
import type { AskStanding, Gone } from './asks-standing.ts';
import type { Ask } from './asks-states.ts';
import type { ReleasedBecause } from './cover.ts';
import type { ReplacementShift, Request } from './request.ts';

/** One shift as she who is asked may read it: a commune, and no name of anybody before she is agreed to. */
export type SeenShift = Pick<
  ReplacementShift,
  'id' | 'contractId' | 'start' | 'end' | 'kind' | 'gestures'
> & {
  communeName: string;
  /** The employer's, once he has agreed to her. */
  employerName: string | null;
  /** Why it is asked of her no more; null while it is, or when she has it. */
  gone: Gone | null;
  /** She has it. */
  hers: boolean;
  /** Why it is hers no more, when she had it. */
  was: ReleasedBecause | null;
  willing: boolean;
  proposed: { start: Date; end: Date } | null;
  /** What its employer answered, when she has it or had it. */
  agreement: AgreementState | null;
  /** Whether she may read where it is, and the sheet of that home. */
  open: boolean;
  /** Gross, in cents of euro an hour; null when nobody said. */
  hourlyCents: number | null;
};

/** What a rule says of her week, in sentences. */
export type Told = {
  verdict: Verdict;
  reasons: readonly { verdict: Verdict; says: string; lawful?: string | null }[];
};

export type AskView = {
  ask: Ask;
  standing: AskStanding;
  request: Pick<Request, 'id' | 'state' | 'timeZone' | 'urgent' | 'samePerson' | 'choosing'>;
  /** Who is replaced: told once an employer has agreed to her. */
  replaced: { firstName: string; initial: string } | null;
  shifts: SeenShift[];
  /** Her days have passed: she is asked whether it happened. */
  mayTell: boolean;
  /** What both sides said afterwards of her days; empty until they have passed. */
  after: AfterSaid[];
  /** The gestures needed in all. */
  gestures: Gesture[];
  /** What the law says of her own week with these hours: for her eyes alone. Null once it is no longer a question. */
  week: { hours: number; most: number; said: Told[] } | null;
};

/** An ask in a list. */
export type AskLine = Pick<Ask, 'id' | 'state' | 'askedAt' | 'expiresAt' | 'because'> & {
  standing: AskStanding;
  timeZone: string;
  urgent: boolean;
  spans: { start: Date; end: Date }[];
  communes: string[];
};

/** What she had ticked, or typed for each shift, when it could not be taken: given back as it was. */
export type AskTyped = {
  ticked: readonly string[] | null;
  times: ReadonlyMap<string, { from: string; to: string }> | null;
};
