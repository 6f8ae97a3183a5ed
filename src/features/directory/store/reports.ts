import type { Db } from '../../../platform/db/database.ts';
import type { ReportedThing, ServiceReport } from '../domain/service.ts';

/** Writes what is said wrong of an entry; false when this was said already (a device sends twice). */
export async function insertReport(db: Db, report: ServiceReport & { serviceId: string }): Promise<boolean> {
  const { id, serviceId, what, word, saidAt } = report;
  const inserted = await db
    .insertInto('directory_reports')
    .values({ id, service_id: serviceId, what, word, said_at: saidAt })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** What was said wrong of an entry, the last first: for who keeps it. */
export async function reportsOf(db: Db, serviceId: string): Promise<ServiceReport[]> {
  const rows = await db
    .selectFrom('directory_reports')
    .select(['id', 'what', 'word', 'said_at'])
    .where('service_id', '=', serviceId)
    .orderBy('said_at', 'desc')
    .limit(20)
    .execute();
  return rows.map(({ id, what, word, said_at }) => ({
    id,
    what: what as ReportedThing,
    word,
    saidAt: said_at,
  }));
}

/** Forgets what was said wrong of an entry: somebody has looked. */
export async function settleReports(db: Db, serviceId: string): Promise<void> {
  await db.deleteFrom('directory_reports').where('service_id', '=', serviceId).execute();
}

/** Forgets what was said before then, and nobody looked at; how many. */
export async function sweepReports(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('directory_reports')
    .where('said_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
