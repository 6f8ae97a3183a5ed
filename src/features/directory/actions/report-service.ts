import type { Person } from '../../../language/actor.ts';
import { done, failed, NotFound, type Outcome } from '../../../language/failure.ts';
import { urls } from '../../../language/urls.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import { guarded } from '../../../platform/guarded.ts';
import { limitKey, withinLimit, type Limit } from '../../../platform/http/limits.ts';
import type { Services } from '../../../platform/services.ts';
import { notify } from '../../messages/actions/notify.ts';
import { limits, type ReportedThing } from '../domain/service.ts';
import { keepersOf, keepingFor } from '../store/keeping.ts';
import { insertReport } from '../store/reports.ts';
import { serviceFor } from '../store/services.ts';

/** More mistakes than anybody finds in a day. */
const pace: Limit = { name: 'directory-report', hits: 10, seconds: 86_400 };

/**
 * Says that something is wrong in an entry: those who keep it are told. `id` is minted by the page: sent twice, it is
 * said once. Who said it is in the trail alone. Throws NotFound for an entry out of sight.
 */
export async function reportService(
  services: Services,
  actor: Person,
  report: { id: string; serviceId: string; what: ReportedThing; word: string },
): Promise<Outcome<undefined, { kind: 'too-many' }>> {
  const now = services.now();
  const key = limitKey(services.secret, 'person', actor.id);
  if (!(await withinLimit(services.db, pace, key, now))) return failed({ kind: 'too-many' });
  return transact(services.db, async (trx) => {
    const service = await serviceFor(trx, await keepingFor(trx, actor), report.serviceId);
    if (!service) throw new NotFound();
    const word = guarded(report.word.trim()).slice(0, limits.word);
    if (!(await insertReport(trx, { ...report, word, saidAt: now }))) return done();
    const details = { what: report.what };
    await recordAudit(trx, { actor, action: 'report-service', subject: `directory:${service.id}`, details });
    for (const to of await keepersOf(trx, service.departmentCode))
      if (to !== actor.id)
        await notify(services, trx, {
          kind: 'directory-to-check',
          to,
          factId: report.id,
          path: urls.directoryService(service.id),
        });
    return done();
  });
}
