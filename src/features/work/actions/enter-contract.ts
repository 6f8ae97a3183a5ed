import type { Person } from '../../../language/actor.ts';
import { done, Forbidden, type Outcome } from '../../../language/failure.ts';
import type { Gesture } from '../../../language/gestures.ts';
import { newId } from '../../../language/ids.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import type { ContractHours, Fact, Schedule, Side } from '../domain/contract.ts';
import { may } from '../domain/rights.ts';
import { saidAlso } from '../domain/said.ts';
import { contractById } from '../store/contracts.ts';
import { insertContract, insertEmployer } from '../store/entry.ts';
import { householdOf } from '../store/households.ts';

/** A contract as it is first entered: what one short page asks. */
export type Entering = {
  /** Minted when the form was shown. */
  id: string;
  /** What she calls him; of himself, an employer gives his own name. */
  name: string;
  communeCode: string;
  schedule: Schedule;
  startsOn: string;
  hours: readonly ContractHours[];
  gestures: readonly Gesture[];
};

const told: readonly Fact[] = ['name', 'commune', 'schedule', 'term', 'hours', 'gestures'];

/**
 * Enters a contract, by the carer or by the employer; the place of the other is free until a code is typed. The same
 * form sent again is the contract it already made. Throws Forbidden for who is neither.
 */
export async function enterContract(
  services: Services,
  actor: Person,
  side: Side,
  { id, ...given }: Entering,
): Promise<Outcome<{ contractId: string }, never>> {
  if (!may.enterAs(actor, side)) throw new Forbidden('enter a contract');
  const now = services.now();
  return transact(services.db, async (trx) => {
    const known = await contractById(trx, id);
    if (known) {
      if (!may.correct(actor, known)) throw new Forbidden('enter under this id');
      return done({ contractId: id });
    }
    const employerId = newId(now);
    const personId = side === 'employer' ? actor.id : null;
    const contacts = { personId, phone: null, email: null };
    await insertEmployer(trx, {
      id: employerId,
      household: (await householdOf(trx, contacts, employerId)) ?? newId(now),
      ownerId: actor.id,
      ...contacts,
      name: given.name,
      communeCode: given.communeCode,
      mayBeContactedSince: null,
      now,
    });
    await insertContract(trx, {
      id,
      employerId,
      carerId: side === 'carer' ? actor.id : null,
      schedule: given.schedule,
      startsOn: given.startsOn,
      endsOn: null,
      job: null,
      hourlyCents: null,
      kilometreCents: null,
      gestures: [...given.gestures],
      presenceWritten: null,
      nightWritten: null,
      separateRoom: null,
      hours: [...given.hours],
      said: saidAlso({}, told, side, now),
      now,
    });
    await recordAudit(trx, { actor, action: 'enter-contract', subject: `contract:${id}`, details: { side } });
    return done({ contractId: id });
  });
}
