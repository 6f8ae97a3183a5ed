import { newId } from '../../language/ids.ts';
import type { Db } from '../db/database.ts';

/** A message that would have left, kept to be read at /demo/boite. */
export type BoxMessage = {
  id: string;
  at: Date;
  channel: 'mail' | 'sms';
  recipient: string;
  subject: string | null;
  body: string;
};

/** How many are kept: a demonstration is read, not archived. */
const kept = 500;

/** Puts a message in the box of the demonstration. Only the local twins of the gateways call it. */
export async function putInBox(db: Db, message: Omit<BoxMessage, 'id' | 'at'>): Promise<void> {
  await db
    .insertInto('demo_messages')
    .values({ id: newId(), ...message })
    .execute();
  await db
    .deleteFrom('demo_messages')
    .where('id', 'in', (eb) => eb.selectFrom('demo_messages').select('id').orderBy('at', 'desc').offset(kept))
    .execute();
}

/** The last messages, newest first. */
export async function readBox(db: Db, limit: number): Promise<BoxMessage[]> {
  const rows = await db.selectFrom('demo_messages').selectAll().orderBy('at', 'desc').limit(limit).execute();
  return rows.map((row) => ({ ...row, channel: row.channel === 'sms' ? 'sms' : 'mail' }));
}

/** Takes out what was written to these phones and addresses. */
export async function forgetRecipients(db: Db, recipients: readonly string[]): Promise<void> {
  if (recipients.length === 0) return;
  await db.deleteFrom('demo_messages').where('recipient', 'in', recipients).execute();
}
