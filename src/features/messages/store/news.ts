import { sql } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import { noticeKinds } from '../domain/kinds.ts';
import type { News } from '../domain/news.ts';
import { topicOf } from '../domain/notice.ts';

const listing = `select (array_agg(n.id order by n.read_at nulls first, n.created_at, n.id))[1] as id, n.kind,
    (array_agg(n.path order by n.read_at nulls first, n.created_at, n.id))[1] as path,
    coalesce(nullif(count(*) filter (where n.read_at is null), 0), count(*))::int as facts,
    bool_or(n.read_at is null) as unread, max(n.created_at) as at
  from (select * from notices where person_id = $1 and listed order by created_at desc, id desc limit 200) n
  group by n.topic, n.kind order by unread desc, at desc limit 50`;

/** What she was told lately, the unread first, then the newest. */
export function newsOf(db: Db, actor: Person): Promise<News[]> {
  return runPrepared<News>(db, listing, [actor.id]);
}

/** Notes that she has seen her list. */
export async function markAllRead(db: Db, actor: Person, now: Date): Promise<void> {
  await db
    .updateTable('notices')
    .set({ read_at: now })
    .where('person_id', '=', actor.id)
    .where('read_at', 'is', null)
    .where('listed', '=', true)
    .execute();
}

/** Where a notice of hers leads, and notes that she has read all of its topic; null when it is not hers. */
export async function openNotice(db: Db, actor: Person, id: string, now: Date): Promise<string | null> {
  const { rows } = await sql<{ path: string }>`
    with opened as (select topic, path from notices where id = ${id} and person_id = ${actor.id}), read as (
      update notices n set read_at = ${now} from opened
      where n.person_id = ${actor.id} and n.topic = opened.topic and n.read_at is null)
    select path from opened`.execute(db);
  return rows[0]?.path ?? null;
}

/** Notes that she has read what was told of a page, since she is on it. */
export async function markPageRead(db: Db, actor: Person, path: string, now: Date): Promise<void> {
  await db
    .updateTable('notices')
    .set({ read_at: now })
    .where('person_id', '=', actor.id)
    .where(
      'topic',
      'in',
      noticeKinds.map((kind) => topicOf({ kind, path })),
    )
    .where('read_at', 'is', null)
    .execute();
}
