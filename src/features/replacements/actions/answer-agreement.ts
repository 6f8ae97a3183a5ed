import type { Person } from '../../../language/actor.ts';
import { done, failed, NotFound } from '../../../language/failure.ts';
import { isId } from '../../../language/ids.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import { codeDigest, isToken, tokenDigest } from '../../../platform/derived-secret.ts';
import { readingSecrets } from '../../../platform/secrets.ts';
import type { Services } from '../../../platform/services.ts';
import { withdrawOutside } from '../../messages/actions/tell-outside.ts';
import {
  isLocked,
  isOpen,
  type Agreement,
  type AgreementFailure,
  type AgreementOutcome,
  type AnsweredBy,
  type EmployerAnswer,
} from '../domain/agreement.ts';
import { isHisName } from '../domain/agreement-name.ts';
import {
  agreementByCode,
  agreementById,
  agreementByLink,
  agreementsOfEmployer,
  countTry,
  endAgreement,
} from '../store/agreements.ts';
import { holdRequest, lookAgain } from '../store/asks-looking.ts';
import { agreeCovers, requestCovers, writeShiftStates } from '../store/cover-writes.ts';
import type { Request } from '../domain/request.ts';
import { requestForJobs } from '../store/requests.ts';
import { shiftsOf } from '../store/shifts.ts';
import { advance } from './asks-advance.ts';
import { tellAskers, tellReplacement } from './asks-tell.ts';
import { reopen } from './cover-release.ts';

/** The agreement a link opens, however it stands; null for anything that is none of ours. */
export async function agreementOfLink({ db }: Services, token: string): Promise<Agreement | null> {
  return isToken(token) ? agreementByLink(db, tokenDigest(token)) : null;
}

/**
 * The agreement that six figures and a name open. Wrong figures, a wrong name and figures that were tried too often
 * are one and the same answer: whoever guesses learns nothing.
 */
export async function agreementOfCode(
  services: Services,
  code: string,
  name: string,
): Promise<Agreement | null> {
  const digests = readingSecrets(services).map((secret) => codeDigest(secret, code));
  const found = await agreementByCode(services.db, digests, services.now());
  if (!found || isLocked(found)) return null;
  if (!isHisName(name, found.employerName)) {
    await countTry(services.db, found.id);
    return null;
  }
  return agreementById(services.db, found.id);
}

/** What an employer answers by his link, or by the figures he was told. Done once: the second time says so. */
export async function answerByLink(
  services: Services,
  token: string,
  answer: EmployerAnswer,
  by: Extract<AnsweredBy, 'link' | 'code'>,
): Promise<AgreementOutcome> {
  const agreement = await agreementOfLink(services, token);
  if (!agreement) return failed({ kind: 'unknown' });
  return answerAgreement(services, agreement, answer, { by, actor: 'house' });
}

/** What an employer answers in his own account. Throws NotFound for an agreement that is not asked of him. */
export async function answerInAccount(
  services: Services,
  actor: Person,
  agreementId: string,
  answer: EmployerAnswer,
): Promise<AgreementOutcome> {
  const his = isId(agreementId) ? await agreementsOfEmployer(services.db, actor.id) : [];
  const agreement = his.find(({ id }) => id === agreementId);
  if (!agreement) throw new NotFound();
  return answerAgreement(services, agreement, answer, { by: 'account', actor });
}

async function answerAgreement(
  services: Services,
  { id, requestId }: Agreement,
  answer: EmployerAnswer,
  { by, actor }: { by: AnsweredBy; actor: Person | 'house' },
): Promise<AgreementOutcome> {
  const now = services.now();
  return transact(services.db, async (trx) => {
    await holdRequest(trx, requestId);
    const agreement = await agreementById(trx, id);
    const request = await requestForJobs(trx, requestId);
    if (!agreement || !request) return failed({ kind: 'unknown' });
    if (!isOpen(agreement, now)) return failed(closedAs(agreement));
    await endAgreement(trx, id, { state: answer, from: ['waiting'], by, at: now });
    await withdrawOutside(trx, [id]);
    const details = { agreement: id, answer, by };
    await recordAudit(trx, {
      actor,
      action: 'answer-agreement',
      subject: `replacement:${requestId}`,
      details,
    });
    if (answer === 'agreed') await agree(services, trx, agreement);
    else await goWithout(services, trx, request, agreement, answer);
    await tellHer(services, trx, agreement);
    await tellAskers(services, trx, request);
    await advance(services, trx, requestId);
    return done({ agreementId: id, answer });
  });
}

const closedAs = ({ state }: Agreement): AgreementFailure =>
  state === 'agreed' || state === 'declined' || state === 'another'
    ? { kind: 'answered', state }
    : { kind: 'over' };

async function agree(services: Services, trx: Db, agreement: Agreement): Promise<void> {
  await agreeCovers(trx, agreement.id);
  await lookAgain(trx, agreement.requestId, services.now());
  await services.jobs.emit(trx, { type: 'replacement-agreed', agreementId: agreement.id });
}

/**
 * He would rather somebody else came: the hours are asked for again. He wants nobody: nobody is looked for at his home,
 * for these hours nor for those nobody has yet, unless who leads the request looks again.
 */
async function goWithout(
  services: Services,
  trx: Db,
  request: Request,
  { id: agreementId, employerId }: Agreement,
  answer: Exclude<EmployerAnswer, 'agreed'>,
): Promise<void> {
  const now = services.now();
  const out = answer === 'declined';
  await reopen(services, trx, request, { agreementId, because: 'employer-declined', out });
  if (out) {
    const his = (await shiftsOf(trx, request.id)).filter(
      (shift) => shift.employerId === employerId && shift.state === 'open' && shift.start > now,
    );
    await writeShiftStates(
      trx,
      his.map(({ id }) => id),
      'withdrawn',
    );
  }
  await lookAgain(trx, request.id, now);
}

/** On the page of the yes that he was asked about. */
async function tellHer(services: Services, trx: Db, { id, requestId, carerId }: Agreement): Promise<void> {
  const covers = await requestCovers(trx, requestId);
  const askId = covers.find(({ agreementId }) => agreementId === id)?.askId;
  if (askId) await tellReplacement(services, trx, { id: askId, carerId });
}
