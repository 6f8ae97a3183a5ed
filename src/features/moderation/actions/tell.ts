import type { Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { reportersOf } from '../store/reports.ts';

// Who is told what, in the transaction of the fact. Ids only: the sentences are for whoever writes to people.

/** Tells the author of a post that something was decided about it. Nobody when she has erased herself. */
export async function tellAuthor(
  { jobs }: Services,
  trx: Db,
  decisionId: string,
  personId: string | null,
): Promise<void> {
  if (personId) await jobs.emit(trx, { type: 'moderation-decided', decisionId, personId });
}

/** Tells the author how her contest, or a decision that moderators took back by themselves, ended. */
export async function tellOutcome(
  { jobs }: Services,
  trx: Db,
  decisionId: string,
  personId: string | null,
): Promise<void> {
  if (personId) await jobs.emit(trx, { type: 'contest-decided', decisionId, personId });
}

/** Tells whoever reported the post that it was looked at. */
export async function tellReporters({ jobs }: Services, trx: Db, caseId: string): Promise<void> {
  for (const { id, reporterId } of await reportersOf(trx, caseId))
    await jobs.emit(trx, { type: 'report-decided', reportId: id, personId: reporterId });
}
