import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import { acts } from '../domain/acts.ts';
import type { Quarter, Tally } from '../domain/figures.ts';
import { rules } from '../domain/rules.ts';

type Row = {
  reports: number;
  acts: Record<string, number> | null;
  rules: Record<string, number> | null;
  contests: number;
  reversals: number;
  median: number | null;
};

/** What was reported and decided in a quarter, in the whole country. Quarters begin and end at midnight UTC. */
export async function tallyOf(db: Db, { year, quarter }: Quarter): Promise<Tally> {
  const [from, to] = [new Date(Date.UTC(year, quarter * 3 - 3)), new Date(Date.UTC(year, quarter * 3))];
  const { rows } = await sql<Row>`
    with decided as (
      select d.*, extract(epoch from d.decided_at - f.opened_at) / 3600 as hours
      from moderation_decisions d join moderation_cases f on f.id = d.case_id
      where d.decided_at >= ${from} and d.decided_at < ${to}
    )
    select (select count(*)::int from moderation_reports where filed_at >= ${from} and filed_at < ${to}) as reports,
      (select jsonb_object_agg(act, n) from (select act, count(*)::int as n from decided group by act) as a) as acts,
      (select jsonb_object_agg(rule, n) from (select rule, count(*)::int as n from decided
        where rule is not null group by rule) as r) as rules,
      (select count(*)::int from decided where contested_at is not null) as contests,
      (select count(*)::int from decided where outcome = 'overturned') as reversals,
      (select percentile_cont(0.5) within group (order by hours) from decided)::float8 as median`.execute(db);
  const row = rows[0];
  const counted = <Key extends string | number>(
    keys: readonly Key[],
    counts?: Record<string, number> | null,
  ) => Object.fromEntries(keys.map((key) => [key, counts?.[String(key)] ?? 0])) as Record<Key, number>;
  return {
    reports: row?.reports ?? 0,
    byAct: counted(acts, row?.acts),
    byRule: counted(rules, row?.rules),
    contests: row?.contests ?? 0,
    reversals: row?.reversals ?? 0,
    medianHours: row?.median ?? null,
  };
}
