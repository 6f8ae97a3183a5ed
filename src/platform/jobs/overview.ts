import { sql } from 'kysely';
import type { Db } from '../db/database.ts';

/** How one queue stands. */
export type QueueState = {
  name: string;
  waiting: number;
  active: number;
  failed: number;
  lastDone: Date | null;
  /** When the oldest work that could be done and is not was due. */
  lateSince: Date | null;
};

/** A piece of work that was given up: never what it holds. */
export type GivenUp = { id: string; queue: string; at: Date; tries: number };

/** Every queue of the house that ever had something to do; the queue's own (their names begin with `__`) left out. */
export async function queueStates(db: Db): Promise<QueueState[]> {
  if (!(await hasQueue(db))) return [];
  const { rows } = await sql<QueueState>`
    select q.name, count(j.id) filter (where j.state in ('created', 'retry'))::int as waiting,
      count(j.id) filter (where j.state = 'active')::int as active,
      count(j.id) filter (where j.state = 'failed')::int as failed,
      max(j.completed_on) filter (where j.state = 'completed') as "lastDone",
      min(j.start_after) filter (where j.state in ('created', 'retry') and j.start_after < now()) as "lateSince"
    from jobs.queue q left join jobs.job j on j.name = q.name
    where q.name not like '\\_\\_%' group by q.name order by q.name`.execute(db);
  return rows;
}

/** What was given up, the last first. */
export async function givenUp(db: Db, limit: number): Promise<GivenUp[]> {
  if (!(await hasQueue(db))) return [];
  const { rows } = await sql<GivenUp>`
    select id, name as queue, coalesce(completed_on, created_on) as at, retry_count + 1 as tries
    from jobs.job where state = 'failed' order by at desc limit ${limit}`.execute(db);
  return rows;
}

/** Whether the queue was ever started on this database. */
export async function hasQueue(db: Db): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('jobs.job') is not null as there`.execute(
    db,
  );
  return rows[0]?.there ?? false;
}
