import type { Db } from '../../../platform/db/database.ts';
import type { Request } from '../domain/request.ts';

/** A request as it is first written: a draft. */
export type NewRequest = Pick<
  Request,
  'id' | 'carerId' | 'onWordOf' | 'departmentCode' | 'motive' | 'urgent' | 'waveMinutes' | 'createdAt'
> & { askedById: string };

/** Writes a draft, without hours. Sent twice by the same page, it is there once: whether it was new. */
export async function insertRequest(trx: Db, request: NewRequest): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('replacement_requests')
    .values({
      id: request.id,
      carer_id: request.carerId,
      asked_by: request.askedById,
      on_word_of: request.onWordOf,
      department_code: request.departmentCode,
      motive: request.motive,
      urgent: request.urgent,
      wave_minutes: request.waveMinutes,
      created_at: request.createdAt,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** How it is asked. */
export type Choices = Pick<
  Request,
  'motive' | 'urgent' | 'samePerson' | 'facesAtMost' | 'waveSize' | 'waveMinutes' | 'choosing'
>;

/** Writes how a draft will be asked. */
export async function writeChoices(trx: Db, requestId: string, choices: Partial<Choices>): Promise<void> {
  const { motive, urgent, samePerson, facesAtMost, waveSize, waveMinutes, choosing } = choices;
  await trx
    .updateTable('replacement_requests')
    .set({
      ...(motive !== undefined && { motive }),
      ...(urgent !== undefined && { urgent }),
      ...(samePerson !== undefined && { same_person: samePerson }),
      ...(facesAtMost !== undefined && { faces_at_most: facesAtMost }),
      ...(waveSize !== undefined && { wave_size: waveSize }),
      ...(waveMinutes !== undefined && { wave_minutes: waveMinutes }),
      ...(choosing !== undefined && { choosing }),
    })
    .where('id', '=', requestId)
    .execute();
}

/** Takes a draft away with its hours. */
export async function deleteDraft(trx: Db, requestId: string): Promise<void> {
  await trx
    .deleteFrom('replacement_requests')
    .where('id', '=', requestId)
    .where('state', '=', 'draft')
    .execute();
}

/**
 * Forgets every request: the scene that a story told in a transaction that is rolled back begins on. Never outside of
 * one.
 */
export async function clearStage(trx: Db): Promise<void> {
  await trx.deleteFrom('replacement_requests').execute();
}
