import type { Locale } from '../../../language/locale.ts';
import type { QuietHours } from './hours.ts';
import type { ContactChannel } from './kinds.ts';

/**
 * What somebody without an account may be written: an employer, about a replacement at his home; a service of the
 * directory, about hours nobody could take.
 */
export const outsidePurposes = [
  'employer-asked',
  'employer-reminded',
  'employer-changed',
  'service-asked',
] as const;
export type OutsidePurpose = (typeof outsidePurposes)[number];

/** Hours at which nobody who chose nothing is written to. */
export const outsideQuietHours: QuietHours = { from: 20, to: 8 };

/** A letter to somebody without an account. Its words are those of its purpose; its link is made as it leaves. */
export type OutsideLetter = {
  purpose: OutsidePurpose;
  /** What it is about, told once for each link. */
  about: string;
  link: { salt: Buffer; digest: Buffer };
  /** Where he may be written to, the best first: the first that takes our letters is used. */
  ways: readonly { channel: ContactChannel; contact: string }[];
  locale: Locale;
  timeZone: string;
  /** Leaves at night too. */
  urgent: boolean;
  /** The relay its cost counts for. */
  centreId: string | null;
};

/** How a letter stands, for whoever had it written. */
export type OutsideState = 'waiting' | 'sent' | 'failed';
export type OutsideFate = {
  purpose: OutsidePurpose;
  channel: ContactChannel;
  state: OutsideState;
  at: Date;
  /** When it is to leave, or was. */
  dueAt: Date;
};

/** What an employer's link is made for, whatever the purpose: reminded, he is given the same one. */
export const outsideLinkPurpose = 'employer-agreement';
/** The same of a service. */
export const serviceLinkPurpose = 'service-answer';
