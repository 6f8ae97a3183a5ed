import type { Span } from './candidates/looked.ts';

/** Why hours are nobody's again. */
export type ReleasedBecause = 'withdrawn' | 'employer-declined' | 'cancelled' | 'no-answer';

/** Hours that somebody holds. */
export type Cover = Span & {
  id: string;
  shiftId: string;
  employerId: string;
  askId: string | null;
  /** The agreement its employer is asked for, or gave. */
  agreementId: string | null;
  carerId: string;
  state: 'taken' | 'agreed' | 'released';
  releasedBecause: ReleasedBecause | null;
};
