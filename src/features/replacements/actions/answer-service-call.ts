import { done, failed } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import { isToken, tokenDigest } from '../../../platform/derived-secret.ts';
import type { Services } from '../../../platform/services.ts';
import { servicesById } from '../../directory/store/services.ts';
import { notify } from '../../messages/actions/notify.ts';
import type { Request } from '../domain/request.ts';
import type {
  CallFailure,
  CallOutcome,
  ServiceAnswer,
  ServiceCall,
  ServiceCallView,
} from '../domain/service-call.ts';
import { holdRequest } from '../store/asks-looking.ts';
import { requestForJobs } from '../store/requests.ts';
import { callByLink, writeAnswer } from '../store/service-calls.ts';
import { shiftsOf } from '../store/shifts.ts';
import { stuckHours } from './asks-stuck.ts';
import { tellAskers } from './asks-tell.ts';

/**
 * What a service reads by its link, or why it reads nothing more: of the hours nobody is left for at that moment, those
 * where it comes.
 */
export async function readCall(
  services: Services,
  token: string,
): Promise<{ view: ServiceCallView } | { failure: CallFailure }> {
  const call = isToken(token) ? await callByLink(services.db, tokenDigest(token)) : null;
  return call ? look(services, services.db, call) : { failure: { kind: 'unknown' } };
}

async function look(
  services: Services,
  db: Db,
  call: ServiceCall,
): Promise<{ view: ServiceCallView; request: Request } | { failure: CallFailure }> {
  const now = services.now();
  if (call.state !== 'waiting') return { failure: { kind: 'answered', state: call.state } };
  const request = await requestForJobs(db, call.requestId);
  if (!request || call.expiresAt <= now) return { failure: { kind: 'over' } };
  const all = await shiftsOf(db, call.requestId);
  const { stuck } = await stuckHours(services, db, request, all, null);
  const codes = [...new Set(stuck.map(({ commune }) => commune.code))];
  const [service] = await servicesById(db, [call.serviceId], codes);
  const shifts = stuck.filter(({ commune }) => service?.covers.includes(commune.code));
  if (shifts.length === 0) return { failure: { kind: 'over' } };
  return { request, view: { call, urgent: request.urgent, timeZone: request.timeZone, shifts } };
}

/**
 * What a service answers, once: whom to call there when it can. Who is replaced, who asked for her and who had it
 * written are told at once. RAVie arranges nothing: they call.
 */
export async function answerCall(
  services: Services,
  token: string,
  answer: { state: 'can'; contactName: string; phone: string } | { state: 'cannot' },
): Promise<CallOutcome> {
  const found = isToken(token) ? await callByLink(services.db, tokenDigest(token)) : null;
  if (!found) return failed({ kind: 'unknown' });
  return transact(services.db, async (trx) => {
    await holdRequest(trx, found.requestId);
    const call = await callByLink(trx, tokenDigest(token));
    const seen = call ? await look(services, trx, call) : { failure: { kind: 'unknown' } as const };
    if (!call || 'failure' in seen)
      return failed('failure' in seen ? seen.failure : { kind: 'unknown' as const });
    const said = answer.state === 'can' ? answer : { state: answer.state, contactName: null, phone: null };
    await writeAnswer(trx, call.id, { ...said, at: services.now() });
    await recordAudit(trx, {
      actor: 'house',
      action: 'answer-service-call',
      subject: `replacement:${call.requestId}`,
      details: { service: call.serviceId, answer: answer.state },
    });
    await tellAbout(services, trx, seen.request, call);
    return done<{ answer: ServiceAnswer }>({ answer: answer.state });
  });
}

async function tellAbout(services: Services, trx: Db, request: Request, call: ServiceCall): Promise<void> {
  await tellAskers(services, trx, request);
  const to = call.askedById;
  if (to === null || to === request.carerId || to === request.askedById) return;
  const path = urls.replacement(request.id);
  const factId = newId(services.now());
  await notify(services, trx, { kind: 'replacement-to-help', to, factId, path, urgent: request.urgent });
}
