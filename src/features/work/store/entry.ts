import type { Db } from '../../../platform/db/database.ts';
import type { Contract, ContractDay, ContractHours, Employer } from '../domain/contract.ts';

/** An employer as he is written. */
export type EmployerEntry = Pick<
  Employer,
  'id' | 'household' | 'name' | 'communeCode' | 'phone' | 'email'
> & {
  /** Whose row it is: it leaves with her. */
  ownerId: string;
  personId: string | null;
  mayBeContactedSince: Date | null;
  now: Date;
};

export async function insertEmployer(db: Db, entry: EmployerEntry): Promise<void> {
  await db
    .insertInto('employers')
    .values({
      id: entry.id,
      household: entry.household,
      owner_id: entry.ownerId,
      person_id: entry.personId,
      name: entry.name,
      commune_code: entry.communeCode,
      phone: entry.phone,
      email: entry.email,
      may_be_contacted: entry.mayBeContactedSince !== null,
      may_be_contacted_since: entry.mayBeContactedSince,
      created_at: entry.now,
    })
    .execute();
}

/** A contract as it is written, the employer by his id. */
export type ContractEntry = Omit<Contract, 'employer'> & { employerId: string; now: Date };

export async function insertContract(db: Db, entry: ContractEntry): Promise<void> {
  await db
    .insertInto('contracts')
    .values({
      id: entry.id,
      employer_id: entry.employerId,
      carer_id: entry.carerId,
      schedule: entry.schedule,
      starts_on: entry.startsOn,
      ends_on: entry.endsOn,
      job: entry.job,
      hourly_cents: entry.hourlyCents,
      kilometre_cents: entry.kilometreCents,
      gestures: [...entry.gestures],
      presence_written: entry.presenceWritten,
      night_written: entry.nightWritten,
      separate_room: entry.separateRoom,
      said: JSON.stringify(entry.said),
      created_at: entry.now,
    })
    .execute();
  await writeHours(db, entry.id, entry.hours);
}

/** Writes the usual week of a contract, whole: what was there before is gone. */
export async function writeHours(db: Db, contractId: string, hours: readonly ContractHours[]): Promise<void> {
  await db.deleteFrom('contract_hours').where('contract_id', '=', contractId).execute();
  if (hours.length === 0) return;
  await db
    .insertInto('contract_hours')
    .values(
      hours.map(({ weekday, startsMinute, minutes, kind }) => ({
        contract_id: contractId,
        weekday,
        starts_minute: startsMinute,
        minutes,
        kind,
      })),
    )
    .execute();
}

/** Writes a day that differs. */
export async function insertDay(
  db: Db,
  { id, contractId, start, end, kind, now }: ContractDay & { id: string; contractId: string; now: Date },
): Promise<void> {
  await db
    .insertInto('contract_days')
    .values({ id, contract_id: contractId, starts_at: start, ends_at: end, kind, created_at: now })
    .execute();
}
