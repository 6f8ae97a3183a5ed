import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';

/** How messages of the last days went, for who runs the house: counts, nobody's name. */
export type QueueHealth = {
  /** Given up, or in doubt for good: told in the application only. */
  failed: number;
  unknown: number;
  /** Refused by the contacts themselves. */
  bounced: number;
  /** Due for more than ten minutes and still here: nobody works the queue, or a gateway is down. */
  late: number;
};

/** Over the last seven days; `late` as of now. */
export async function queueHealth(db: Db, now: Date): Promise<QueueHealth> {
  const week = new Date(now.getTime() - 7 * 86_400_000);
  const tenMinutes = new Date(now.getTime() - 600_000);
  const { rows } = await sql<QueueHealth>`
    select count(*) filter (where state = 'failed' and attempted_at > ${week})::int as failed,
      count(*) filter (where state = 'unknown' and attempted_at > ${week})::int as unknown,
      count(*) filter (where state = 'bounced' and attempted_at > ${week})::int as bounced,
      count(*) filter (where state = 'waiting' and due_at < ${tenMinutes})::int as late
    from deliveries where state in ('failed', 'unknown', 'bounced', 'waiting')`.execute(db);
  return rows[0] ?? { failed: 0, unknown: 0, bounced: 0, late: 0 };
}
