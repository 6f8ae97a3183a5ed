import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import type { Expense, Spending } from '../domain/budget.ts';

const today = (now: Date) => sql`(${now}::timestamptz at time zone 'Europe/Paris')::date`;

/**
 * What texts have cost today, held until the end of the transaction: whoever else would spend waits, so that two
 * processes do not both take the last cents.
 */
export async function holdSpending(db: Db, now: Date): Promise<Spending> {
  await sql`insert into sms_spending (day, centre_id, cents) values (${today(now)}, null, 0)
    on conflict (day, centre_id) do nothing`.execute(db);
  const house = await sql<{ cents: number }>`
    select cents from sms_spending where day = ${today(now)} and centre_id is null for update`.execute(db);
  const centres = await sql<{ id: string; cents: number }>`
    select centre_id as id, cents from sms_spending
    where day = ${today(now)} and centre_id is not null`.execute(db);
  return {
    house: house.rows[0]?.cents ?? 0,
    centres: new Map(centres.rows.map(({ id, cents }) => [id, cents])),
  };
}

/** Counts texts that are about to leave, by day and relay, and notes with each what it was counted for. */
export async function spend(db: Db, expenses: readonly Expense[], now: Date): Promise<void> {
  if (expenses.length === 0) return;
  const totals = new Map<string | null, number>();
  for (const { cents, centreId } of expenses)
    for (const of of new Set([null, centreId])) totals.set(of, (totals.get(of) ?? 0) + cents);
  for (const [centreId, cents] of totals)
    await sql`insert into sms_spending as s (day, centre_id, cents) values (${today(now)}, ${centreId}, ${cents})
      on conflict (day, centre_id) do update set cents = s.cents + excluded.cents`.execute(db);
  const rows = JSON.stringify(expenses);
  await sql`update deliveries d set cents = e.cents, centre_id = e."centreId", spent_on = ${today(now)}
    from jsonb_to_recordset(${rows}::jsonb) as e(id uuid, cents int, "centreId" uuid) where d.id = e.id`.execute(
    db,
  );
}

/** Takes back what a text was counted for, when it was surely not sent. */
export async function giveBack(db: Db, id: string): Promise<void> {
  await sql`update sms_spending s set cents = greatest(0, s.cents - d.cents) from deliveries d
    where d.id = ${id} and s.day = d.spent_on and (s.centre_id is null or s.centre_id = d.centre_id)`.execute(
    db,
  );
  await db.updateTable('deliveries').set({ cents: 0 }).where('id', '=', id).execute();
}
