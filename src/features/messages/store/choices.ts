import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import type { Channel, NoticeKind, OuterChannel, Rhythm } from '../domain/kinds.ts';
import type { QuietHours } from '../domain/hours.ts';
import type { Choices } from '../domain/plan.ts';

/** What somebody chose, kind by kind. */
export async function choicesOf(db: Db, personId: string): Promise<Map<string, Choices>> {
  const rows = await db
    .selectFrom('message_choices')
    .select(['kind', 'channel', 'rhythm'])
    .where('person_id', '=', personId)
    .execute();
  const chosen = new Map<string, Choices>();
  for (const { kind, channel, rhythm } of rows)
    chosen.set(kind, { ...chosen.get(kind), [channel as Channel]: rhythm as Rhythm });
  return chosen;
}

/** Writes how she wants some kinds by some ways. */
export async function choose(
  db: Db,
  personId: string,
  choices: readonly { kind: NoticeKind; channel: Channel; rhythm: Rhythm }[],
  now: Date,
): Promise<void> {
  if (choices.length === 0) return;
  await db
    .insertInto('message_choices')
    .values(choices.map((choice) => ({ person_id: personId, ...choice, chosen_at: now })))
    .onConflict((row) =>
      row.columns(['person_id', 'kind', 'channel']).doUpdateSet((eb) => ({
        rhythm: eb.ref('excluded.rhythm'),
        chosen_at: now,
      })),
    )
    .execute();
}

/** Whether she wants one of these kinds never to come by mail. */
export async function refusesMail(db: Db, personId: string, kinds: readonly NoticeKind[]): Promise<boolean> {
  const row = await db
    .selectFrom('message_choices')
    .select('kind')
    .where('person_id', '=', personId)
    .where('channel', '=', 'mail')
    .where('rhythm', '=', 'never')
    .where('kind', 'in', [...kinds])
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes out of what waits to leave for her the kinds she wants no more by this way; what is then empty is dropped. */
export async function withdraw(
  db: Db,
  personId: string,
  channel: OuterChannel,
  kinds: readonly NoticeKind[],
): Promise<void> {
  await sql`delete from delivery_notices t using deliveries d, notices n
    where t.delivery_id = d.id and t.notice_id = n.id and d.person_id = ${personId} and d.channel = ${channel}
      and d.state = 'waiting' and n.kind = any(${kinds})`.execute(db);
  await sql`update deliveries d set state = 'dropped', reason = 'stopped'
    where d.person_id = ${personId} and d.channel = ${channel} and d.state = 'waiting'
      and not exists (select from delivery_notices t where t.delivery_id = d.id)`.execute(db);
}

/** Sets the hours at which she is left in peace. */
export async function setQuietHours(db: Db, personId: string, { from, to }: QuietHours): Promise<void> {
  await db
    .insertInto('quiet_hours')
    .values({ person_id: personId, from_hour: from, to_hour: to })
    .onConflict((row) => row.column('person_id').doUpdateSet({ from_hour: from, to_hour: to }))
    .execute();
}

/** Forgets all that she chose, but for her hours. */
export async function forgetChoices(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('message_choices').where('person_id', '=', personId).execute();
}
