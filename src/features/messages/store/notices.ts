import { newId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import type { Notice } from '../domain/notice.ts';
import type { PlannedDelivery } from '../domain/plan.ts';

const telling = `insert into notices (id, person_id, kind, fact_id, path, topic, created_at, listed)
  values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (person_id, kind, fact_id) do nothing returning id`;

/** Writes that somebody is to know a fact; null when she was told of it already. */
export async function insertNotice(
  db: Db,
  notice: Notice,
  { topic, listed, now }: { topic: string; listed: boolean; now: Date },
): Promise<string | null> {
  const { to, kind, factId, path } = notice;
  const values = [newId(now), to, kind, factId, path, topic, now, listed];
  const [row] = await runPrepared<{ id: string }>(db, telling, values);
  return row?.id ?? null;
}

const opening = `with open as (
    insert into deliveries (id, person_id, channel, rhythm, topic, urgent, state, due_at, created_at)
    values ($1, $2, $3, $4, $5, $6, 'waiting', $7, $8)
    on conflict (person_id, channel, topic) where state = 'waiting' and attempts = 0
    do update set due_at = least(deliveries.due_at, excluded.due_at)
    returning id
  )
  insert into delivery_notices (delivery_id, notice_id) select id, $9 from open on conflict do nothing`;

/** Puts a notice with what waits to leave on the same topic, or opens a delivery for it. */
export async function joinDelivery(
  db: Db,
  {
    personId,
    noticeId,
    planned,
    now,
  }: { personId: string; noticeId: string; planned: PlannedDelivery; now: Date },
): Promise<void> {
  const { channel, rhythm, topic, urgent, dueAt } = planned;
  await runPrepared(db, opening, [
    newId(now),
    personId,
    channel,
    rhythm,
    topic,
    urgent,
    dueAt,
    now,
    noticeId,
  ]);
}

/** The same of whatever led them to these pages. */
export async function takeBackNoticesAt(
  db: Db,
  { kind, to, paths }: { kind: Notice['kind']; to: readonly string[]; paths: readonly string[] },
  now: Date,
): Promise<void> {
  if (paths.length === 0 || to.length === 0) return;
  await db
    .updateTable('notices')
    .set({ read_at: now })
    .where('person_id', 'in', to)
    .where('kind', '=', kind)
    .where('path', 'in', paths)
    .where('read_at', 'is', null)
    .execute();
}

/** Takes back what somebody was told of a fact that is no longer so: read or not, it leaves no more. */
export async function takeBackNotices(
  db: Db,
  { kind, to, factIds }: { kind: Notice['kind']; to: readonly string[]; factIds: readonly string[] },
  now: Date,
): Promise<void> {
  if (factIds.length === 0 || to.length === 0) return;
  await db
    .updateTable('notices')
    .set({ read_at: now })
    .where('person_id', 'in', to)
    .where('kind', '=', kind)
    .where('fact_id', 'in', factIds)
    .where('read_at', 'is', null)
    .execute();
}
