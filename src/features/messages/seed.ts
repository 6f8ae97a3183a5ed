import { newId } from '../../language/ids.ts';
import { urls } from '../../language/urls.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Services } from '../../platform/services.ts';
import { notify } from './actions/notify.ts';
import { topicOf, type Notice } from './domain/notice.ts';
import type { OuterChannel } from './domain/kinds.ts';

/** Something to tell somebody: an answer to a question of hers, unless said otherwise. */
export function aNotice(to: string, details: Partial<Notice> = {}): Notice {
  const factId = details.factId ?? newId();
  return { kind: 'answer-to-my-question', to, factId, path: urls.answer(newId(), factId), ...details };
}

/** Tells it. */
export async function tell(services: Services, notice: Notice): Promise<Notice> {
  await notify(services, services.db, notice);
  return notice;
}

/** How somebody's messages by one way stand, the oldest first. */
export async function deliveriesOf(
  db: Db,
  personId: string,
  channel: OuterChannel,
): Promise<{ id: string; state: string; reason: string | null; attempts: number; dueAt: Date }[]> {
  return db
    .selectFrom('deliveries')
    .select(['id', 'state', 'reason', 'attempts', 'due_at as dueAt'])
    .where('person_id', '=', personId)
    .where('channel', '=', channel)
    .orderBy('id')
    .execute();
}

/** Something the demonstration says somebody was told, at its date. Nothing leaves: it is long done. */
export type PlantedNotice = Notice & { at: Date; readAt: Date | null };

/** Brings in what the people of the demonstration were told. */
export async function plantNotices(db: Db, planted: readonly PlantedNotice[]): Promise<void> {
  if (planted.length === 0) return;
  await db
    .insertInto('notices')
    .values(
      planted.map(({ kind, to, factId, path, at, readAt }) => ({
        id: newId(at),
        person_id: to,
        kind,
        fact_id: factId,
        path,
        topic: topicOf({ kind, path }),
        created_at: at,
        listed: true,
        read_at: readAt,
      })),
    )
    .execute();
}
