import { sql } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import type { Exported } from '../../../language/exported.ts';
import { done, failed, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { readTrail } from '../../../platform/audit/trail.ts';
import { limitKey, withinLimit, type Limit } from '../../../platform/http/limits.ts';
import type { Services } from '../../../platform/services.ts';
import { roomParts } from './rooms.ts';

/** More than anybody needs; few enough that a stolen session cannot wear the house out. */
const exportLimit: Limit = { name: 'export', hits: 10, seconds: 3600 };

const page = 500;

/**
 * Everything that is kept of the actor, row by row: her account first, then what she wrote, then what she did. Read
 * from the database as it is taken, a page at a time. Counted and noted in the trail.
 */
export async function exportMine(
  services: Services,
  actor: Person,
): Promise<Outcome<AsyncGenerator<Exported>, { kind: 'too-many' }>> {
  const { db, secret } = services;
  const key = limitKey(secret, 'person', actor.id);
  if (!(await withinLimit(db, exportLimit, key, services.now()))) return failed({ kind: 'too-many' });
  await recordAudit(db, { actor, action: 'export-data', subject: `person:${actor.id}` });
  return done(everythingOf(services, actor.id));
}

/** The same, for the page where it is read: neither counted nor noted, and no longer than the page. */
export async function* everythingOf({ db }: Services, personId: string): AsyncGenerator<Exported> {
  for (const { give } of roomParts.toReversed()) yield* give(db, personId);
  let before: string | null = null;
  for (;;) {
    const lines = await readTrail(db, sql<boolean>`line.actor_id = ${personId}`, { limit: page, before });
    for (const { at, action, subject, details } of lines)
      yield { table: 'audit_lines', row: { at, action, subject, ...details } };
    before = lines.at(-1)?.id ?? null;
    if (lines.length < page) return;
  }
}
