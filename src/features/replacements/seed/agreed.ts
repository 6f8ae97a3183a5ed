import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import { newId } from '../../../language/ids.ts';
import { tokenDigest } from '../../../platform/derived-secret.ts';
import type { Services } from '../../../platform/services.ts';
import type { Contract } from '../../work/domain/contract.ts';
import type { Request, ShiftKind } from '../domain/request.ts';
import { insertRequest } from '../store/write-request.ts';
import { insertShifts } from '../store/shifts.ts';

export type AgreedDetails = {
  /** Who is replaced, and who comes. */
  carer: Pick<Person, 'id'>;
  replacement: Pick<Person, 'id'>;
  contract: Contract;
  shifts: readonly { start: Date; end: Date; kind?: ShiftKind }[];
  motive?: Request['motive'];
  /** When it was asked and agreed to; now unless told. */
  at?: Date;
  ended?: boolean;
};

/** A replacement that was asked, taken and agreed to: for tests, and for a demonstration that tells its past. */
export async function anAgreedReplacement(
  services: Services,
  { carer, replacement, contract, shifts, motive = 'absence', at, ended = false }: AgreedDetails,
): Promise<{ requestId: string; agreementId: string; coverIds: string[]; token: string }> {
  const { db } = services;
  const now = at ?? services.now();
  const [requestId, agreementId, token] = [newId(now), newId(now), randomBytes(16).toString('base64url')];
  const { employer } = contract;
  await insertRequest(db, {
    id: requestId,
    carerId: carer.id,
    askedById: carer.id,
    onWordOf: null,
    departmentCode: employer.departmentCode,
    motive,
    urgent: false,
    waveMinutes: 120,
    createdAt: now,
  });
  const made = shifts.map((shift) => ({
    kind: 'work' as const,
    ...shift,
    id: newId(now),
    coverId: newId(now),
  }));
  await insertShifts(
    db,
    made.map(({ id, start, end, kind }) => ({
      id,
      requestId,
      contractId: contract.id,
      employerId: employer.id,
      start,
      end,
      kind,
      gestures: contract.gestures,
    })),
  );
  await sql`update replacement_shifts set state = 'agreed' where request_id = ${requestId}`.execute(db);
  await sql`update replacement_requests set state = ${ended ? 'ended' : 'settled'}, asked_at = ${now}, settled_at = ${now},
    ended_at = ${ended ? now : null} where id = ${requestId}`.execute(db);
  await db
    .insertInto('employer_agreements')
    .values({
      id: agreementId,
      request_id: requestId,
      employer_id: employer.id,
      carer_id: replacement.id,
      salt: randomBytes(16),
      link_digest: tokenDigest(token),
      code_digest: randomBytes(32),
      asked_at: now,
      expires_at: now,
      state: 'agreed',
      answered_at: now,
      answered_by: 'link',
    })
    .execute();
  for (const { id, coverId, start, end } of made)
    await sql`insert into replacement_covers (id, shift_id, agreement_id, carer_id, during, state, taken_at)
      values (${coverId}, ${id}, ${agreementId}, ${replacement.id}, tstzrange(${start}, ${end}), 'agreed', ${now})`.execute(
      db,
    );
  return { requestId, agreementId, coverIds: made.map(({ coverId }) => coverId), token };
}
