import type { Person } from '../../../language/actor.ts';
import type { Gesture } from '../../../language/gestures.ts';
import { newId } from '../../../language/ids.ts';
import type { Services } from '../../../platform/services.ts';
import { contractById } from '../../work/store/contracts.ts';
import { waveMinutesOf, type ReplacementShift, type Request, type ShiftKind } from '../domain/request.ts';
import { requestForJobs } from '../store/requests.ts';
import { insertShifts, shiftsOf } from '../store/shifts.ts';
import { insertRequest, writeChoices, type Choices } from '../store/write-request.ts';

export type RequestDetails = Partial<Choices> & {
  /** The hours to be replaced, each of one of her contracts; work unless told. */
  shifts: readonly {
    contractId: string;
    start: Date;
    end: Date;
    kind?: ShiftKind;
    /** Those of the contract unless told. */
    gestures?: readonly Gesture[];
  }[];
  /** Who asked: herself unless told. */
  askedBy?: Pick<Person, 'id'>;
  onWordOf?: Request['onWordOf'];
};

/** A draft of this carer's, an absence unless told. */
export async function aRequest(
  services: Services,
  carer: Pick<Person, 'id'>,
  { shifts, askedBy, onWordOf, ...choices }: RequestDetails,
): Promise<{ request: Request; shifts: ReplacementShift[] }> {
  const { db } = services;
  const id = newId();
  const contracts = await Promise.all(shifts.map(({ contractId }) => contractById(db, contractId)));
  const urgent = choices.urgent ?? false;
  await insertRequest(db, {
    id,
    carerId: carer.id,
    askedById: (askedBy ?? carer).id,
    onWordOf: onWordOf ?? null,
    departmentCode: contracts[0]?.employer.departmentCode ?? '23',
    motive: choices.motive ?? 'absence',
    urgent,
    waveMinutes: choices.waveMinutes ?? waveMinutesOf(urgent),
    createdAt: services.now(),
  });
  if (Object.keys(choices).length > 0) await writeChoices(db, id, choices);
  await insertShifts(
    db,
    shifts.flatMap((shift, index) => {
      const contract = contracts[index];
      if (!contract) return [];
      const { gestures, employer } = contract;
      return [
        {
          kind: 'work' as const,
          gestures,
          ...shift,
          id: newId(),
          requestId: id,
          employerId: employer.id,
        },
      ];
    }),
  );
  const request = await requestForJobs(db, id);
  if (!request) throw new Error(`There is no request ${id}.`);
  return { request, shifts: await shiftsOf(db, id) };
}
