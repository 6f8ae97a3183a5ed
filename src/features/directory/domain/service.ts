import type { ServiceKind } from '../../../language/service-kinds.ts';

/** In what role somebody checked an entry: the page says no more of her. */
export const checkers = ['territory_lead', 'facilitator', 'host', 'national_coordinator'] as const;
export type Checker = (typeof checkers)[number];

/** One service one may turn to: an organisation, never a person. */
export type DirectoryService = {
  id: string;
  name: string;
  kinds: readonly ServiceKind[];
  departmentCode: string;
  departmentName: string;
  timeZone: string;
  /** The communes it covers, by their names; none: its whole department. */
  communes: readonly { code: string; name: string }[];
  /** E.164. */
  phone: string | null;
  email: string | null;
  web: string | null;
  /** Opening hours, in plain words. */
  hours: string;
  does: string;
  checkedAt: Date;
  checkedAs: Checker;
  /** When it closed: kept, and shown to those who keep the directory alone. */
  closedAt: Date | null;
};

/** A service that could help at some of the communes asked about. */
export type CoveringService = DirectoryService & {
  /** INSEE codes, of those asked about. */
  covers: readonly string[];
};

/** An entry to look at again: how many things were said wrong, or that it is long since anybody looked. */
export type ServiceToCheck = Pick<DirectoryService, 'id' | 'name' | 'departmentName' | 'checkedAt'> & {
  reports: number;
};

/** What is said wrong of an entry. */
export const reportedThings = ['contact', 'hours', 'place', 'closed', 'other'] as const;
export type ReportedThing = (typeof reportedThings)[number];

export type ServiceReport = { id: string; what: ReportedThing; word: string; saidAt: Date };

/** What an entry may hold; the database holds the same. */
export const limits = { name: 100, hours: 200, does: 300, web: 200, word: 300, communes: 300 } as const;

/** After so many days (six months) an entry says that nobody has checked it, and waits for those who keep it. */
export const staleAfter = 183;

/** Entries last checked before this moment are to be checked again. */
export const staleBefore = (now: Date): Date => new Date(now.getTime() - staleAfter * 86_400_000);

/** Whether nobody has checked an entry for six months. */
export const isStale = ({ checkedAt }: Pick<DirectoryService, 'checkedAt'>, now: Date): boolean =>
  checkedAt < staleBefore(now);
