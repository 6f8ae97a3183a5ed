import type { Person } from '../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { keepsAs } from '../domain/rights.ts';
import type { Checker } from '../domain/service.ts';
import { keepingFor } from '../store/keeping.ts';
import { settleReports } from '../store/reports.ts';
import { serviceFor } from '../store/services.ts';
import {
  insertService,
  updateService,
  writeChecked,
  writeClosed,
  type ServiceFacts,
} from '../store/write.ts';

type Line = { id: string; action: string; details?: Record<string, string | boolean> };

const record = (trx: Db, actor: Person, { id, action, details = {} }: Line) =>
  recordAudit(trx, { actor, action, subject: `directory:${id}`, details });

/** Changes an entry the actor keeps. Throws NotFound for one out of her sight, Forbidden for another department's. */
async function change(
  services: Services,
  actor: Person,
  id: string,
  work: (trx: Db, checked: { at: Date; as: Checker }) => Promise<void>,
): Promise<void> {
  await transact(services.db, async (trx) => {
    const keeping = await keepingFor(trx, actor);
    const service = await serviceFor(trx, keeping, id);
    if (!service) throw new NotFound();
    const as = keepsAs(keeping, service.departmentCode);
    if (!as) throw new Forbidden('keep the directory');
    await work(trx, { at: services.now(), as });
  });
}

/**
 * Enters a service, checked at that moment. `id` is minted by the page: sent twice, it is one entry. Throws Forbidden
 * for a department she does not keep.
 */
export async function enterService(
  services: Services,
  actor: Person,
  given: { id: string; departmentCode: string; facts: ServiceFacts },
): Promise<void> {
  await transact(services.db, async (trx) => {
    const as = keepsAs(await keepingFor(trx, actor), given.departmentCode);
    if (!as) throw new Forbidden('keep the directory');
    if (!(await insertService(trx, given, { at: services.now(), as }))) return;
    const details = { department: given.departmentCode };
    await record(trx, actor, { id: given.id, action: 'enter-service', details });
  });
}

/** Corrects an entry: who does has looked at all of it, and what was said wrong of it is settled. */
export async function correctService(
  services: Services,
  actor: Person,
  { id, facts }: { id: string; facts: ServiceFacts },
): Promise<void> {
  await change(services, actor, id, async (trx, checked) => {
    await updateService(trx, id, facts);
    await writeChecked(trx, id, checked);
    await settleReports(trx, id);
    await record(trx, actor, { id, action: 'correct-service' });
  });
}

/** « Vérifié aujourd’hui »: all that the entry says is so, and what was said wrong of it is settled. */
export async function checkService(services: Services, actor: Person, id: string): Promise<void> {
  await change(services, actor, id, async (trx, checked) => {
    await writeChecked(trx, id, checked);
    await settleReports(trx, id);
    await record(trx, actor, { id, action: 'check-service' });
  });
}

/** Takes a service that has closed out of sight, or puts it back. */
export async function closeService(
  services: Services,
  actor: Person,
  { id, closed }: { id: string; closed: boolean },
): Promise<void> {
  await change(services, actor, id, async (trx, checked) => {
    await writeClosed(trx, id, closed ? checked.at : null);
    await settleReports(trx, id);
    await record(trx, actor, { id, action: closed ? 'close-service' : 'reopen-service' });
  });
}
