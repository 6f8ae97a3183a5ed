import type { Terms } from './papers-terms.ts';

/** An agreement given, as one of the two it binds: the employer's account, or the replacement. */
export type Party = {
  agreementId: string;
  requestId: string;
  employerId: string;
  carerId: string;
  side: 'employer' | 'replacement';
};

/** Papers in a list, and which side of them one is. */
export type PapersLine = { agreementId: string; terms: Terms; side: Party['side'] };
