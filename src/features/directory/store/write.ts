import type { ServiceKind } from '../../../language/service-kinds.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Checker } from '../domain/service.ts';

/** What is said of a service, as it is kept. */
export type ServiceFacts = {
  name: string;
  kinds: readonly ServiceKind[];
  communeCodes: readonly string[];
  phone: string | null;
  email: string | null;
  web: string | null;
  hours: string;
  does: string;
};

const rowOf = ({ name, kinds, phone, email, web, hours, does }: ServiceFacts) => ({
  name,
  kinds: [...kinds],
  phone,
  email,
  web,
  hours,
  does,
});

/** Writes a new entry; false when there is one of that id. */
export async function insertService(
  db: Db,
  { id, departmentCode, facts }: { id: string; departmentCode: string; facts: ServiceFacts },
  checked: { at: Date; as: Checker },
): Promise<boolean> {
  const inserted = await db
    .insertInto('directory_services')
    .values({
      id,
      department_code: departmentCode,
      ...rowOf(facts),
      checked_at: checked.at,
      checked_as: checked.as,
      created_at: checked.at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted) await writeCommunes(db, id, facts.communeCodes);
  return inserted !== undefined;
}

/** Writes what an entry says now. */
export async function updateService(db: Db, id: string, facts: ServiceFacts): Promise<void> {
  await db.updateTable('directory_services').set(rowOf(facts)).where('id', '=', id).execute();
  await db.deleteFrom('directory_communes').where('service_id', '=', id).execute();
  await writeCommunes(db, id, facts.communeCodes);
}

async function writeCommunes(db: Db, id: string, codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return;
  await db
    .insertInto('directory_communes')
    .values(codes.map((code) => ({ service_id: id, commune_code: code })))
    .execute();
}

/** Writes who has just looked at an entry. */
export async function writeChecked(db: Db, id: string, checked: { at: Date; as: Checker }): Promise<void> {
  await db
    .updateTable('directory_services')
    .set({ checked_at: checked.at, checked_as: checked.as })
    .where('id', '=', id)
    .execute();
}

/** Writes that a service has closed, or (null) that it is open again. */
export async function writeClosed(db: Db, id: string, at: Date | null): Promise<void> {
  await db.updateTable('directory_services').set({ closed_at: at }).where('id', '=', id).execute();
}
