import type { Person } from '../../../language/actor.ts';
import { NotFound } from '../../../language/failure.ts';
import { isId } from '../../../language/ids.ts';
import type { Services } from '../../../platform/services.ts';
import { isOpen, type Agreement } from '../domain/agreement.ts';
import type { AgreementView } from '../domain/agreement-view.ts';
import { agreementsOfEmployer } from '../store/agreements.ts';
import { wouldCome } from '../store/agreement-reading.ts';
import { requestForJobs } from '../store/requests.ts';
import { shiftsOf } from '../store/shifts.ts';

/** What an agreement shows its employer; null when somebody it is about is gone. */
export async function viewAgreement({ db }: Services, agreement: Agreement): Promise<AgreementView | null> {
  const request = await requestForJobs(db, agreement.requestId);
  const would = await wouldCome(db, agreement.carerId);
  if (!request || !would) return null;
  const ids = new Set(agreement.shifts.map(({ id }) => id));
  const shifts = (await shiftsOf(db, request.id)).filter(({ id }) => ids.has(id));
  const needed = [...new Set(shifts.flatMap(({ gestures }) => gestures))];
  return { agreement, replaced: request.carer, would, needed, timeZone: request.timeZone };
}

/** What an employer with an account is asked, as its page shows it. Throws NotFound for what is not asked of him. */
export async function readAgreement(services: Services, actor: Person, id: string): Promise<AgreementView> {
  const his = isId(id) ? await agreementsOfEmployer(services.db, actor.id) : [];
  const agreement = his.find((each) => each.id === id);
  const view = agreement && (await viewAgreement(services, agreement));
  if (!view) throw new NotFound();
  return view;
}

/** Everything he is asked, what waits first; or only what waits. */
export async function agreementsForAccount(
  services: Services,
  actor: Person,
  which: 'all' | 'waiting' = 'all',
): Promise<AgreementView[]> {
  const views: AgreementView[] = [];
  for (const agreement of await agreementsOfEmployer(services.db, actor.id)) {
    if (which === 'waiting' && !isOpen(agreement, services.now())) continue;
    const view = await viewAgreement(services, agreement);
    if (view) views.push(view);
  }
  return views.toSorted(
    (a, b) =>
      Number(b.agreement.state === 'waiting') - Number(a.agreement.state === 'waiting') ||
      b.agreement.askedAt.getTime() - a.agreement.askedAt.getTime(),
  );
}
