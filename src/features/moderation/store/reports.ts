import { sql } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { OwnReport, Report } from '../domain/cases.ts';

export type NewReport = {
  id: string;
  caseId: string;
  reporterId: string;
  rule: number;
  words: string;
  now: Date;
};

/** Keeps a report; one a person and case. False when hers is there already. */
export async function insertReport(db: Db, given: NewReport): Promise<boolean> {
  const { id, caseId, reporterId, rule, words, now } = given;
  const { rows } = await sql`
    insert into moderation_reports (id, case_id, reporter_id, rule, words, filed_at)
    values (${id}, ${caseId}, ${reporterId}, ${rule}, ${words}, ${now})
    on conflict do nothing returning id`.execute(db);
  return rows.length > 0;
}

export async function reportsOf(db: Db, caseId: string): Promise<Report[]> {
  return db
    .selectFrom('moderation_reports')
    .select(['rule', 'words', 'filed_at as filedAt'])
    .where('case_id', '=', caseId)
    .orderBy('filed_at')
    .limit(50)
    .execute();
}

/** Who is to be told what became of what they reported. */
export async function reportersOf(db: Db, caseId: string): Promise<{ id: string; reporterId: string }[]> {
  const rows = await db
    .selectFrom('moderation_reports')
    .select(['id', 'reporter_id'])
    .where('case_id', '=', caseId)
    .execute();
  return rows.flatMap(({ id, reporter_id: reporterId }) => (reporterId ? [{ id, reporterId }] : []));
}

/** The actor's reports, the latest first. The question's title stays unsaid once it is hidden. */
export async function ownReports(db: Db, actor: Person, limit: number): Promise<OwnReport[]> {
  const { rows } = await sql<OwnReport>`
    select r.id, f.question_id as "questionId", f.answer_id as "answerId",
      case when q.hidden_at is null then q.title else '' end as title, r.rule::int as rule, r.words,
      r.filed_at as "filedAt", d.act, d.outcome
    from moderation_reports r join moderation_cases f on f.id = r.case_id join questions q on q.id = f.question_id
    left join moderation_decisions d on d.case_id = f.id
    where r.reporter_id = ${actor.id} order by r.filed_at desc, r.id desc limit ${limit}`.execute(db);
  return rows;
}
