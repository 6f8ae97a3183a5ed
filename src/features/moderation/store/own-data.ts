import { sql } from 'kysely';
import type { Exported } from '../../../language/exported.ts';
import type { Db } from '../../../platform/db/database.ts';
import { giveRows } from '../../../platform/db/give-rows.ts';

/**
 * What this room gives to somebody: what she reported, what was decided about her. Never who decided, nor what
 * was left as it is: she is told nothing of it.
 */
const given: Record<string, string> = {
  moderation_reports: `select rule::int as rule, words, filed_at from moderation_reports
    where reporter_id = $1 order by filed_at`,
  moderation_decisions: `select act, rule::int as rule, words, decided_at, until, contest, contested_at, outcome,
      outcome_words, outcome_at
    from moderation_decisions where person_id = $1 and act <> 'leave' order by decided_at`,
};

/** Everything this room keeps of somebody, for herself. */
export function exportModeration(db: Db, personId: string): AsyncGenerator<Exported> {
  return giveRows(db, given, personId);
}

/**
 * Forgets who reported, who decided, of whom, and every word of it, when the case was decided before this moment. What
 * is left is counted: the figures of each quarter are public. Answers how many cases.
 */
export async function sweepFiles(db: Db, before: Date): Promise<number> {
  const { rows } = await sql`with old as (
      select f.id from moderation_cases f join moderation_decisions d on d.case_id = f.id
      where d.decided_at < ${before} and coalesce(d.outcome_at, d.contested_at, d.decided_at) < ${before}
    ), reports as (
      update moderation_reports r set reporter_id = null, words = '' from old
      where r.case_id = old.id and (r.reporter_id is not null or r.words <> '')
    ), files as (
      update moderation_cases f set taken_by = null from old where f.id = old.id and f.taken_by is not null
    )
    update moderation_decisions d set person_id = null, decided_by = null, outcome_by = null, words = '',
      contest = case when d.contest is not null then '' end,
      outcome_words = case when d.outcome_words is not null then '' end
    from old where d.case_id = old.id
      and (d.person_id is not null or d.decided_by is not null or d.outcome_by is not null or d.words <> '')
    returning d.id`.execute(db);
  return rows.length;
}
