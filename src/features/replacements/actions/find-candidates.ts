import type { Person } from '../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { choose, type Choice } from '../domain/candidates/choose.ts';
import { wantedFrom } from '../domain/candidates/looked.ts';
import type { ReplacementShift, Request } from '../domain/request.ts';
import { may } from '../domain/rights.ts';
import { employersWord } from '../store/employers-word.ts';
import { carersNamed } from '../store/looked.ts';
import { nearestCarers } from '../store/nearest.ts';
import { requestById } from '../store/requests.ts';
import { shiftsOf } from '../store/shifts.ts';
import { lookAt } from './look-at.ts';

/** The carers looked at closely, and the communes they are looked for around: bounded, whatever is asked. */
const looked = { carers: 120, communes: 6 } as const;

/**
 * Who could come for the hours of a request that nobody has taken yet, in the order they would be asked, and who was
 * left out, as this actor may read it. Throws NotFound for a request that is not hers, Forbidden for who only looks on.
 */
export async function findCandidates(services: Services, actor: Person, requestId: string): Promise<Choice> {
  const { request, shifts } = await lookedThrough(services, actor, requestId);
  return candidatesFor(services, services.db, request, shifts, { reader: actor });
}

/**
 * The same, with an answer for each colleague of that first name whom the actor may see: « pourquoi pas elle ? ».
 * `asked`: their ids, in the order of their names; each is among the candidates or those left out.
 */
export async function explainCandidates(
  services: Services,
  actor: Person,
  requestId: string,
  firstName: string,
): Promise<Choice & { asked: string[] }> {
  const { request, shifts } = await lookedThrough(services, actor, requestId);
  const asked = await carersNamed(services.db, actor, firstName, request.departmentCode, mostNamed);
  const choice = await candidatesFor(services, services.db, request, shifts, { reader: actor, also: asked });
  return { ...choice, asked };
}

/** How many colleagues of one name are answered for. */
const mostNamed = 8;

async function lookedThrough({ db }: Services, actor: Person, requestId: string) {
  const request = await requestById(db, actor, requestId);
  if (!request) throw new NotFound();
  if (!may.seeCandidates(request)) throw new Forbidden('candidates');
  return { request, shifts: await shiftsOf(db, requestId) };
}

/**
 * The same for what the house does by itself, inside its transaction. `reader`: who will read it; null when nobody
 * does. `also`: carers looked at wherever they are. Hours taken or taken out are not looked at.
 */
export async function candidatesFor(
  services: Services,
  db: Db,
  request: Request,
  shifts: readonly ReplacementShift[],
  { reader, also = [] }: { reader: Person | null; also?: readonly string[] },
): Promise<Choice> {
  const now = services.now();
  const open = shifts.filter(({ state, start }) => state === 'open' && start > now);
  if (open.length === 0) return { candidates: [], leftOut: [], unnamed: 0 };
  const points = placesOf(open).slice(0, looked.communes);
  const near = await nearestCarers(db, points, looked.carers, now);
  const ids = [...new Set([...near.filter((id) => id !== request.carerId), ...also])];
  const wanted = open.map(wantedFrom);
  const people = await lookAt(db, ids, request, wanted, reader, now);
  const { id: requestId, carerId, samePerson, timeZone } = request;
  const word = await employersWord(db, requestId);
  return choose(people, wanted, { requestId, carerId, samePerson, timeZone, word }, now);
}

/** The communes of a request that are on the map, once each, those of most hours first. */
function placesOf(shifts: readonly ReplacementShift[]) {
  const byCommune = Map.groupBy(shifts, ({ commune }) => commune.code);
  return [...byCommune.values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap(([first]) => (first?.commune.point ? [first.commune.point] : []));
}
