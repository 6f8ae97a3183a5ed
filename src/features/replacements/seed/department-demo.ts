import type { Services } from '../../../platform/services.ts';
import { wallClock } from '../../law/domain/clock.ts';
import { startOfDay } from '../../law/domain/shifts.ts';
import { communeCodes } from '../../people/seed/insert.ts';
import { demoDepartments } from '../../people/seed/territory.ts';
import { aContract } from '../../work/seed.ts';
import { contractsOf } from '../../work/store/contracts.ts';
import { plannedShifts } from '../../work/store/shifts.ts';
import { lookAgain, writeRequestState } from '../store/asks-looking.ts';
import { aRequest, type RequestDetails } from './request.ts';

const day = 86_400_000;
const hour = 3_600_000;

/** How many colleagues are ill at once, and how many hours of each nobody has taken yet. */
const ill = 4;
const hoursOfEach = 3;

/**
 * A week when everybody is ill: hours of several carers of Creuse that nobody has taken, for the lead of the territory to
 * plan at once. Most of them somebody could do; one needs more than any colleague around knows how to do. `known`:
 * carers whose requests are told elsewhere, and personas. Answers the requests.
 */
export async function loadDemoDepartment(
  services: Services,
  carers: readonly string[],
  known: ReadonlySet<string>,
): Promise<string[]> {
  const { db } = services;
  const now = services.now();
  const span = { start: new Date(now.getTime() + 1.5 * day), end: new Date(now.getTime() + 7 * day) };
  const requests: string[] = [];
  for (const id of carers.toReversed()) {
    if (requests.length === ill) break;
    if (known.has(id)) continue;
    const planned = await plannedShifts(db, id, span);
    const mine = new Set((await contractsOf(db, id)).map((contract) => contract.id));
    const shifts = planned
      .filter(({ contractId, kind }) => mine.has(contractId) && kind !== 'night')
      .slice(0, hoursOfEach);
    if (shifts.length < hoursOfEach) continue;
    const rare = requests.length === 0 ? [await rareHour(services, id)] : [];
    requests.push(await waiting(services, id, [...shifts, ...rare]));
  }
  return requests;
}

type Hours = RequestDetails['shifts'];

/** A request under way that nobody has answered: the next colleagues are asked tomorrow. */
async function waiting(services: Services, carerId: string, shifts: Hours): Promise<string> {
  const { db } = services;
  const now = services.now();
  const { request } = await aRequest(
    services,
    { id: carerId },
    { motive: 'absence', facesAtMost: 3, shifts },
  );
  await writeRequestState(db, request.id, 'asking', new Date(now.getTime() - 5 * hour));
  await lookAgain(db, request.id, new Date(now.getTime() + day));
  return request.id;
}

/** A Sunday at dawn, far away, with a hoist and more: nobody around does all of that. */
async function rareHour(services: Services, carerId: string): Promise<Hours[number]> {
  const { db } = services;
  const communeCode = (await communeCodes(db))(demoDepartments.creuse, 'Crocq');
  const contract = await aContract(
    services,
    { id: carerId },
    {
      employer: { name: 'Monsieur Lagrange', communeCode },
      gestures: ['hoist', 'bed', 'continence', 'end_of_life', 'memory', 'digital'],
      hours: [{ weekday: 7, startsMinute: 6 * 60, minutes: 150, kind: 'work' }],
    },
  );
  const { timeZone } = contract.employer;
  const today = wallClock(services.now(), timeZone).day;
  const week = { start: startOfDay(today + 1, timeZone), end: startOfDay(today + 8, timeZone) };
  const [dawn] = (await plannedShifts(db, carerId, week)).filter(
    ({ contractId }) => contractId === contract.id,
  );
  if (!dawn) throw new Error('There is no Sunday in these seven days.');
  return dawn;
}
