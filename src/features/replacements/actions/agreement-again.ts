import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { may } from '../domain/rights.ts';
import { agreementById, agreementsOf, endAgreement } from '../store/agreements.ts';
import { agreementsToRemind, lookAgain, writeReminded } from '../store/asks-looking.ts';
import { requestToChange } from '../store/requests.ts';
import { mayRemindAt } from '../domain/agreement.ts';
import { contractById } from '../../work/store/contracts.ts';
import { advance } from './asks-advance.ts';
import { askEmployer, tellEmployer } from './ask-employers.ts';
import { withdrawOutside } from '../../messages/actions/tell-outside.ts';

/** Asks an employer once more, by a new link: the one before opens nothing any more. */
export async function askEmployerAgain(
  services: Services,
  actor: Person,
  requestId: string,
  agreementId: string,
): Promise<Outcome<{ agreementId: string }, { kind: 'over' }>> {
  const now = services.now();
  return transact(services.db, async (trx) => {
    const request = await requestToChange(trx, actor, requestId);
    if (!request) throw new NotFound();
    if (!may.lead(request)) throw new Forbidden('ask-employer');
    const before = (await agreementsOf(trx, requestId)).find(({ id }) => id === agreementId);
    if (!before) throw new NotFound();
    const ahead = before.shifts.filter(({ start }) => start > now);
    const [first] = ahead;
    if (!first || !['waiting', 'expired'].includes(before.state)) return failed({ kind: 'over' });
    await endAgreement(trx, agreementId, { state: 'expired', from: ['waiting'], by: null });
    await withdrawOutside(trx, [agreementId]);
    const { employerId, carerId } = before;
    const shiftIds = before.shifts.map((shift) => shift.id);
    const about = { employerId, carerId, firstStart: first.start, shiftIds };
    const id = await askEmployer(services, trx, request, about);
    const details = { agreement: id };
    await recordAudit(trx, {
      actor,
      action: 'ask-employer-again',
      subject: `replacement:${requestId}`,
      details,
    });
    await lookAgain(trx, requestId, now);
    await advance(services, trx, requestId);
    return done({ agreementId: id });
  });
}

const atOnce = 20;

/** Reminds, once, the employers who have not answered after some hours; not at night. Whether there may be more. */
export async function remindEmployers(services: Services): Promise<boolean> {
  const now = services.now();
  return transact(services.db, async (trx) => {
    const due = await agreementsToRemind(trx, now, atOnce);
    let done = 0;
    for (const id of due) {
      const agreement = await agreementById(trx, id);
      const contract = await contractById(trx, agreement?.shifts[0]?.contractId ?? '');
      if (!agreement || !contract || !mayRemindAt(now, contract.employer.timeZone)) continue;
      await tellEmployer(services, trx, id, 'employer-reminded');
      await writeReminded(trx, id, now);
      await recordAudit(trx, {
        actor: 'house',
        action: 'remind-employer',
        subject: `replacement:${agreement.requestId}`,
        details: { agreement: id },
      });
      done += 1;
    }
    return done > 0 && due.length === atOnce;
  });
}
