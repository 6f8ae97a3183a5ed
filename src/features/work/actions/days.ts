import type { Person } from '../../../language/actor.ts';
import { done, failed, NotFound, type Outcome } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import type { Contract, ContractDay } from '../domain/contract.ts';
import { sideOf } from '../domain/rights.ts';
import { contractFor } from '../store/contracts.ts';
import { daysToCome, deleteDay } from '../store/days.ts';
import { insertDay } from '../store/entry.ts';

/** So many days to come are written at most: a year of an irregular schedule goes by as it comes. */
const most = 60;

/** Writes a day that differs, by either side. The same form sent again changes nothing. */
export async function addDay(
  services: Services,
  actor: Person,
  contractId: string,
  day: ContractDay & { id: string },
): Promise<Outcome<undefined, { kind: 'too-many' }>> {
  const now = services.now();
  return transact(services.db, async (trx) => {
    await theirs(trx, actor, contractId);
    const known = await daysToCome(trx, contractId, now);
    if (known.some(({ id }) => id === day.id)) return done();
    if (known.length >= most) return failed({ kind: 'too-many' });
    await insertDay(trx, { ...day, contractId, now });
    await tell(services, trx, actor, contractId, 'add-contract-day');
    return done();
  });
}

/** Takes a day that differs away. */
export async function removeDay(
  services: Services,
  actor: Person,
  { contractId, dayId }: { contractId: string; dayId: string },
): Promise<void> {
  await transact(services.db, async (trx) => {
    await theirs(trx, actor, contractId);
    if (await deleteDay(trx, contractId, dayId))
      await tell(services, trx, actor, contractId, 'remove-contract-day');
  });
}

async function theirs(db: Db, actor: Person, contractId: string): Promise<Contract> {
  const contract = await contractFor(db, actor, contractId);
  if (!contract) throw new NotFound();
  return contract;
}

async function tell(
  services: Services,
  trx: Db,
  actor: Person,
  contractId: string,
  action: string,
): Promise<void> {
  const by = sideOf(actor, await theirs(trx, actor, contractId)) ?? 'carer';
  await recordAudit(trx, { actor, action, subject: `contract:${contractId}`, details: { side: by } });
  await services.jobs.emit(trx, {
    type: 'contract-corrected',
    contractId,
    by,
    factId: newId(services.now()),
  });
}
