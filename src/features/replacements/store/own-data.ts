import { putBack } from './put-back.ts';
import { sql } from 'kysely';
import type { Exported } from '../../../language/exported.ts';
import type { Db } from '../../../platform/db/database.ts';
import { giveRows } from '../../../platform/db/give-rows.ts';

/**
 * What is hers of each table: what she asked or was asked, what she did, and of an employer what concerns his home.
 * Never who else was asked, nor what another answered.
 */
const given: Record<string, string> = {
  replacement_requests: `select motive, on_word_of, urgent, same_person, faces_at_most, wave_size, wave_minutes, choosing,
      state, created_at, asked_at, settled_at, ended_at
    from replacement_requests where carer_id = $1 or asked_by = $1 order by created_at`,
  replacement_shifts: `select e.name, s.starts_at, s.ends_at, s.kind, s.gestures, s.state
    from replacement_shifts s join replacement_requests r on r.id = s.request_id
      join employers e on e.id = s.employer_id
    where r.carer_id = $1 or e.person_id = $1 order by s.starts_at, s.id`,
  replacement_asks: `select asked_at, asked_before, expires_at, state, answered_at, reason from replacement_asks
    where carer_id = $1 order by asked_at`,
  replacement_ask_shifts: `select s.starts_at, s.ends_at, x.proposed_start, x.proposed_end
    from replacement_asks a join replacement_ask_shifts x on x.ask_id = a.id
      join replacement_shifts s on s.id = x.shift_id
    where a.carer_id = $1 order by s.starts_at, s.id`,
  replacement_covers: `select lower(during) as starts_at, upper(during) as ends_at, state, taken_at, released_at,
      released_because
    from replacement_covers where carer_id = $1 order by during`,
  employer_agreements: `select e.name, a.asked_at, a.state, a.answered_at, a.answered_by
    from employer_agreements a join employers e on e.id = a.employer_id
    where a.carer_id = $1 or e.person_id = $1 order by a.asked_at`,
  replacement_service_calls: `select d.name, c.asked_at, c.state, c.answered_at
    from replacement_service_calls c join directory_services d on d.id = c.service_id
      join replacement_requests r on r.id = c.request_id
    where r.carer_id = $1 or c.asked_by = $1 order by c.asked_at, c.id`,
  replacement_ends: `select n.happened, n.thanks, case when n.said_by = $1 then n.word end as word, n.said_at
    from replacement_ends n join replacement_covers c on c.id = n.cover_id
    where n.said_by = $1 or c.carer_id = $1 order by n.said_at`,
};

/** What this room keeps of who asked and who came, for herself. */
export function exportReplacements(db: Db, personId: string): AsyncGenerator<Exported> {
  return giveRows(db, given, personId);
}

/**
 * Takes somebody out of this room: hours to come that she had said yes to are looked for again. The rest goes with her
 * account, by the keys of the tables.
 */
export async function leaveReplacements(db: Db, personId: string): Promise<void> {
  const { rows } = await sql<{ request_id: string; id: string; now: Date }>`
    update replacement_shifts s set state = 'open', reopened_at = now()
    from replacement_covers c
    where c.shift_id = s.id and c.carer_id = ${personId} and c.state <> 'released' and s.state in ('taken', 'agreed')
      and upper(c.during) > now()
    returning s.request_id, s.id, now() as now`.execute(db);
  for (const [requestId, hers] of Map.groupBy(rows, (row) => row.request_id))
    await putBack(
      db,
      requestId,
      hers.map(({ id }) => id),
      hers[0]?.now ?? new Date(),
    );
  await sql`update replacement_requests set state = 'asking', settled_at = null, escalated_at = null, look_at = now()
    where id = any(${rows.map((row) => row.request_id)}::uuid[]) and state in ('settled', 'asking')`.execute(
    db,
  );
}

/** SQL: the last of the hours of `replacement_requests r` ended before a moment. */
const pastSince = (before: Date) => sql`not exists (
  select from replacement_shifts s where s.request_id = r.id and s.ends_at >= ${before})`;

/** Forgets the drafts whose hours have passed before this moment. How many. */
export async function sweepDrafts(db: Db, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`delete from replacement_requests r
    where r.state = 'draft' and r.created_at < ${before} and ${pastSince(before)}`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/**
 * Forgets who was asked and did not come, services included, and what was said, when the hours passed before this moment: who came is kept
 * with the contract. How many answers.
 */
export async function sweepAnswers(db: Db, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`delete from replacement_asks a using replacement_requests r
    where r.id = a.request_id and a.asked_at < ${before} and ${pastSince(before)}`.execute(db);
  await sql`delete from replacement_service_calls c using replacement_requests r
    where r.id = c.request_id and c.asked_at < ${before} and ${pastSince(before)}`.execute(db);
  await sql`update replacement_ends n set thanks = null, word = null from replacement_covers c
    where c.id = n.cover_id and upper(c.during) < ${before} and (n.thanks is not null or n.word is not null)`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0);
}

/** Forgets the requests whose hours passed before this moment, with all that came of them. How many. */
export async function sweepRequests(db: Db, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`delete from replacement_requests r
    where r.created_at < ${before} and ${pastSince(before)}`.execute(db);
  return Number(numAffectedRows ?? 0);
}
