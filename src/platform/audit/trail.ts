import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../db/database.ts';

/** A line of the trail as it is read. `details` are ids, roles and counts. */
export type TrailLine = {
  id: string;
  at: Date;
  actorId: string | null;
  action: string;
  subject: string;
  details: Record<string, string | number | boolean | null>;
};

const columns = sql`line.id, line.at, line.actor_id as "actorId", line.action, line.subject, line.details`;

/**
 * The lines of the trail (`audit_lines line`) that a condition keeps, newest first; `before` is the id of the last
 * line already read. Ids grow with time, so that pages follow one another.
 */
export async function readTrail(
  db: Db,
  condition: RawBuilder<boolean>,
  { limit, before = null }: { limit: number; before?: string | null },
): Promise<TrailLine[]> {
  const { rows } = await sql<TrailLine>`select ${columns} from audit_lines line
    where ${condition} and (${before}::uuid is null or line.id < ${before}::uuid)
    order by line.id desc limit ${limit}`.execute(db);
  return rows;
}

/** What somebody else did to this person, or to something of hers (`subjects`, as `admission:0193…`). */
export function concerning(personId: string, subjects: readonly string[]): RawBuilder<boolean> {
  const hers = [`person:${personId}`, ...subjects];
  return sql<boolean>`(line.subject = any(${hers}::text[]) or line.details ->> 'person' = ${personId})
    and line.actor_id is distinct from ${personId}`;
}

/**
 * Takes somebody out of the trail. Her own acts (`ownActs`) lose their author; what she did to others stays under the
 * pseudonym, so that the trail of a power remains one; so does what was done to her. A function of the database does
 * it: the account that serves has no right of its own to change the trail (db/migrations/20261124_11_security.sql).
 */
export async function forgetInTrail(
  db: Db,
  personId: string,
  pseudonym: string,
  ownActs: readonly string[],
): Promise<void> {
  await sql`select forget_in_trail(${personId}::uuid, ${pseudonym}::uuid, ${[...ownActs]}::text[])`.execute(
    db,
  );
}

/** Forgets the lines written before this moment. Answers how many. */
export async function sweepTrail(db: Db, before: Date): Promise<number> {
  const { rows } = await sql<{ swept: string }>`select sweep_trail(${before}::timestamptz) as swept`.execute(
    db,
  );
  return Number(rows[0]?.swept ?? 0);
}
