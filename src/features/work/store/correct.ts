import type { Updateable } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import type { Contracts } from '../../../platform/db/schema.ts';
import type { Contract, Employer, Said } from '../domain/contract.ts';

/** What is corrected of an employer. */
export type EmployerChange = Pick<Employer, 'name' | 'communeCode' | 'phone' | 'email' | 'mayBeContacted'>;

/** What is corrected of a contract; what is left out stays. */
export type ContractChange = Partial<
  Pick<
    Contract,
    | 'schedule'
    | 'startsOn'
    | 'endsOn'
    | 'job'
    | 'hourlyCents'
    | 'kilometreCents'
    | 'gestures'
    | 'presenceWritten'
    | 'nightWritten'
    | 'separateRoom'
  >
>;

/** Writes an employer again. `since`: when he agreed to be written to, kept while he still does. */
export async function updateEmployer(
  db: Db,
  id: string,
  change: EmployerChange & { household: string },
  since: Date,
): Promise<void> {
  const before = await db
    .selectFrom('employers')
    .select('may_be_contacted_since')
    .where('id', '=', id)
    .executeTakeFirst();
  await db
    .updateTable('employers')
    .set({
      name: change.name,
      commune_code: change.communeCode,
      phone: change.phone,
      email: change.email,
      household: change.household,
      may_be_contacted: change.mayBeContacted,
      may_be_contacted_since: change.mayBeContacted ? (before?.may_be_contacted_since ?? since) : null,
    })
    .where('id', '=', id)
    .execute();
}

/** Writes what is corrected of a contract, and whose word each fact then is. */
export async function updateContract(db: Db, id: string, change: ContractChange, said: Said): Promise<void> {
  const row: Updateable<Contracts> = {
    said: JSON.stringify(said),
    ...(change.schedule !== undefined && { schedule: change.schedule }),
    ...(change.startsOn !== undefined && { starts_on: change.startsOn }),
    ...(change.endsOn !== undefined && { ends_on: change.endsOn }),
    ...(change.job !== undefined && { job: change.job }),
    ...(change.hourlyCents !== undefined && { hourly_cents: change.hourlyCents }),
    ...(change.kilometreCents !== undefined && { kilometre_cents: change.kilometreCents }),
    ...(change.gestures !== undefined && { gestures: [...change.gestures] }),
    ...(change.presenceWritten !== undefined && { presence_written: change.presenceWritten }),
    ...(change.nightWritten !== undefined && { night_written: change.nightWritten }),
    ...(change.separateRoom !== undefined && { separate_room: change.separateRoom }),
  };
  await db.updateTable('contracts').set(row).where('id', '=', id).execute();
}

/** Holds a contract's row until the end of the transaction: two corrections are one after the other. */
export async function holdContract(db: Db, id: string): Promise<void> {
  await db.selectFrom('contracts').select('id').where('id', '=', id).forUpdate().execute();
}
