import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import { contactKey } from '../contact-key.ts';
import { usualQuietHours } from '../domain/hours.ts';
import type { ContactChannel, NoticeKind, OuterChannel } from '../domain/kinds.ts';
import type { Choices, Reachable, Recipient } from '../domain/plan.ts';
import { liveDevice } from './devices.ts';

/** Of `people p`: the clock she lives by, from her commune, else from where she holds a role. */
export const timeZoneOf = `coalesce(
    (select d.time_zone from communes c join departments d on d.code = c.department_code where c.code = p.commune_code),
    (select d.time_zone from grants g left join centres r on g.scope_kind = 'centre' and r.id::text = g.scope_id
      join departments d on d.code = coalesce(r.department_code, g.scope_id)
      where g.person_id = p.id and g.withdrawn_at is null order by g.granted_at limit 1),
    'Europe/Paris')`;

/** What the ways to her are read from. */
type WayRow = {
  push: boolean;
  mail: string | null;
  sms: string | null;
  refused: Partial<Record<ContactChannel, string>> | null;
};

type Row = WayRow & {
  timeZone: string;
  fromHour: number | null;
  toHour: number | null;
  chosen: Choices | null;
  lastTold: Partial<Record<OuterChannel, string>> | null;
};

const reading = `select u.email as mail, u.phone_number as sms, ${timeZoneOf} as "timeZone",
    q.from_hour as "fromHour", q.to_hour as "toHour",
    (select jsonb_object_agg(r.channel, r.contact_key) from refused_contacts r where r.person_id = p.id) as refused,
    (select jsonb_object_agg(m.channel, m.rhythm) from message_choices m
      where m.person_id = p.id and m.kind = $2) as chosen,
    (select jsonb_object_agg(told.channel, told.at) from (
      select d.channel, max(d.attempted_at) as at from deliveries d
      where d.person_id = p.id and d.topic = $3 and d.attempted_at is not null
      group by d.channel) told) as "lastTold",
    ${liveDevice('p.id', '$4')} as push
  from people p join sign_in_users u on u.id = p.id left join quiet_hours q on q.person_id = p.id
  where p.id = $1`;

/** How a notice of this kind and topic would reach somebody; null when there is nobody of this id. */
export async function recipientOf(
  db: Db,
  secret: string,
  { to, kind, topic, now }: { to: string; kind: NoticeKind; topic: string; now: Date },
): Promise<Recipient | null> {
  const [row] = await runPrepared<Row>(db, reading, [to, kind, topic, now]);
  if (!row) return null;
  const at = (channel: OuterChannel) => {
    const told = row.lastTold?.[channel];
    return told ? { [channel]: new Date(told) } : {};
  };
  return {
    chosen: row.chosen ?? {},
    reachable: reachableBy(secret, row),
    quiet:
      row.fromHour === null || row.toHour === null ? usualQuietHours : { from: row.fromHour, to: row.toHour },
    timeZone: row.timeZone,
    lastTold: { ...at('push'), ...at('mail'), ...at('sms') },
  };
}

/** Which ways take our messages: a device of hers, and the contacts she gave, but for the one that was refused. */
export function reachableBy(secret: string, row: WayRow): Reachable {
  const takes = (channel: ContactChannel) => {
    const contact = row[channel];
    return contact !== null && row.refused?.[channel] !== contactKey(secret, channel, contact);
  };
  return { push: row.push, mail: takes('mail'), sms: takes('sms') };
}
