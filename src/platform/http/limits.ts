import type { Db } from '../db/database.ts';
import { runPrepared } from '../db/prepared.ts';
import { signature } from '../secrets.ts';

/** At most `hits` times in `seconds`, counted in fixed windows. */
export type Limit = { name: string; hits: number; seconds: number };

/** A keyed hash: counts by contact or address without keeping either. */
export function limitKey(secret: string, kind: string, value: string): string {
  return `${kind}:${signature(secret, `${kind}\n${value}`).toString('base64url').slice(0, 22)}`;
}

/**
 * Counts one more try, across all processes, and answers whether it is still within the limit.
 * Call it outside the transaction of the act, so that a refused act still counts.
 */
export async function withinLimit(db: Db, limit: Limit, key: string, now: Date): Promise<boolean> {
  const windowStart = new Date(Math.floor(now.getTime() / (limit.seconds * 1000)) * limit.seconds * 1000);
  const rows = await runPrepared<{ hits: number }>(
    db,
    `insert into rate_counters as counter (key, window_start) values ($1, $2)
    on conflict (key, window_start) do update set hits = counter.hits + 1
    returning hits`,
    [`${limit.name}:${key}`, windowStart],
  );
  return (rows[0]?.hits ?? 1) <= limit.hits;
}

/** Forgets the windows nobody can be counted in any more. */
export async function sweepLimits(db: Db, now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - 86_400_000);
  await db.deleteFrom('rate_counters').where('window_start', '<', dayAgo).execute();
}
