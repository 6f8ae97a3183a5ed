import type { Db } from '../../../platform/db/database.ts';
import { sweepOutsideContacts } from './outside.ts';

/** For how many days what was told is kept, read or not, and what became of it. */
export const keptDays = 90;

/** Forgets what was told long ago. What still waits to leave stays until it has. */
export async function sweepMessages(db: Db, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 86_400_000);
  await db
    .deleteFrom('deliveries')
    .where('created_at', '<', before)
    .where('state', 'not in', ['waiting', 'sending'])
    .execute();
  await db
    .deleteFrom('notices')
    .where('created_at', '<', before)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('delivery_notices')
            .select('notice_id')
            .whereRef('delivery_notices.notice_id', '=', 'notices.id'),
        ),
      ),
    )
    .execute();
  await sweepOutsideContacts(db);
  await db.deleteFrom('sms_spending').where('day', '<', before).execute();
}
