import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { tokenOfDigest, derivedCode, codeDigest } from '../../../platform/derived-secret.ts';
import { readingSecrets } from '../../../platform/secrets.ts';
import type { CoveringService } from '../../directory/domain/service.ts';
import { servicesById, servicesCovering } from '../../directory/store/services.ts';
import { outsideLinkPurpose } from '../../messages/domain/outside.ts';
import { outsideFates } from '../../messages/store/outside.ts';
import { cardsOf } from '../../people/store/cards.ts';
import type { Followed, FollowedAgreement } from '../domain/follow.ts';
import { waysTo } from '../domain/agreement-ways.ts';
import { askableFrom } from '../domain/asks-waves.ts';
import type { ReplacementShift, SeenRequest } from '../domain/request.ts';
import { may } from '../domain/rights.ts';
import { helpOf } from '../store/asks-help.ts';
import { agreementsOf, employersOfRequest, secretsOfAgreement } from '../store/agreements.ts';
import { asksOf } from '../store/asks.ts';
import { requestCovers } from '../store/cover-writes.ts';
import { shiftsOf } from '../store/shifts.ts';
import { readAfter } from './after-tell.ts';
import { callsOf } from '../store/service-calls.ts';
import { stuckHours } from './asks-stuck.ts';

const shownNext = 5;
/** How many services are proposed when nobody is left: enough to call one after the other. */
const shownServices = 5;

/** Everything there is to follow of a request; null for who only looks on, or while it is a draft. */
export async function followRequest(
  services: Services,
  actor: Person,
  request: SeenRequest,
  shifts: readonly ReplacementShift[],
): Promise<Followed | null> {
  if (!may.lead(request) || request.state === 'draft') return null;
  const { db } = services;
  const now = services.now();
  const asks = await asksOf(db, request.id);
  const covers = await requestCovers(db, request.id);
  const cards = await cardsOf(db, actor, [...new Set([...asks, ...covers].map(({ carerId }) => carerId))]);
  const nobody = { firstName: '', initial: '' };
  const { open, stuck, candidates } = await stuckHours(services, db, request, shifts, actor);
  const isOpen = open.length > 0;
  const from = askableFrom(now, request);
  return {
    asks: asks.map((ask) => ({ ...ask, person: cards.get(ask.carerId) ?? nobody })),
    covers: covers.map((cover) => ({ ...cover, person: cards.get(cover.carerId) ?? nobody })),
    agreements: await followAgreements(services, request.id, now),
    out: (await shiftsOf(db, request.id)).filter(({ state, start }) => state === 'withdrawn' && start > now),
    stuck,
    next: candidates.slice(0, shownNext),
    quietUntil: isOpen && from > now ? from : null,
    after: await readAfter(services, request),
    ...(await helpFor(services, request, stuck)),
  };
}

/**
 * Where to turn for the hours that nobody took: services that come there, what those written to answered, and the
 * centres of the department. Nothing while colleagues are still asked and nobody was written to.
 */
async function helpFor({ db }: Services, request: SeenRequest, stuck: readonly ReplacementShift[]) {
  const none = { services: [], calls: [], help: [] };
  if (request.state !== 'asking') return none;
  const calls = await callsOf(db, request.id);
  if (request.escalatedAt === null && calls.length === 0) return none;
  const fates = await outsideFates(
    db,
    calls.map(({ id }) => id),
  );
  const written = await servicesById(
    db,
    [...new Set(calls.map(({ serviceId }) => serviceId))],
    codesOf(stuck),
  );
  return {
    services: (await servicesFor(db, stuck)).filter(({ id }) => !written.some((other) => other.id === id)),
    calls: calls.flatMap((call) => {
      const service = written.find(({ id }) => id === call.serviceId);
      const letter = fates.get(call.id)?.[0]?.state ?? 'waiting';
      return service ? [{ ...call, letter, service }] : [];
    }),
    help: await helpOf(db, request.id),
  };
}

/** The services shown, and written to: those that come where nobody is left for the hours. */
export const servicesFor = (db: Db, stuck: readonly ReplacementShift[]): Promise<CoveringService[]> =>
  servicesCovering(db, codesOf(stuck), shownServices);

const codesOf = (shifts: readonly ReplacementShift[]) => [
  ...new Set(shifts.map(({ commune }) => commune.code)),
];

async function followAgreements(
  services: Services,
  requestId: string,
  now: Date,
): Promise<FollowedAgreement[]> {
  const { db } = services;
  const agreements = await agreementsOf(db, requestId);
  const fates = await outsideFates(
    db,
    agreements.map(({ id }) => id),
  );
  const employers = await employersOfRequest(db, requestId);
  return Promise.all(
    agreements.map(async (agreement) => {
      const employer = employers.get(agreement.employerId);
      const letters = fates.get(agreement.id) ?? [];
      const written = employer !== undefined && (letters.length > 0 || waysTo(employer).length > 0);
      const way = employer?.personId ? 'account' : written ? 'letter' : 'carer';
      const isOpen = agreement.state === 'waiting' && agreement.expiresAt > now;
      const toGive = isOpen ? await giveOut(services, agreement.id) : null;
      return { ...agreement, employerName: employer?.name ?? '', way, letters, toGive };
    }),
  );
}

/** The token of an agreement's link, for whoever typed its figures. */
export const tokenOf = async (services: Services, id: string): Promise<string | null> =>
  (await giveOut(services, id))?.token ?? null;

/** The link and the figures of an agreement, made again from what the database keeps and the secret it does not. */
export async function giveOut(
  services: Services,
  id: string,
): Promise<{ token: string; code: string } | null> {
  const kept = await secretsOfAgreement(services.db, id);
  if (!kept) return null;
  const derived = { purpose: outsideLinkPurpose, id, salt: kept.salt };
  const token = tokenOfDigest(services, derived, kept.linkDigest);
  for (const secret of readingSecrets(services)) {
    const code = derivedCode(secret, derived);
    if (token !== null && codeDigest(secret, code).equals(kept.codeDigest)) return { token, code };
  }
  return null;
}
