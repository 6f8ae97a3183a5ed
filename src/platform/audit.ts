import type { Actor } from '../language/actor.ts';
import { randomUUID } from 'node:crypto';
import { newId } from '../language/ids.ts';
import { startOfDay } from '../language/time.ts';
import type { Db } from './db/database.ts';
import { runPrepared } from './db/prepared.ts';

export type AuditLine = {
  /**
   * Who did it; a visitor (sign-in refused) or the house itself (a job) have no id. `unsigned`: somebody who wrote
   * without her name. The act is told, by the day; who did it is only in `unsigned_authors`.
   */
  actor: Actor | 'house' | 'unsigned';
  /** A verb of the trade, as `grant-role`. */
  action: string;
  /** What it was done to, as `person:0193…`. */
  subject: string;
  /** Ids, roles, counts: never texts nor contacts. */
  details?: Record<string, string | number | boolean | null>;
  /** When it was done, for a demonstration that tells its past; now otherwise. */
  at?: Date;
};

/** Writes one line of the audit trail, inside the caller's transaction: no act without its line, no line without its act. */
export async function recordAudit(db: Db, line: AuditLine): Promise<void> {
  const { actor, action, subject, details = {} } = line;
  if (actor === 'unsigned') return recordUnsigned(db, line);
  const person = actor !== 'house' && actor.kind === 'person' ? actor.id : null;
  await runPrepared(
    db,
    `insert into audit_lines (id, actor_id, action, subject, details, at)
    values ($1, $2, $3, $4, $5, coalesce($6, now()))`,
    [newId(line.at), person, action, subject, JSON.stringify(details), line.at ?? null],
  );
}

/**
 * A line that stands beside no other by its hour or by its id: the lines before and after would tell who was there.
 */
async function recordUnsigned(db: Db, { action, subject, details = {} }: AuditLine): Promise<void> {
  await runPrepared(
    db,
    'insert into audit_lines (id, at, actor_id, action, subject, details) values ($1, $2, null, $3, $4, $5)',
    [randomUUID(), startOfDay(new Date()), action, subject, JSON.stringify({ ...details, unsigned: true })],
  );
}

/** Whether the same person did the same to the same thing since then: for acts that are noted once an hour. */
export async function wasRecordedSince(
  db: Db,
  { actor, action, subject }: AuditLine,
  since: Date,
): Promise<boolean> {
  const person = typeof actor === 'object' && actor.kind === 'person' ? actor.id : null;
  const rows = await runPrepared(
    db,
    `select 1 from audit_lines where subject = $1 and at > $2 and action = $3 and actor_id is not distinct from $4
    limit 1`,
    [subject, since, action, person],
  );
  return rows.length > 0;
}
