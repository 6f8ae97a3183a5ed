import { holds, scopeIds, type Person } from '../../../language/actor.ts';
import { isId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import { cardsOf } from '../../people/store/cards.ts';
import { membersOf } from '../../people/store/centres.ts';
import type { Contract } from '../../work/domain/contract.ts';
import { contractsOf, contractsOfEmployerAccount } from '../../work/store/contracts.ts';
import type { AskingFor } from '../domain/request-view.ts';
import { mainlandTimeZone } from '../../../language/time.ts';

/** What the address says: a contract of the employer who asks, or the carer a facilitator asks for. */
export type Naming = { contractId?: string | undefined; carerId?: string | undefined };

/** Who is asked for, as this actor may; null when she may not, or there is no such person. */
export async function askingFor(db: Db, actor: Person, named: Naming): Promise<AskingFor | null> {
  if (named.carerId !== undefined) return forCarerOfRelay(db, actor, named.carerId);
  if (named.contractId !== undefined) return forOwnCarer(db, actor, named.contractId);
  if (!holds(actor, 'carer')) return null;
  return about(db, actor, actor.id, 'carer', await contractsOf(db, actor.id));
}

async function forOwnCarer(db: Db, actor: Person, contractId: string): Promise<AskingFor | null> {
  const contracts = await contractsOfEmployerAccount(db, actor.id);
  const named = contracts.find(({ id }) => id === contractId);
  if (!named?.carerId) return null;
  const withHer = contracts.filter(({ carerId }) => carerId === named.carerId);
  return about(db, actor, named.carerId, 'employer', withHer);
}

async function forCarerOfRelay(db: Db, actor: Person, carerId: string): Promise<AskingFor | null> {
  if (!isId(carerId) || carerId === actor.id) return null;
  const carers = await carersOfRelays(db, actor);
  if (!carers.includes(carerId)) return null;
  return about(db, actor, carerId, 'facilitator', await contractsOf(db, carerId));
}

/** The carers of the relays this facilitator runs. */
export async function carersOfRelays(db: Db, actor: Person): Promise<string[]> {
  const centres = scopeIds(actor, 'facilitator', 'centre').map((id) => ({ id }));
  if (centres.length === 0) return [];
  const members = await membersOf(db, centres);
  return [...new Set(members.flatMap(({ role, personId }) => (role === 'carer' ? [personId] : [])))];
}

async function about(
  db: Db,
  actor: Person,
  carerId: string,
  as: AskingFor['as'],
  contracts: Contract[],
): Promise<AskingFor | null> {
  const card = (await cardsOf(db, actor, [carerId])).get(carerId);
  if (!card) return null;
  const { firstName, initial } = card;
  const timeZone = contracts[0]?.employer.timeZone ?? mainlandTimeZone;
  return { carerId, carer: { firstName, initial }, as, contracts, timeZone };
}
