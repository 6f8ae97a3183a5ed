import { newId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import { transact } from '../../../platform/db/database.ts';
import { sweepSentForms } from '../../../platform/db/sent-forms.ts';
import { sweepTrail } from '../../../platform/audit/trail.ts';
import type { Services } from '../../../platform/services.ts';
import { sweepReports } from '../../directory/store/reports.ts';
import { sweepRevisions, sweepSanctions } from '../../exchange/store/own-data.ts';
import { notify } from '../../messages/actions/notify.ts';
import { sweepFiles } from '../../moderation/store/own-data.ts';
import {
  sweepAdmissions,
  sweepEndedExperts,
  sweepWithdrawnGrants,
  takeWarning,
  unusedToErase,
  unusedToWarn,
} from '../../people/store/retention.ts';
import { sweepEndedContracts, sweepPastDays } from '../../work/store/own-data.ts';
import { sweepOffers } from '../../replacements/store/offers/own-data.ts';
import { sweepPlans } from '../../replacements/store/department/plans.ts';
import { sweepAnswers, sweepDrafts, sweepRequests } from '../../replacements/store/own-data.ts';
import { sweepPapers } from '../../replacements/store/papers.ts';
import { sweepSheets } from '../../replacements/store/handover.ts';
import { keptSince, periods } from '../domain/periods.ts';
import { eraseAccount } from './erase.ts';

/** How many accounts are warned or erased a night: the others wait for the next. */
const most = 500;

/**
 * Forgets, each night, what has been kept for as long as the table of what is kept says (`domain/periods`). Sessions,
 * codes, devices, messages and counters have their own sweeps. Cut short, it goes on the night after.
 */
export async function forgetWhatIsOld(services: Services): Promise<void> {
  const { db, log } = services;
  const now = services.now();
  const forgotten = {
    admissions: await sweepAdmissions(db, keptSince('admission', now)),
    roles: await sweepWithdrawnGrants(db, keptSince('withdrawnRole', now)),
    expertise: await sweepEndedExperts(db, keptSince('withdrawnRole', now)),
    sanctions: await sweepSanctions(db, keptSince('moderation', now)),
    files: await sweepFiles(db, keptSince('moderation', now)),
    oldWords: await sweepRevisions(db, keptSince('oldWords', now), now),
    directoryReports: await sweepReports(db, keptSince('directoryReports', now)),
    hourOffers: await sweepOffers(db, keptSince('hourOffers', now)),
    drafts: await sweepDrafts(db, keptSince('draftRequest', now)),
    answers: await sweepAnswers(db, keptSince('answers', now)),
    requests: await sweepRequests(db, keptSince('papers', now)),
    papers: await sweepPapers(db, dateOf(keptSince('papers', now))),
    sheets: await sweepSheets(db, dateOf(keptSince('endedContract', now))),
    sentForms: await sweepSentForms(db, keptSince('sentForms', now)),
    contracts: await sweepEndedContracts(db, keptSince('oldContract', now)),
    plans: await sweepPlans(db, keptSince('oldPlan', now)),
    pastDays: await sweepPastDays(db, keptSince('pastDays', now)),
    trail: await sweepTrail(db, keptSince('trail', now)),
    warned: await warnUnused(services, now),
    erased: await eraseUnused(services, now),
  };
  log.info({ forgotten }, 'what was old is forgotten');
}

const dateOf = (at: Date) => at.toISOString().slice(0, 10);

/** Tells, a month ahead, those whose account nobody has used for nearly two years. */
async function warnUnused(services: Services, now: Date): Promise<number> {
  const daysBefore = periods.unusedAccount - periods.warning;
  const seenBefore = new Date(now.getTime() - daysBefore * 86_400_000);
  let warned = 0;
  for (const personId of await unusedToWarn(services.db, seenBefore, most)) {
    try {
      await transact(services.db, async (trx) => {
        if (!(await takeWarning(trx, personId, now))) return;
        const notice = {
          kind: 'account-unused',
          to: personId,
          factId: newId(now),
          path: urls.signIn(),
        } as const;
        await notify(services, trx, notice);
      });
      warned += 1;
    } catch (error) {
      // She could not be told tonight: she is another night, and erased a month after that.
      services.log.warn({ error }, 'a warning did not leave');
    }
  }
  return warned;
}

async function eraseUnused(services: Services, now: Date): Promise<number> {
  const limits = { warnedBefore: keptSince('warning', now), openedBefore: keptSince('neverUsed', now) };
  const unused = await unusedToErase(services.db, limits, most);
  for (const personId of unused) await eraseAccount(services, personId, 'erase-unused');
  return unused.length;
}
