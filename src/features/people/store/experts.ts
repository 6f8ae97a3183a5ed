import type { ExpertField } from '../../../language/expert-fields.ts';
import type { Expertise } from '../domain/expertise.ts';
import { newId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';

/** Names somebody an expert of a field; answers false when she is one already. */
export async function insertExpert(
  db: Db,
  given: { personId: string; field: ExpertField; namedBy: string | null; now: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('experts')
    .values({
      id: newId(given.now),
      person_id: given.personId,
      field: given.field,
      since: given.now,
      named_by: given.namedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows) > 0;
}

/** Ends somebody's expertise; answers false when she had none. What she answered stays marked. */
export async function endExpert(
  db: Db,
  given: { personId: string; field: ExpertField; endedBy: string; now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('experts')
    .set({ ended_at: given.now, ended_by: given.endedBy })
    .where('person_id', '=', given.personId)
    .where('field', '=', given.field)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The fields somebody answers about, the oldest first. Public: it stands beside her answers. */
export async function expertiseOf(db: Db, personId: string): Promise<Expertise[]> {
  const rows = await db
    .selectFrom('experts')
    .select(['field', 'since'])
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .orderBy('since')
    .execute();
  return rows.map(({ field, since }) => ({ field: field as ExpertField, since }));
}

/** Who answers about each field now. A field without anybody is absent. */
export async function expertsByField(db: Db): Promise<Map<ExpertField, string[]>> {
  const rows = await db
    .selectFrom('experts')
    .select(['field', 'person_id'])
    .where('ended_at', 'is', null)
    .orderBy('since')
    .execute();
  const experts = new Map<ExpertField, string[]>();
  for (const { field, person_id } of rows) {
    const known = experts.get(field as ExpertField) ?? [];
    experts.set(field as ExpertField, [...known, person_id]);
  }
  return experts;
}
