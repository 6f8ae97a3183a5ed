import type { CoveringService } from '../../directory/domain/service.ts';
import type { OutsideFate } from '../../messages/domain/outside.ts';
import type { PersonCard } from '../../people/domain/cards.ts';
import type { AfterSaid, LeftWord } from './after.ts';
import type { Agreement } from './agreement.ts';
import type { Ask } from './asks-states.ts';
import type { FollowedCall } from './service-call.ts';
import type { Candidate } from './candidates.ts';
import type { Cover } from './cover.ts';
import type { ReplacementShift } from './request.ts';

/** A centre one may turn to: its name, and where it is. RAVie knows no telephone of theirs. */
export type Help = { id: string; name: string; communeName: string };

/** What one employer was asked, for who leads the request. */
export type FollowedAgreement = Agreement & {
  employerName: string;
  /** By which way he is told: his account, a letter, or by herself. */
  way: 'account' | 'letter' | 'carer';
  /** What became of the letters, the last first. */
  letters: OutsideFate[];
  /** What she may read out to him while he has not answered: his link and six figures. */
  toGive: { token: string; code: string } | null;
};

/** Where a request stands, for who leads it. */
export type Followed = {
  asks: (Ask & { person: Pick<PersonCard, 'firstName' | 'initial'> })[];
  covers: (Cover & { person: Pick<PersonCard, 'firstName' | 'initial'> })[];
  agreements: FollowedAgreement[];
  /** Hours taken out that have not begun: they may be looked for again. */
  out: ReplacementShift[];
  /** Open hours that nobody offers to do, for which nobody is awaited and nobody is left to ask. */
  stuck: ReplacementShift[];
  /** Who would be asked next, in order; empty when nobody is left, or nothing is asked any more. */
  next: Candidate[];
  /** From when others may be asked, when it is an hour of peace. */
  quietUntil: Date | null;
  /** The services that could come where nobody is left for the hours, and were not written to. */
  services: CoveringService[];
  /** Those that were written to, and what they answered. */
  calls: FollowedCall[];
  /** The centres one may turn to then. */
  help: Help[];
  /** What was said afterwards; words for the facilitator, for her alone. */
  after: { said: AfterSaid[]; words: LeftWord[] };
};
