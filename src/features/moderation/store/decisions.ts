import { sql } from 'kysely';
import type { Actor, Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Act } from '../domain/acts.ts';
import type { Decision, DecisionOutcome, ListedDecision } from '../domain/cases.ts';
import { moderatedBy } from './cases.ts';

const columns = sql`d.id, d.case_id as "caseId", f.question_id as "questionId", f.answer_id as "answerId",
  f.department_code as "departmentCode", d.act, d.rule::int as rule, d.words, d.person_id as "personId",
  d.decided_by as "decidedBy", d.decided_at as "decidedAt", d.until, d.from_theme as "fromTheme",
  d.from_audience as "fromAudience", d.contested_at as "contestedAt", d.contest, d.outcome,
  d.outcome_at as "outcomeAt", d.outcome_words as "outcomeWords"`;
const tables = sql`moderation_decisions d join moderation_cases f on f.id = d.case_id`;

export type NewDecision = {
  id: string;
  caseId: string;
  act: Act;
  rule: number | null;
  words: string;
  personId: string | null;
  decidedBy: string;
  now: Date;
  until: Date | null;
  from: { theme: string; audience: string } | null;
};

export async function insertDecision(db: Db, given: NewDecision): Promise<void> {
  await db
    .insertInto('moderation_decisions')
    .values({
      id: given.id,
      case_id: given.caseId,
      act: given.act,
      rule: given.rule,
      words: given.words,
      person_id: given.personId,
      decided_by: given.decidedBy,
      decided_at: given.now,
      until: given.until,
      from_theme: given.from?.theme ?? null,
      from_audience: given.from?.audience ?? null,
    })
    .execute();
}

/** The decision of this id, for whom it was about and for those who moderate the place. `hold` as for a case. */
export async function decisionById(
  db: Db,
  actor: Person,
  id: string,
  hold = false,
): Promise<Decision | null> {
  const { rows } = await sql<Decision>`select ${columns} from ${tables}
    where d.id = ${id} and (${moderatedBy(actor)} or d.person_id = ${actor.id})
    ${hold ? sql`for update of d` : sql``}`.execute(db);
  return rows[0] ?? null;
}

/** What was decided of the actor's posts, the latest first: what was left as it is told her nothing. */
export async function ownDecisions(db: Db, actor: Person, limit: number): Promise<Decision[]> {
  const { rows } = await sql<Decision>`select ${columns} from ${tables}
    where d.person_id = ${actor.id} and d.act <> 'leave'
    order by d.decided_at desc, d.id desc limit ${limit}`.execute(db);
  return rows;
}

const listed = sql`${columns}, q.title, decider.first_name as "deciderName"`;
const listing = sql`${tables} join questions q on q.id = f.question_id
  left join people decider on decider.id = d.decided_by`;

/** The contests nobody has settled, the oldest first. Who decided sees them too, and leaves them to others. */
export async function contestsFor(db: Db, actor: Actor, limit: number): Promise<ListedDecision[]> {
  const { rows } = await sql<ListedDecision>`select ${listed} from ${listing}
    where d.contested_at is not null and d.outcome is null and ${moderatedBy(actor)}
    order by d.contested_at, d.id limit ${limit}`.execute(db);
  return rows;
}

/** The latest decisions, or those about one post. */
export async function latestDecisions(
  db: Db,
  actor: Actor,
  { limit, about }: { limit: number; about?: { questionId: string; answerId: string | null } },
): Promise<ListedDecision[]> {
  const only = about
    ? sql`f.question_id = ${about.questionId} and f.answer_id is not distinct from ${about.answerId}`
    : sql`true`;
  const { rows } = await sql<ListedDecision>`select ${listed} from ${listing}
    where ${moderatedBy(actor)} and ${only} order by d.decided_at desc, d.id desc limit ${limit}`.execute(db);
  return rows;
}

export async function writeContest(db: Db, id: string, words: string, now: Date): Promise<void> {
  await db
    .updateTable('moderation_decisions')
    .set({ contested_at: now, contest: words })
    .where('id', '=', id)
    .execute();
}

export async function writeOutcome(
  db: Db,
  id: string,
  given: { outcome: DecisionOutcome; by: string; words: string; now: Date },
): Promise<void> {
  await db
    .updateTable('moderation_decisions')
    .set({ outcome: given.outcome, outcome_by: given.by, outcome_words: given.words, outcome_at: given.now })
    .where('id', '=', id)
    .execute();
}
