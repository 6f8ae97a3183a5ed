import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';

/** Forgets the requests answered before this moment. Answers how many. */
export async function sweepAdmissions(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('admission_requests')
    .where('decided_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Forgets the roles taken back before this moment. Answers how many. */
export async function sweepWithdrawnGrants(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('grants')
    .where('withdrawn_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Forgets the fields in which somebody ceased to be an expert before this moment. Answers how many. */
export async function sweepEndedExperts(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('experts').where('ended_at', '<', before).executeTakeFirst();
  return Number(numDeletedRows);
}

/** Up to `limit` people nobody has seen since this day, and not told yet that their account will be erased. */
export async function unusedToWarn(db: Db, seenBefore: Date, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from people
    where seen_on < ${seenBefore}::timestamptz::date and erasure_warned_on is null
    order by seen_on, id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

/** Takes the warning of this person: true the first time, so that it leaves once. Take it in the transaction that sends. */
export async function takeWarning(db: Db, personId: string, now: Date): Promise<boolean> {
  const { rows } = await sql`update people set erasure_warned_on = ${now}::timestamptz::date
    where id = ${personId} and erasure_warned_on is null returning id`.execute(db);
  return rows.length > 0;
}

/**
 * Up to `limit` accounts to erase: told before `warnedBefore` and not seen since, or opened before `openedBefore` by
 * somebody else for a person who never came.
 */
export async function unusedToErase(
  db: Db,
  { warnedBefore, openedBefore }: { warnedBefore: Date; openedBefore: Date },
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from people where erasure_warned_on < ${warnedBefore}::timestamptz::date
    union all
    select id from people where seen_on is null and created_at < ${openedBefore}
    limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
