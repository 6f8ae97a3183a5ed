import { sql, type RawBuilder } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Employer } from '../../work/domain/contract.ts';
import type { Agreement, AgreementState, AnsweredBy } from '../domain/agreement.ts';

type Row = Omit<Agreement, 'shifts'> & {
  shifts: {
    id: string;
    contractId: string;
    start: string;
    end: string;
    kind: Agreement['shifts'][number]['kind'];
  }[];
};

/**
 * Of `employer_agreements a`. The hours are those he is asked about that the carer holds; of an agreement that has ended,
 * those she held, as her covers tell them; of one that ran out, also those he was asked about again since.
 */
const columns = sql`a.id, a.request_id as "requestId", a.employer_id as "employerId", a.carer_id as "carerId",
  a.state, a.asked_at as "askedAt", a.expires_at as "expiresAt", a.reminded_at as "remindedAt",
  a.answered_at as "answeredAt", a.answered_by as "answeredBy", a.tries, coalesce((
    select jsonb_agg(jsonb_build_object('id', s.id, 'contractId', s.contract_id, 'start', lower(c.during),
      'end', upper(c.during), 'kind', s.kind) order by lower(c.during))
    from replacement_shifts s join replacement_covers c on c.shift_id = s.id and c.carer_id = a.carer_id
    where s.request_id = a.request_id and s.employer_id = a.employer_id
      and (c.agreement_id = a.id or a.state = 'expired') and (c.state <> 'released' or a.state not in ('waiting', 'agreed'))
  ), '[]') as shifts`;

async function read(db: Db, condition: RawBuilder<unknown>): Promise<Agreement[]> {
  const { rows } = await sql<Row>`
    select ${columns} from employer_agreements a where ${condition} order by a.asked_at, a.id`.execute(db);
  return rows.map((row) => ({
    ...row,
    shifts: row.shifts.map(({ start, end, ...shift }) => ({
      ...shift,
      start: new Date(start),
      end: new Date(end),
    })),
  }));
}

/** Every agreement of a request, ended ones too, the first asked first: for who has fetched the request. */
export function agreementsOf(db: Db, requestId: string): Promise<Agreement[]> {
  return read(db, sql`a.request_id = ${requestId}`);
}

/** Those of these requests in which an employer wanted nobody; what the reader answered as an employer is no news to him. */
export async function refusedIn(
  db: Db,
  reader: Pick<Person, 'id'>,
  requestIds: readonly string[],
): Promise<Set<string>> {
  if (requestIds.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    select distinct a.request_id as id from employer_agreements a join employers e on e.id = a.employer_id
    where a.request_id = any(${requestIds}::uuid[]) and a.state = 'declined'
      and e.person_id is distinct from ${reader.id}`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

/** An agreement by its id, whoever asks: the caller knows why it may be read. Null when there is none. */
export async function agreementById(db: Db, id: string): Promise<Agreement | null> {
  const [found] = await read(db, sql`a.id = ${id}`);
  return found ?? null;
}

/** The agreement a link is for, by the digest of its token; null when there is none. */
export async function agreementByLink(db: Db, digest: Buffer): Promise<Agreement | null> {
  const [found] = await read(db, sql`a.link_digest = ${digest}`);
  return found ?? null;
}

/** What an employer with an account is asked, what waits first. */
export function agreementsOfEmployer(db: Db, personId: string): Promise<Agreement[]> {
  return read(
    db,
    sql`a.employer_id in (select id from employers where person_id = ${personId}) and a.state <> 'withdrawn'`,
  );
}

/** Of `employer_agreements a`: those that figures may lead to, in the words of the index on `code_digest`. */
const withFigures = sql`a.state in ('waiting', 'agreed', 'declined', 'another')`;

/**
 * The six figures of these digests, with whom they are for: while he may answer and, once he has, for as long as he
 * could have. What waits comes first.
 */
export async function agreementByCode(
  db: Db,
  digests: readonly Buffer[],
  now: Date,
): Promise<{ id: string; employerName: string; tries: number } | null> {
  const { rows } = await sql<{ id: string; employerName: string; tries: number }>`
    select a.id, e.name as "employerName", a.tries from employer_agreements a join employers e on e.id = a.employer_id
    where a.code_digest = any(${digests}::bytea[]) and ${withFigures} and a.expires_at > ${now}
    order by a.state = 'waiting' desc, a.answered_at desc limit 1`.execute(db);
  return rows[0] ?? null;
}

/** Counts one more try with a wrong name. */
export async function countTry(db: Db, id: string): Promise<void> {
  await sql`update employer_agreements set tries = tries + 1 where id = ${id}`.execute(db);
}

/** A new question to an employer. */
export type NewAgreement = Pick<
  Agreement,
  'id' | 'requestId' | 'employerId' | 'carerId' | 'askedAt' | 'expiresAt'
> & { salt: Buffer; linkDigest: Buffer; codeDigest: Buffer };

/** Whether figures are another employer’s still: he may answer by them, or read what he said; or he is over, and not ended yet. */
export async function isCodeTaken(trx: Db, digest: Buffer, now: Date): Promise<boolean> {
  const { rows } = await sql`
    select from employer_agreements a where a.code_digest = ${digest} and ${withFigures}
      and (a.state = 'waiting' or a.expires_at > ${now}) limit 1`.execute(trx);
  return rows.length > 0;
}

/** Asks an employer; throws on figures that another has. */
export async function insertAgreement(trx: Db, agreement: NewAgreement): Promise<void> {
  await trx
    .insertInto('employer_agreements')
    .values({
      id: agreement.id,
      request_id: agreement.requestId,
      employer_id: agreement.employerId,
      carer_id: agreement.carerId,
      salt: agreement.salt,
      link_digest: agreement.linkDigest,
      code_digest: agreement.codeDigest,
      asked_at: agreement.askedAt,
      expires_at: agreement.expiresAt,
    })
    .execute();
}

/** What the link and the figures are made of. Never for a page but the one they are read out from. */
export async function secretsOfAgreement(
  db: Db,
  id: string,
): Promise<{ salt: Buffer; linkDigest: Buffer; codeDigest: Buffer } | null> {
  const row = await db
    .selectFrom('employer_agreements')
    .select(['salt', 'link_digest as linkDigest', 'code_digest as codeDigest'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** Writes how it ended, once: false when it had ended before. */
export async function endAgreement(
  trx: Db,
  id: string,
  end: { state: Exclude<AgreementState, 'waiting'>; from: readonly AgreementState[] } & (
    | { by: AnsweredBy; at: Date }
    | { by: null }
  ),
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('employer_agreements')
    .set({ state: end.state, ...(end.by !== null && { answered_at: end.at, answered_by: end.by }) })
    .where('id', '=', id)
    .where('state', 'in', end.from)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** The accounts of the employers of a request who have one, by employer. */
export async function employerAccounts(db: Db, requestId: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; personId: string }>`
    select distinct e.id, e.person_id as "personId" from replacement_shifts s join employers e on e.id = s.employer_id
    where s.request_id = ${requestId} and e.person_id is not null`.execute(db);
  return new Map(rows.map(({ id, personId }) => [id, personId]));
}

/** The employers of a request, by id, as far as reaching them goes: for who leads it. */
export async function employersOfRequest(
  db: Db,
  requestId: string,
): Promise<Map<string, Pick<Employer, 'name' | 'phone' | 'email' | 'mayBeContacted' | 'personId'>>> {
  const { rows } = await sql<
    Pick<Employer, 'name' | 'phone' | 'email' | 'mayBeContacted' | 'personId'> & { id: string }
  >`
    select distinct e.id, e.name, e.phone, e.email, e.may_be_contacted as "mayBeContacted", e.person_id as "personId"
    from replacement_shifts s join employers e on e.id = s.employer_id where s.request_id = ${requestId}`.execute(
    db,
  );
  return new Map(rows.map(({ id, ...employer }) => [id, employer]));
}
