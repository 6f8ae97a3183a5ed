import { sql } from 'kysely';
import type { Exported } from '../../../language/exported.ts';
import type { Db } from '../../../platform/db/database.ts';
import { giveRows } from '../../../platform/db/give-rows.ts';

/** SQL: the contracts $1 is a side of, `k`, with their employer, `e`. */
const hers = `contracts k join employers e on e.id = k.employer_id
  where (k.carer_id = $1 or e.person_id = $1 or e.owner_id = $1)`;

/** What this room gives of each of its tables to the person it is about. Never a code, nor who shares a home. */
const given: Record<string, string> = {
  employers: `select distinct e.name, c.name as commune, e.phone, e.email, e.may_be_contacted, e.may_be_contacted_since,
      e.created_at
    from ${hers.replace('where', 'join communes c on c.code = e.commune_code where')} order by e.created_at`,
  employer_addresses: `select a.street, a.entry from employer_addresses a
    where a.employer_id in (select e.id from ${hers}) order by a.street`,
  contracts: `select e.name, k.schedule, k.starts_on::text, k.ends_on::text, k.job, k.hourly_cents, k.kilometre_cents,
      k.gestures, k.presence_written, k.night_written, k.separate_room, k.created_at
    from ${hers} order by k.created_at`,
  contract_hours: `select e.name, h.weekday, to_char(h.starts_minute * interval '1 minute', 'HH24:MI') as starts, h.minutes, h.kind from contract_hours h
    join (select k.id, e.name from ${hers}) e on e.id = h.contract_id order by e.name, h.weekday, h.starts_minute`,
  contract_days: `select e.name, y.starts_at, y.ends_at, y.kind from contract_days y
    join (select k.id, e.name from ${hers}) e on e.id = y.contract_id order by y.starts_at`,
  availabilities: `select open_until, most_minutes, means, hours_wanted, kinds, asked_at_most, all_hours_here, updated_at
    from availabilities where person_id = $1`,
  availability_hours: `select weekday, to_char(starts_minute * interval '1 minute', 'HH24:MI') as starts, minutes from availability_hours where person_id = $1
    order by weekday, starts_minute`,
  availability_days: `select starts_at, ends_at, free from availability_days where person_id = $1 order by starts_at`,
  availability_wishes: `select w.rather, w.circumstance,
      (select e.name from employers e where e.household = w.household and e.owner_id = $1 limit 1) as home
    from availability_wishes w where w.person_id = $1 order by w.id`,
};

/** Everything this room keeps of somebody, for herself. */
export function exportWork(db: Db, personId: string): AsyncGenerator<Exported> {
  return giveRows(db, given, personId);
}

/**
 * Takes somebody out of this room. A carer’s contracts, availability and the employers she entered go with her account.
 * An employer who entered himself leaves his carer her contract and its hours, and nothing of his: no name, no
 * contact, no address. Where she had entered him, only his account leaves: the words are hers.
 */
export async function leaveWork(db: Db, personId: string): Promise<void> {
  // A carer linked to a row he owns: it becomes hers, without him.
  await sql`delete from employer_addresses where employer_id in (
    select id from employers where owner_id = ${personId} and person_id = ${personId})`.execute(db);
  await sql`update employers e set owner_id = k.carer_id, person_id = null, name = 'Employeur', phone = null, email = null,
      may_be_contacted = false, may_be_contacted_since = null
    from contracts k where k.employer_id = e.id and e.owner_id = ${personId} and e.person_id = ${personId}
      and k.carer_id is not null and k.carer_id <> ${personId}`.execute(db);
  // A contract an employer entered outlives the carer who leaves it: her place is free again.
  await sql`update contracts k set carer_id = null, link_code = null, link_code_since = null
    from employers e where e.id = k.employer_id and k.carer_id = ${personId} and e.owner_id <> ${personId}`.execute(
    db,
  );
}

/** Forgets the contracts that ended, with employers nobody works for any more, before this day. How many. */
export async function sweepEndedContracts(db: Db, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`delete from contracts where ends_on < ${before}::date`.execute(db);
  await sql`delete from employers e where not exists (select from contracts k where k.employer_id = e.id)
    and e.created_at < ${before}`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** Forgets the days that differed and are past, before this moment. How many. */
export async function sweepPastDays(db: Db, before: Date): Promise<number> {
  const contracts = await db.deleteFrom('contract_days').where('ends_at', '<', before).executeTakeFirst();
  const free = await db.deleteFrom('availability_days').where('ends_at', '<', before).executeTakeFirst();
  return Number(contracts.numDeletedRows + free.numDeletedRows);
}
