import type { Gesture } from '../../../language/gestures.ts';
import type { Agreement } from './agreement.ts';

/** What an employer is shown of who would come: facts, and nothing that leads to her home. */
export type WouldCome = {
  firstName: string;
  initial: string;
  gestures: Gesture[];
  /** Since when she has been a carer here; null when nobody knows. */
  since: Date | null;
  /** The name of her relay; null when she belongs to none. */
  centreName: string | null;
};

/** What one employer reads before he answers: facts about who would come, and the hours. */
export type AgreementView = {
  agreement: Agreement;
  /** Who is replaced: she works for him. */
  replaced: { firstName: string; initial: string };
  would: WouldCome;
  /** The gestures his home needs, of which she masters those that are in `would`. */
  needed: Gesture[];
  timeZone: string;
};
