import type { PeriodName } from '../periods.ts';

/** What personal data are used for: one entry of the register of processing each. */
export const activities = [
  'account',
  'profile',
  'membership',
  'exchange',
  'work',
  'replacements',
  'messages',
  'moderation',
  'trail',
  'safety',
] as const;
export type Activity = (typeof activities)[number];

/**
 * Why the law allows it (GDPR, article 6.1): the service somebody asked for (b), or the interest of keeping it safe
 * and accountable (f). Nothing here rests on consent.
 */
export type Basis = 'contract' | 'legitimate-interest';

export const bases: Record<Activity, Basis> = {
  account: 'contract',
  profile: 'contract',
  membership: 'contract',
  exchange: 'contract',
  work: 'contract',
  replacements: 'contract',
  messages: 'contract',
  moderation: 'legitimate-interest',
  trail: 'legitimate-interest',
  safety: 'legitimate-interest',
};

/**
 * What the erasure of somebody's account does to what is kept: taken away; left without her name; left under a name
 * drawn at random; or nothing, because it names nobody and goes by itself soon.
 */
export type Erasure = 'deleted' | 'unsigned' | 'pseudonym' | 'fades';

/**
 * As long as the account; as long as it helps others, without a name once its author has left; or a period counted
 * by itself. When there are several, whichever ends first.
 */
export type Until = 'account' | 'useful' | PeriodName;

export type Kept = {
  activity: Activity;
  until: readonly Until[];
  erasure: Erasure;
  /** Whether it is in what somebody takes away with her. */
  exported: boolean;
  /** Columns that say something of somebody, or may. */
  personal: readonly string[];
  /** Columns looked at and found to say nothing of anybody. Dates, counts and yes-or-no need not be listed. */
  plain: readonly string[];
};
