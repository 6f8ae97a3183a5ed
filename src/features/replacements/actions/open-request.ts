import type { Person } from '../../../language/actor.ts';
import { done, failed, NotFound, type Outcome } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { foldText } from '../../../language/text.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import type { Contract, PlannedShift } from '../../work/domain/contract.ts';
import { plannedShifts } from '../../work/store/shifts.ts';
import { limits, waveMinutesOf, type Motive, type Request } from '../domain/request.ts';
import { heldBy } from '../domain/request-clash.ts';
import { byDay, spanAhead } from '../domain/request-days.ts';
import { requestById } from '../store/requests.ts';
import { holdCarers } from '../store/offers/halves.ts';
import { hoursAskedFor, insertShifts } from '../store/shifts.ts';
import { insertRequest } from '../store/write-request.ts';
import type { AskingFor } from '../domain/request-view.ts';
import { askingFor, type Naming } from './asking-for.ts';
import { tellHerHours } from './asks-tell.ts';

export type NewRequestForm = Naming & {
  /** Minted by the page: sent twice, it is one request. */
  id: string;
  /** ISO dates. */
  days: readonly string[];
  motive: Motive;
  urgent: boolean;
  /** Of a facilitator only: whose word, and for an employer's, his name as she was told it. */
  onWordOf: Request['onWordOf'];
  employerName: string;
};

export type OpenFailure =
  | { kind: 'no-hours' }
  /** They are asked for already, and it is not over: by which request, when the actor may open it. */
  | { kind: 'asked-already'; requestId: string | null }
  | { kind: 'too-many'; most: number }
  | { kind: 'unknown-employer' }
  | { kind: 'whose-word' };

/** Writes a draft with the hours she has on these days; nobody is told anything yet but who is replaced. */
export async function openRequest(
  services: Services,
  actor: Person,
  form: NewRequestForm,
): Promise<Outcome<{ id: string }, OpenFailure>> {
  const now = services.now();
  return transact(services.db, async (trx) => {
    const asking = await askingFor(trx, actor, form);
    if (!asking) throw new NotFound();
    if (await requestById(trx, actor, form.id)) return done({ id: form.id });
    if (asking.as === 'facilitator' && form.onWordOf === null) return failed({ kind: 'whose-word' });
    const contracts = contractsMeant(asking, form);
    if (contracts.length === 0 && form.onWordOf === 'employer') return failed({ kind: 'unknown-employer' });
    const { free, askedBy } = await hoursOn(trx, asking, contracts, form.days, now);
    if (free.length === 0) {
      if (!askedBy) return failed({ kind: 'no-hours' });
      const seen = await requestById(trx, actor, askedBy);
      return failed({ kind: 'asked-already', requestId: seen?.id ?? null });
    }
    if (free.length > limits.shifts) return failed({ kind: 'too-many', most: limits.shifts });

    const { id, motive, urgent } = form;
    const { carerId } = asking;
    const contractOf = new Map(contracts.map((contract) => [contract.id, contract]));
    const isNew = await insertRequest(trx, {
      id,
      carerId,
      askedById: actor.id,
      onWordOf: asking.as === 'facilitator' ? form.onWordOf : null,
      departmentCode: contractOf.get(free[0]?.contractId ?? '')?.employer.departmentCode ?? '',
      motive,
      urgent,
      waveMinutes: waveMinutesOf(urgent),
      createdAt: now,
    });
    // Somebody else's id: the page minted it, so this is no accident.
    if (!isNew) throw new NotFound();
    await insertShifts(
      trx,
      free.map((shift) => ({
        ...shift,
        id: newId(),
        requestId: id,
        gestures: contractOf.get(shift.contractId)?.gestures ?? [],
      })),
    );
    await recordAudit(trx, {
      actor,
      action: asking.as === 'carer' ? 'open-replacement' : 'open-replacement-for',
      subject: `replacement:${id}`,
      details: { person: carerId, as: asking.as, onWordOf: form.onWordOf, shifts: free.length },
    });
    if (asking.as !== 'carer') await tellHerHours(services, trx, { id, carerId, urgent });
    return done({ id });
  });
}

/** On an employer's word, only his hours are looked at; his name is what she was told, so it must be one of hers. */
function contractsMeant(
  { as, contracts }: AskingFor,
  { onWordOf, employerName }: NewRequestForm,
): Contract[] {
  if (as !== 'facilitator' || onWordOf !== 'employer') return contracts;
  const told = plainName(employerName);
  return told === '' ? [] : contracts.filter(({ employer }) => plainName(employer.name) === told);
}

/** « Mme Petit », « madame PETIT » and « Petit » are one. */
const plainName = (name: string): string =>
  foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(madame|mme|monsieur|mr|m) /, '');

/** The hours of these days that nobody is asked for yet, and the first request that holds some of the others. */
async function hoursOn(
  trx: Db,
  { carerId, timeZone }: AskingFor,
  contracts: readonly Contract[],
  days: readonly string[],
  now: Date,
): Promise<{ free: PlannedShift[]; askedBy: string | null }> {
  const span = spanAhead(now, timeZone);
  const meant = new Set(contracts.map(({ id }) => id));
  const planned = (await plannedShifts(trx, carerId, span)).filter(
    ({ contractId, start }) => meant.has(contractId) && start > now,
  );
  const chosen = byDay(planned, timeZone).flatMap(({ date, shifts }) => (days.includes(date) ? shifts : []));
  await holdCarers(trx, [carerId]);
  const taken = await hoursAskedFor(trx, carerId, span);
  const askedBy = chosen.flatMap((shift) => heldBy(shift, taken)?.requestId ?? [])[0] ?? null;
  return { free: chosen.filter((shift) => !heldBy(shift, taken)), askedBy };
}
