import type { Exported } from '../../../language/exported.ts';
import type { Db } from '../../../platform/db/database.ts';
import { giveRows } from '../../../platform/db/give-rows.ts';
import { tracesOfPerson } from '../../people/store/own-data.ts';

/** What this room gives of each of its tables to the person it is about. Never the hash of a contact. */
const given: Record<string, string> = {
  notices:
    'select kind, path, created_at, read_at from notices where person_id = $1 order by created_at desc',
  deliveries: `select channel, rhythm, state, reason, created_at, attempted_at from deliveries
    where person_id = $1 order by created_at desc`,
  message_choices: `select kind, channel, rhythm, chosen_at from message_choices
    where person_id = $1 order by chosen_at, kind, channel`,
  quiet_hours: 'select from_hour, to_hour from quiet_hours where person_id = $1',
  push_subscriptions: `select split_part(endpoint, '/', 3) as service, created_at from push_subscriptions
    where person_id = $1 order by created_at`,
  refused_contacts: 'select channel, reason, since from refused_contacts where person_id = $1 order by since',
};

/** Everything this room keeps of somebody, for herself. */
export function exportMessages(db: Db, personId: string): AsyncGenerator<Exported> {
  return giveRows(db, given, personId);
}

/**
 * Takes back what others were told of something of hers that goes with her, as a request to be admitted. What she was
 * told herself, and how, goes with her row. To be called before her account goes.
 */
export async function withdrawNotices(db: Db, personId: string): Promise<void> {
  const { ids } = await tracesOfPerson(db, personId);
  await db.deleteFrom('notices').where('fact_id', 'in', ids).execute();
}
