import type { Actor } from '../language/actor.ts';
import { newId } from '../language/ids.ts';
import type { Db } from './db/database.ts';
import { runPrepared } from './db/prepared.ts';

export type AuditLine = {
  /** Who did it; a visitor (sign-in refused) or the house itself (a job) have no id. */
  actor: Actor | 'house';
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
  const person = line.actor !== 'house' && line.actor.kind === 'person' ? line.actor.id : null;
  await runPrepared(
    db,
    `insert into audit_lines (id, actor_id, action, subject, details, at)
    values ($1, $2, $3, $4, $5, coalesce($6, now()))`,
    [newId(line.at), person, line.action, line.subject, JSON.stringify(line.details ?? {}), line.at ?? null],
  );
}

/** Whether the same person did the same to the same thing since then: for acts that are noted once an hour. */
export async function wasRecordedSince(
  db: Db,
  { actor, action, subject }: AuditLine,
  since: Date,
): Promise<boolean> {
  const person = actor !== 'house' && actor.kind === 'person' ? actor.id : null;
  const rows = await runPrepared(
    db,
    `select 1 from audit_lines where subject = $1 and at > $2 and action = $3 and actor_id is not distinct from $4
    limit 1`,
    [subject, since, action, person],
  );
  return rows.length > 0;
}
