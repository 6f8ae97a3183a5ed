import type { Person } from '../../../language/actor.ts';
import { done, NotFound, type Outcome } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import type { Contract, ContractHours, Fact } from '../domain/contract.ts';
import { sideOf } from '../domain/rights.ts';
import { changed, saidAlso } from '../domain/said.ts';
import { addressOf, writeAddress, type Address } from '../store/addresses.ts';
import { contractFor } from '../store/contracts.ts';
import {
  holdContract,
  updateContract,
  updateEmployer,
  type ContractChange,
  type EmployerChange,
} from '../store/correct.ts';
import { writeHours } from '../store/entry.ts';
import { householdOf } from '../store/households.ts';

/** What one page corrects: the rest stays as it was. */
export type Correction = {
  employer?: EmployerChange;
  address?: Address;
  contract?: ContractChange;
  hours?: readonly ContractHours[];
};

/**
 * Corrects a contract, by either of its sides: what changed is then his or her word, dated, and the other side is told
 * once it has an account. Throws NotFound for who is on neither side.
 */
export async function correctContract(
  services: Services,
  actor: Person,
  contractId: string,
  correction: Correction,
): Promise<Outcome<{ corrected: Fact[] }, never>> {
  const now = services.now();
  return transact(services.db, async (trx) => {
    await holdContract(trx, contractId);
    const before = await contractFor(trx, actor, contractId);
    const side = before && sideOf(actor, before);
    if (!before || !side) throw new NotFound();
    const corrected = await differences(trx, before, correction);
    if (corrected.length === 0) return done({ corrected });
    const { employer, address, contract = {}, hours } = correction;
    if (employer) {
      const { id, personId, household } = before.employer;
      const known = { personId, phone: employer.phone, email: employer.email };
      const home = (await householdOf(trx, known, id)) ?? household;
      await updateEmployer(trx, id, { ...employer, household: home }, now);
    }
    if (address) await writeAddress(trx, before.employer.id, address);
    if (hours) await writeHours(trx, contractId, hours);
    await updateContract(trx, contractId, contract, saidAlso(before.said, corrected, side, now));
    await recordAudit(trx, {
      actor,
      action: 'correct-contract',
      subject: `contract:${contractId}`,
      details: { side, facts: corrected.join(' ') },
    });
    await services.jobs.emit(trx, {
      type: 'contract-corrected',
      contractId,
      by: side,
      factId: newId(now),
    });
    return done({ corrected });
  });
}

/** The facts a correction changes. */
async function differences(db: Db, before: Contract, given: Correction): Promise<Fact[]> {
  const { employer, address, contract, hours } = given;
  const facts: Fact[] = [];
  if (employer) {
    const contact = ({ phone, email, mayBeContacted }: EmployerChange) => [phone, email, mayBeContacted];
    facts.push(
      ...changed(
        {
          name: before.employer.name,
          commune: before.employer.communeCode,
          contact: contact(before.employer),
        },
        { name: employer.name, commune: employer.communeCode, contact: contact(employer) },
      ),
    );
  }
  if (address) {
    const known = (await addressOf(db, before.employer.id)) ?? { street: '', entry: '' };
    facts.push(
      ...changed({ address: [known.street, known.entry] }, { address: [address.street, address.entry] }),
    );
  }
  if (contract) facts.push(...changed(factsOf(before), factsOf({ ...before, ...contract })));
  if (hours) facts.push(...changed({ hours: hoursKey(before.hours) }, { hours: hoursKey(hours) }));
  return facts;
}

const hoursKey = (hours: readonly ContractHours[]) =>
  hours
    .map(({ weekday, startsMinute, minutes, kind }) => `${weekday} ${startsMinute} ${minutes} ${kind}`)
    .sort();

const factsOf = (contract: Contract) => ({
  schedule: contract.schedule,
  term: [contract.startsOn, contract.endsOn],
  gestures: [...contract.gestures].sort(),
  job: contract.job,
  hourly: contract.hourlyCents,
  kilometre: contract.kilometreCents,
  presence: contract.presenceWritten,
  night: [contract.nightWritten, contract.separateRoom],
});
