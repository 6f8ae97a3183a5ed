import { knownDays } from '../../../language/outbox.ts';

const day = 1;
const year = 365 * day;

/**
 * How long things are kept, in days. The page « Mes données », the register, the impact study and the nightly job
 * read this and nothing else. Sources: CNIL, délibération 2021-122 (journals: six months to a year); CNIL, référentiel
 * 2021-028 (medico-social: two years after the last contact).
 */
export const periods = {
  /** Since the last day somebody was here; then her account is erased. */
  unusedAccount: 2 * year,
  /** Between the message that says so and the erasure. */
  warning: 30 * day,
  /** For an account that a facilitator opened and nobody ever signed in to. */
  neverUsed: 180 * day,
  /** Since the last use of the session. */
  session: 90 * day,
  /** A code lives ten minutes; what is left of it is swept the night after. */
  code: 1 * day,
  /** Since the last sign-in on a device whose session has ended: as long as the browser keeps its mark. */
  device: 400 * day,
  /** Since somebody was told. */
  messages: 90 * day,
  /** Since a moderator decided: the time in which what was done can be argued about. */
  moderation: 2 * year,
  /** Since the request was answered. */
  admission: 1 * year,
  /** Since the role was taken back. */
  withdrawnRole: 2 * year,
  /** Since a mistake in the directory was reported, when nobody looked. */
  directoryReports: 180 * day,
  /** Since hours offered were settled, taken back, or over. */
  hourOffers: 90 * day,
  /** Since the last of the hours of a draft: nobody was ever asked. */
  draftRequest: 30 * day,
  /** Since the last of the hours: then who said no, and what was said of it, is forgotten. */
  answers: 90 * day,
  /** Since the contract ended: for so long wages may be claimed (labour code, L3245-1). */
  papers: 3 * year,
  /** Since the contract ended: what was said of a home serves nobody any more. */
  endedContract: 90 * day,
  /** Since the text was changed. */
  oldWords: 1 * year,
  /** Since the contract ended: for so long wages may be claimed (labour code, L3245-1). */
  oldContract: 3 * year,
  /** Since a plan for a department was made. */
  oldPlan: 90 * day,
  /** Since a day that differed. */
  pastDays: 90 * day,
  /** Since the act. */
  trail: 1 * year,
  /** Since the window that was counted. */
  counters: 1 * day,
  /** Since a form was received: a device may send it again, and no longer. */
  sentForms: knownDays * day,
  /** Since the work was done, or given up. */
  doneWork: 7 * day,
} as const;

export type PeriodName = keyof typeof periods;

/** The moment before which what was kept for this period is kept no more. */
export function keptSince(name: PeriodName, now: Date): Date {
  return new Date(now.getTime() - periods[name] * 86_400_000);
}
