import { holds, type Person } from '../../../language/actor.ts';
import type { Services } from '../../../platform/services.ts';
import {
  isAhead,
  isEmptied,
  nobodyFirst,
  nobodyOf,
  wasAllAsked,
  type ReplacementsAtHome,
  type RequestAtHome,
} from '../domain/at-home.ts';
import { refusedIn } from '../store/agreements.ts';
import { asksOfAll } from '../store/asks.ts';
import { requestsAhead } from '../store/requests.ts';
import { shiftsOfAll } from '../store/shifts.ts';
import { agreementsForAccount } from './agreement-read.ts';
import { asksOfMine } from './asks-read.ts';

/** How many of each kind stand there: the rest is one tap away. */
const most = 3;
/** Among how many of hers, the newest, those nobody comes to are looked for. */
const looked = 10;

/** What waits for this person, and where her own requests stand. */
export async function replacementsAtHome(services: Services, actor: Person): Promise<ReplacementsAtHome> {
  const carer = holds(actor, 'carer');
  const employs = carer || holds(actor, 'employer') || holds(actor, 'caregiver');
  const [agreements, asks, requests] = await Promise.all([
    employs ? agreementsForAccount(services, actor, 'waiting') : [],
    carer ? asksOfMine(services, actor, 'waiting') : [],
    employs || holds(actor, 'facilitator') ? hersAhead(services, actor) : [],
  ]);
  return {
    agreements: agreements.slice(0, most),
    asks: asks.slice(0, most),
    requests: requests.slice(0, most),
  };
}

/** The requests about her, or that she asked for others, that are to be followed: those nobody comes to first. */
async function hersAhead({ db, now }: Services, actor: Person): Promise<RequestAtHome[]> {
  const lines = await requestsAhead(db, actor, now(), looked);
  const asked = lines.filter(wasAllAsked).map(({ id }) => id);
  const [shifts, asks] = await Promise.all([shiftsOfAll(db, asked), asksOfAll(db, asked)]);
  const refused = await refusedIn(
    db,
    actor,
    lines.filter(isEmptied).map(({ id }) => id),
  );
  const ofRequest = <Part extends { requestId: string }>(parts: readonly Part[], id: string) =>
    parts.filter(({ requestId }) => requestId === id);
  const requests = lines.map((line) => {
    const { id } = line;
    const parts = { shifts: ofRequest(shifts, id), asks: ofRequest(asks, id), refused: refused.has(id) };
    return { ...line, nobody: nobodyOf(line, parts, now()) };
  });
  return nobodyFirst(requests.filter((request) => isAhead(request, now())));
}
