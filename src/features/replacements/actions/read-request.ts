import type { Person } from '../../../language/actor.ts';
import { NotFound } from '../../../language/failure.ts';
import type { Services } from '../../../platform/services.ts';
import { tell } from '../../law/actions/check.ts';
import type { Contract } from '../../work/domain/contract.ts';
import { contractsOf, contractsOfEmployerAccount } from '../../work/store/contracts.ts';
import type { ReplacementShift, SeenRequest } from '../domain/request.ts';
import { judgeRequest } from '../domain/request-verdicts.ts';
import type { RequestView, Said } from '../domain/request-view.ts';
import { may } from '../domain/rights.ts';
import { requestById } from '../store/requests.ts';
import { shiftsFor } from '../store/shifts.ts';

/** Throws NotFound for a request that is not this actor's to see. */
export async function readRequest(services: Services, actor: Person, id: string): Promise<RequestView> {
  const { db } = services;
  const request = await requestById(db, actor, id);
  if (!request) throw new NotFound();
  const shifts = await shiftsFor(db, actor, request);
  const contracts = may.change(request) ? await contractsFor(services, actor, request) : [];
  const kept = shifts.filter(({ state }) => state !== 'withdrawn');
  // What was lawful to ask stays so: only what is not asked yet is judged.
  const said = may.lead(request) ? saidOf(request, kept, services.now(), actor) : [];
  return { request, shifts, contracts, said };
}

/** The contracts a request may take hours of: hers, or for an employer his own with her; a facilitator adds to none. */
export async function contractsFor(
  { db }: Services,
  actor: Person,
  { carerId }: Pick<SeenRequest, 'carerId'>,
): Promise<Contract[]> {
  if (actor.id === carerId) return contractsOf(db, carerId);
  return (await contractsOfEmployerAccount(db, actor.id)).filter((contract) => contract.carerId === carerId);
}

const order = { refused: 0, warned: 1, fine: 2 };

function saidOf(
  request: SeenRequest,
  shifts: readonly ReplacementShift[],
  now: Date,
  { locale }: Person,
): Said[] {
  const heard = new Set<string>();
  return judgeRequest(request, shifts, now)
    .filter(({ finding }) => finding.verdict !== 'fine')
    .map(({ rule, finding, ...where }) => ({ ...tell(rule, finding, locale), ...where }))
    .map((said) => ({ ...said, reasons: said.reasons.filter((reason) => isNew(heard, said, reason.says)) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => order[a.verdict] - order[b.verdict]);
}

/** Whether a sentence has not been read yet: what is to be checked is the same for every night, what is refused is not. */
function isNew(heard: Set<string>, { verdict, shiftId }: Said, says: string): boolean {
  const key = verdict === 'refused' ? `${shiftId} ${says}` : says;
  if (heard.has(key)) return false;
  heard.add(key);
  return true;
}
