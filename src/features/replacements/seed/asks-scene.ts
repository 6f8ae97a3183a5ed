import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { derivedCode, derivedToken } from '../../../platform/derived-secret.ts';
import type { Services } from '../../../platform/services.ts';
import { outsideLinkPurpose } from '../../messages/domain/outside.ts';
import { aCarer, aCentre } from '../../people/seed.ts';
import type { Contract } from '../../work/domain/contract.ts';
import { aContract, anAvailability, type ContractDetails } from '../../work/seed.ts';
import { aRequest, type RequestDetails } from '../seed.ts';
import { agreementsOf, secretsOfAgreement } from '../store/agreements.ts';
import { asksOf } from '../store/asks.ts';
import { requestCovers } from '../store/cover-writes.ts';
import { requestForJobs } from '../store/requests.ts';
import { shiftsOf } from '../store/shifts.ts';
import type { Span } from '../domain/candidates/looked.ts';

/** Services whose clock one moves. */
export type Clocked<Of extends Services = Services> = Of & {
  at: (moment: Date) => void;
  later: (minutes: number) => void;
};

export function clocked<Of extends Services>(services: Of): Clocked<Of> {
  let now = services.now();
  return {
    ...services,
    now: () => now,
    at: (moment) => void (now = moment),
    later: (minutes) => void (now = new Date(now.getTime() + minutes * 60_000)),
  };
}

export type Scene = {
  aicha: Person;
  centreId: string;
  /** In the order in which they were made; `shifts` are at the first of their employers', and so on. */
  peers: Person[];
  contracts: Contract[];
  requestId: string;
  shiftIds: string[];
};

/** A carer of a relay who is to be replaced for these hours, and colleagues who are open at any hour. */
export async function aScene(
  services: Services,
  {
    spans,
    peers = 3,
    employers = [],
    availability = {},
    ...request
  }: {
    spans: readonly (readonly Span[])[];
    peers?: number;
    employers?: readonly ContractDetails['employer'][];
    availability?: Parameters<typeof anAvailability>[2];
  } & Omit<RequestDetails, 'shifts'>,
): Promise<Scene> {
  const { id: centreId } = await aCentre(services.db);
  const aicha = await aCarer(services.db, { firstName: 'Aïcha', centreId });
  const contracts: Contract[] = [];
  for (const [index] of spans.entries()) {
    const employer = employers[index] ?? { name: `Madame Petit ${index + 1}` };
    contracts.push(await aContract(services, aicha, { employer }));
  }
  const people: Person[] = [];
  for (let index = 0; index < peers; index += 1) {
    const peer = await aCarer(services.db, { firstName: `Josiane${index}`, centreId });
    await anAvailability(services, peer, availability);
    people.push(peer);
  }
  const { request: made, shifts } = await aRequest(services, aicha, {
    ...request,
    shifts: spans.flatMap((these, index) =>
      these.map((span) => ({ ...span, contractId: contracts[index]?.id ?? '' })),
    ),
  });
  return {
    aicha,
    centreId,
    peers: people,
    contracts,
    requestId: made.id,
    shiftIds: shifts.map(({ id }) => id),
  };
}

/** Everything a request has come to. */
export async function stateOf(db: Db, requestId: string) {
  return {
    request: await requestForJobs(db, requestId),
    shifts: await shiftsOf(db, requestId),
    asks: await asksOf(db, requestId),
    covers: await requestCovers(db, requestId),
    agreements: await agreementsOf(db, requestId),
  };
}

/** The link and the figures an employer was given. */
export async function secretsFor(
  services: Services,
  agreementId: string,
): Promise<{ token: string; code: string }> {
  const secrets = await secretsOfAgreement(services.db, agreementId);
  const derived = { purpose: outsideLinkPurpose, id: agreementId, salt: secrets?.salt ?? Buffer.alloc(0) };
  return { token: derivedToken(services.secret, derived), code: derivedCode(services.secret, derived) };
}
