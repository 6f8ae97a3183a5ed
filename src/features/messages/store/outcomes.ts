import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import type { ContactChannel } from '../domain/kinds.ts';

/** The gateway took it. */
export async function markSent(db: Db, id: string): Promise<void> {
  await runPrepared(
    db,
    `update deliveries set state = 'sent', reason = null where id = $1 and state in ('sending', 'unknown')`,
    [id],
  );
}

/** The gateway did not take it, and may later. */
export async function markRefusedForNow(db: Db, id: string, dueAt: Date, reason: string): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ state: 'waiting', due_at: dueAt, reason })
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .execute();
}

/**
 * It will not arrive (`failed`, `bounced`) or may not have (`unknown`). What it told of is listed in the application
 * from then on, whatever she chose: it is the last place to say it.
 */
export async function markLost(
  db: Db,
  id: string,
  state: 'failed' | 'bounced' | 'unknown',
  reason: string,
): Promise<void> {
  await db.updateTable('deliveries').set({ state, reason }).where('id', '=', id).execute();
  await sql`update notices set listed = true where not listed
    and id in (select notice_id from delivery_notices where delivery_id = ${id})`.execute(db);
}

/** Leaves it in doubt a while longer, before it is asked about again. */
export async function keepInDoubt(db: Db, id: string, now: Date): Promise<void> {
  await db.updateTable('deliveries').set({ attempted_at: now }).where('id', '=', id).execute();
}

/** Notes that a contact takes nothing any more. */
export async function refuseContact(
  db: Db,
  refused: { personId: string; channel: ContactChannel; contactKey: string; reason: string; now: Date },
): Promise<void> {
  const { personId, channel, contactKey, reason, now } = refused;
  await db
    .insertInto('refused_contacts')
    .values({ person_id: personId, channel, contact_key: contactKey, reason, since: now })
    .onConflict((row) =>
      row.columns(['person_id', 'channel']).doUpdateSet({ contact_key: contactKey, reason, since: now }),
    )
    .execute();
}
