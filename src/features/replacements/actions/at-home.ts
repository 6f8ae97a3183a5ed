import { holds, type Person } from '../../../language/actor.ts';
import type { Services } from '../../../platform/services.ts';
import { isAhead, type ReplacementsAtHome } from '../domain/at-home.ts';
import { requestsFor } from '../store/requests.ts';
import { agreementsForAccount } from './agreement-read.ts';
import { asksOfMine } from './asks-read.ts';

/** How many of each kind stand there: the rest is one tap away. */
const most = 3;

/** What waits for this person, and where her own requests stand. */
export async function replacementsAtHome(services: Services, actor: Person): Promise<ReplacementsAtHome> {
  const carer = holds(actor, 'carer');
  const employs = carer || holds(actor, 'employer') || holds(actor, 'caregiver');
  const [agreements, asks, requests] = await Promise.all([
    employs ? agreementsForAccount(services, actor, 'waiting') : [],
    carer ? asksOfMine(services, actor, 'waiting') : [],
    carer ? requestsFor(services.db, actor, 10) : [],
  ]);
  return {
    agreements: agreements.slice(0, most),
    asks: asks.slice(0, most),
    requests: requests.filter((line) => isAhead(line, services.now())).slice(0, most),
  };
}
