import { urls } from '../../../language/urls.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { notify } from '../../messages/actions/notify.ts';
import type { Decision } from '../domain/cases.ts';
import { moderatorsOf } from '../store/moderators.ts';
import { reportersOf } from '../store/reports.ts';

// Who is told what, in the transaction of the fact. Why is read in RAVie: no reason leaves by mail or SMS.

/** Tells the author of a post that something was decided about it. Nobody when she has erased herself. */
export async function tellAuthor(
  services: Services,
  trx: Db,
  decisionId: string,
  personId: string | null,
): Promise<void> {
  const path = urls.decision(decisionId);
  const notice = { kind: 'moderation-decision', factId: decisionId, path } as const;
  if (personId) await notify(services, trx, { ...notice, to: personId });
}

/** Tells the author how her contest, or a decision that moderators took back by themselves, ended. */
export async function tellOutcome(
  services: Services,
  trx: Db,
  decisionId: string,
  personId: string | null,
): Promise<void> {
  const notice = { kind: 'contest-decided', factId: decisionId, path: urls.decision(decisionId) } as const;
  if (personId) await notify(services, trx, { ...notice, to: personId });
}

/** Tells the others who moderate there that somebody contests: neither who decided nor whose post it is. */
export async function tellReviewers(services: Services, trx: Db, decision: Decision): Promise<void> {
  const { id, departmentCode, decidedBy, personId } = decision;
  const notice = { kind: 'contest-to-review', factId: id, path: urls.decision(id) } as const;
  for (const to of await moderatorsOf(trx, departmentCode))
    if (to !== decidedBy && to !== personId) await notify(services, trx, { ...notice, to });
}

/** Tells whoever reported the post what became of it; `again` is the decision that was overturned or lifted since. */
export async function tellReporters(
  services: Services,
  trx: Db,
  caseId: string,
  again?: string,
): Promise<void> {
  const path = urls.moderationAndMe();
  for (const { id, reporterId } of await reportersOf(trx, caseId))
    if (reporterId)
      await notify(services, trx, { kind: 'report-decided', to: reporterId, factId: again ?? id, path });
}
