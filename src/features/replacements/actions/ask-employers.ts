import { randomBytes } from 'node:crypto';
import { newId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Db } from '../../../platform/db/database.ts';
import {
  codeDigest,
  derivedCode,
  derivedToken,
  tokenDigest,
  type Derived,
} from '../../../platform/derived-secret.ts';
import type { Services } from '../../../platform/services.ts';
import { notify } from '../../messages/actions/notify.ts';
import { tellOutside, withdrawOutside } from '../../messages/actions/tell-outside.ts';
import {
  outsideLinkPurpose,
  type OutsideLetter,
  type OutsidePurpose,
} from '../../messages/domain/outside.ts';
import { takeBackNotices } from '../../messages/store/notices.ts';
import type { Employer } from '../../work/domain/contract.ts';
import { contractById } from '../../work/store/contracts.ts';
import { agreementExpiry, cannotWait, type Agreement } from '../domain/agreement.ts';
import { waysTo } from '../domain/agreement-ways.ts';
import type { ReplacementShift, Request } from '../domain/request.ts';
import { requestForJobs } from '../store/requests.ts';
import { agreementById, insertAgreement, isCodeTaken, secretsOfAgreement } from '../store/agreements.ts';
import { askAboutCovers } from '../store/cover-writes.ts';
import { centreOf } from '../store/agreement-reading.ts';

/** Draws of figures before one gives up: among a million, another has the same ones once in a long while. */
const mostDraws = 20;

/** Asks each employer concerned about the hours somebody has just taken at his home. */
export async function askEmployers(
  services: Services,
  trx: Db,
  request: Request,
  { carerId, shifts }: { carerId: string; shifts: readonly ReplacementShift[] },
): Promise<void> {
  for (const [employerId, his] of Map.groupBy(shifts, (shift) => shift.employerId)) {
    const firstStart = new Date(Math.min(...his.map(({ start }) => start.getTime())));
    const shiftIds = his.map(({ id }) => id);
    await askEmployer(services, trx, request, { employerId, carerId, firstStart, shiftIds });
  }
}

/** Who would come, for which hours, the first of which begins then. */
type AskedAbout = { employerId: string; carerId: string; firstStart: Date; shiftIds: readonly string[] };

/** Asks one employer about hours one carer took at his home: a new link and new figures, which have left nowhere yet. */
export async function askEmployer(
  services: Services,
  trx: Db,
  request: Pick<Request, 'id'>,
  { employerId, carerId, firstStart, shiftIds }: AskedAbout,
): Promise<string> {
  const now = services.now();
  const id = newId(now);
  const asked = { id, requestId: request.id, employerId, carerId, askedAt: now };
  const expiresAt = agreementExpiry(now, firstStart);
  await insertAgreement(trx, { ...asked, expiresAt, ...(await drawSecrets(services, trx, id, now)) });
  await askAboutCovers(trx, id, { carerId, shiftIds });
  const details = { agreement: id, person: carerId };
  await recordAudit(trx, {
    actor: 'house',
    action: 'ask-employer',
    subject: `replacement:${request.id}`,
    details,
  });
  await services.jobs.emit(trx, { type: 'employer-asked', agreementId: id });
  return id;
}

async function drawSecrets({ secret }: Services, trx: Db, id: string, now: Date) {
  for (let draw = 0; draw < mostDraws; draw += 1) {
    const salt = randomBytes(16);
    const derived: Derived = { purpose: outsideLinkPurpose, id, salt };
    const digest = codeDigest(secret, derivedCode(secret, derived));
    if (!(await isCodeTaken(trx, digest, now)))
      return { salt, linkDigest: tokenDigest(derivedToken(secret, derived)), codeDigest: digest };
  }
  throw new Error('No six figures are left to be drawn.');
}

/** Somebody asked to agree, and by which way he is told. */
export type Told = 'account' | 'letter' | 'carer';

/**
 * Tells an employer, by the way there is: his account, else the contact by which he agreed to be written to; else
 * nobody is told, and who asked has the link and the figures to give him. Told twice, he hears it once.
 */
export async function tellEmployer(
  services: Services,
  trx: Db,
  agreementId: string,
  purpose: OutsidePurpose,
): Promise<Told | null> {
  const agreement = await agreementById(trx, agreementId);
  const contract = await contractById(trx, agreement?.shifts[0]?.contractId ?? '');
  const secrets = await secretsOfAgreement(trx, agreementId);
  const request = agreement && (await requestForJobs(trx, agreement.requestId));
  const [first] = agreement?.shifts ?? [];
  if (!first || !request || !contract || !secrets) return null;
  const { employer } = contract;
  const firstStart = first.start;
  const urgent = cannotWait(services.now(), { ...request, firstStart, timeZone: employer.timeZone });
  if (employer.personId !== null) {
    const path = urls.employerAgreements();
    const factId = purpose === 'employer-asked' ? agreementId : newId(services.now());
    await notify(services, trx, { kind: 'replacement-news', to: employer.personId, factId, path, urgent });
    return 'account';
  }
  const letter = await letterTo(trx, { agreement, employer, purpose, secrets, urgent });
  return letter && (await tellOutside(services, trx, letter)) ? 'letter' : 'carer';
}

async function letterTo(
  trx: Db,
  given: {
    agreement: Agreement;
    employer: Employer;
    purpose: OutsidePurpose;
    secrets: { salt: Buffer; linkDigest: Buffer };
    urgent: boolean;
  },
): Promise<OutsideLetter | null> {
  const { agreement, employer, purpose, secrets, urgent } = given;
  const ways = waysTo(employer);
  if (ways.length === 0) return null;
  return {
    purpose,
    about: agreement.id,
    link: { salt: secrets.salt, digest: secrets.linkDigest },
    ways,
    locale: employer.locale,
    timeZone: employer.timeZone,
    urgent,
    centreId: await centreOf(trx, agreement.requestId),
  };
}

/** What has not left yet leaves no more; an employer who was told that somebody comes is told that she does not. */
export async function untellEmployer(
  services: Services,
  trx: Db,
  { id, state, employerPersonId }: { id: string; state: Agreement['state']; employerPersonId: string | null },
): Promise<void> {
  await withdrawOutside(trx, [id]);
  if (employerPersonId !== null) {
    const back = { kind: 'replacement-news', to: [employerPersonId], factIds: [id] } as const;
    await takeBackNotices(trx, back, services.now());
  }
  if (state === 'agreed') await tellEmployer(services, trx, id, 'employer-changed');
}
