import { sql } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import { knownGestures } from '../../../language/gestures.ts';
import { isId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { PapersLine, Party } from '../domain/papers-party.ts';
import type { Agreed, Terms } from '../domain/papers-terms.ts';

type AgreedRow = Omit<Agreed, 'gestures' | 'shifts'> & {
  gestures: string[];
  shifts: { start: string; end: string; kind: Agreed['shifts'][number]['kind'] }[];
};

/** What was agreed to, for the contract: null when the agreement was not given, or no hour of it is left. */
export async function agreedTo(db: Db, agreementId: string): Promise<Agreed | null> {
  const { rows } = await sql<AgreedRow>`
    select json_build_object('name', e.name, 'commune', c.name, 'departmentCode', c.department_code) as employer,
      json_build_object('firstName', hers.first_name, 'initial', hers.initial) as replacement,
      json_build_object('firstName', p.first_name, 'initial', p.initial) as replaced,
      r.motive, k.job, k.hourly_cents as "hourlyCents", k.kilometre_cents as "kilometreCents", k.gestures,
      agreed.shifts, a.answered_at as "agreedAt", d.time_zone as "timeZone"
    from employer_agreements a join replacement_requests r on r.id = a.request_id
      join employers e on e.id = a.employer_id join communes c on c.code = e.commune_code
      join departments d on d.code = c.department_code
      join people hers on hers.id = a.carer_id join people p on p.id = r.carer_id
      cross join lateral (
        select min(s.contract_id::text)::uuid as contract_id, json_agg(json_build_object('start', lower(v.during),
          'end', upper(v.during), 'kind', s.kind) order by lower(v.during)) as shifts
        from replacement_covers v join replacement_shifts s on s.id = v.shift_id
        where v.agreement_id = a.id and v.state = 'agreed'
      ) agreed
      join contracts k on k.id = agreed.contract_id
    where a.id = ${agreementId} and a.state = 'agreed'`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const shifts = row.shifts.map(({ start, end, kind }) => ({
    start: new Date(start),
    end: new Date(end),
    kind,
  }));
  return { ...row, gestures: knownGestures(row.gestures), shifts };
}

/** Keeps the terms as they stand. The first ones stay: what was agreed is not written again. */
export async function insertPapers(db: Db, agreementId: string, terms: Terms, at: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('replacement_papers')
    .values({ agreement_id: agreementId, terms: JSON.stringify(terms), made_at: at })
    .onConflict((conflict) => conflict.column('agreement_id').doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows ?? 0) > 0;
}

/** The terms kept for an agreement that still stands, whoever asks: the caller knows why they may be read. */
export async function papersOf(db: Db, agreementId: string): Promise<Terms | null> {
  const { rows } = await sql<{ terms: Terms }>`
    select w.terms from replacement_papers w join employer_agreements a on a.id = w.agreement_id
    where w.agreement_id = ${agreementId} and a.state = 'agreed'`.execute(db);
  return rows[0]?.terms ?? null;
}

/**
 * The agreement as visible to the actor: wage and terms are between an employer and his replacement. Whoever is
 * replaced is not one of them, nor a facilitator.
 */
export async function partyTo(db: Db, actor: Person, agreementId: string): Promise<Party | null> {
  if (!isId(agreementId)) return null;
  const { rows } = await sql<Party>`
    select a.id as "agreementId", a.request_id as "requestId", a.employer_id as "employerId", a.carer_id as "carerId",
      case when a.carer_id = ${actor.id} then 'replacement' else 'employer' end as side
    from employer_agreements a join employers e on e.id = a.employer_id
    where a.id = ${agreementId} and a.state = 'agreed' and (a.carer_id = ${actor.id} or e.person_id = ${actor.id})`.execute(
    db,
  );
  return rows[0] ?? null;
}

/** The papers of the actor, as replacement or as employer, the latest first. */
export async function papersFor(db: Db, actor: Person, limit: number): Promise<PapersLine[]> {
  const { rows } = await sql<PapersLine>`
    select a.id as "agreementId", w.terms,
      case when a.carer_id = ${actor.id} then 'replacement' else 'employer' end as side
    from replacement_papers w join employer_agreements a on a.id = w.agreement_id
      join employers e on e.id = a.employer_id
    where a.state = 'agreed' and (a.carer_id = ${actor.id} or e.person_id = ${actor.id})
    order by w.terms ->> 'starts' desc, a.id limit ${limit}`.execute(db);
  return rows;
}

/** Agreements of the actor whose papers are not made yet: the job that makes them has not run. */
export async function agreementsToDraw(db: Db, actor: Person): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select a.id from employer_agreements a join employers e on e.id = a.employer_id
    where a.state = 'agreed' and (a.carer_id = ${actor.id} or e.person_id = ${actor.id})
      and not exists (select from replacement_papers w where w.agreement_id = a.id) limit 20`.execute(db);
  return rows.map(({ id }) => id);
}

/** Forgets the papers of contracts that ended before this date (ISO). Answers how many. */
export async function sweepPapers(db: Db, before: string): Promise<number> {
  const { numAffectedRows } =
    await sql`delete from replacement_papers where terms ->> 'ends' < ${before}`.execute(db);
  return Number(numAffectedRows ?? 0);
}
