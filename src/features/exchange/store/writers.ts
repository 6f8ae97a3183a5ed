import { sql } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import { newId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import { ownUnsigned, ownUnsignedAnswers } from './unsigned.ts';
import type { Suspension } from '../domain/standing.ts';

const live = `select until, decision_id as "decisionId" from exchange_suspensions
  where person_id = $1 and until > $2::timestamptz and lifted_at is null order by until desc limit 1`;

/** What keeps the actor from writing just now, if anything does. */
export async function suspensionOf(db: Db, actor: Person, now: Date): Promise<Suspension | null> {
  const [row] = await runPrepared<Suspension>(db, live, [actor.id, now]);
  return row ?? null;
}

/** Before this, what somebody posted is no longer compared with what she posts. */
const comparedFor = `interval '1 hour'`;
/** Without a name only the day is kept. */
const dated = `interval '1 day'`;

/** $1 the writer, $2 now. A newcomer is so in every department she is a carer of, from the first day she was one. */
const before = `with mine as (
    select min(g.granted_at) over () as since, coalesce(c.department_code, g.scope_id) as department_code
    from grants g left join centres c on g.scope_kind = 'centre' and c.id::text = g.scope_id
    where g.person_id = $1 and g.role = 'carer' and g.withdrawn_at is null
  ), hold as (
    select max(h.posts)::int as posts from mine join exchange_holds h on h.department_code = mine.department_code
    where mine.since > $2::timestamptz - h.days * interval '1 day'
  )
  select (select to_jsonb(s) from (${live}) as s) as suspension,
    array(
      (select title || ' ' || body from questions where author_id = $1 and asked_at > $2::timestamptz - ${comparedFor}
        order by number desc limit 10)
      union all
      (select body from answers where author_id = $1 and answered_at > $2::timestamptz - ${comparedFor}
        order by number desc limit 20)
      union all
      (select q.title || ' ' || q.body from ${ownUnsigned('$1')} where q.asked_at > $2::timestamptz - ${dated} limit 10)
      union all
      (select a.body from ${ownUnsignedAnswers('$1')} where a.answered_at > $2::timestamptz - ${dated} limit 20)
    ) as recent,
    case when hold.posts is null then false else hold.posts > (
      (select count(*) from (select from questions where author_id = $1 and held_at is null limit 20) as asked) +
      (select count(*) from (select from answers where author_id = $1 and held_at is null limit 20) as given) +
      (select count(*) from (select from ${ownUnsigned('$1')} where q.held_at is null limit 20) as asked) +
      (select count(*) from (select from ${ownUnsignedAnswers('$1')} where a.held_at is null limit 20) as given)
    ) end as held
  from hold`;

/** What is known of a writer before she posts. */
export type Writer = {
  suspension: Suspension | null;
  /** What she posted within the hour. */
  recent: string[];
  /** Whether a moderator reads her post before the others do. */
  held: boolean;
};

export async function writerBefore(db: Db, actor: Person, now: Date): Promise<Writer> {
  type Row = Omit<Writer, 'suspension'> & { suspension: { until: string; decisionId: string } | null };
  const [row] = await runPrepared<Row>(db, before, [actor.id, now]);
  const suspension = row?.suspension ? { ...row.suspension, until: new Date(row.suspension.until) } : null;
  return { recent: row?.recent ?? [], held: row?.held ?? false, suspension };
}

export async function insertSuspension(
  db: Db,
  given: { personId: string; decisionId: string; since: Date; until: Date },
): Promise<void> {
  const { personId, decisionId, since, until } = given;
  await db
    .insertInto('exchange_suspensions')
    .values({ id: newId(since), person_id: personId, decision_id: decisionId, since, until })
    .execute();
}

/** Ends the suspension a decision had pronounced, if it still runs. */
export async function liftSuspension(db: Db, decisionId: string, now: Date): Promise<void> {
  await db
    .updateTable('exchange_suspensions')
    .set({ lifted_at: now })
    .where('decision_id', '=', decisionId)
    .where('lifted_at', 'is', null)
    .execute();
}

/** How the first posts of newcomers are held in a department: so many of them, in so many days. */
export type Hold = { posts: number; days: number };

/** Sets how they are held there, or (null) that they are not. */
export async function setHold(db: Db, departmentCode: string, hold: Hold | null): Promise<void> {
  if (!hold) {
    await db.deleteFrom('exchange_holds').where('department_code', '=', departmentCode).execute();
    return;
  }
  await sql`insert into exchange_holds (department_code, posts, days) values (${departmentCode}, ${hold.posts}, ${hold.days})
    on conflict (department_code) do update set posts = excluded.posts, days = excluded.days`.execute(db);
}
