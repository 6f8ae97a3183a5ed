import type { Services } from '../../../platform/services.ts';
import { chanceFrom, demoId, type Chance } from '../../people/seed/chance.ts';
import { communeCodes } from '../../people/seed/insert.ts';
import { demoCentres, demoDepartments, type DemoDepartment } from '../../people/seed/territory.ts';
import type { DemoPeople } from '../../people/seed.ts';
import { aName } from '../../work/seed/usual-weeks.ts';
import { insertContract, insertEmployer } from '../../work/store/entry.ts';
import { insertPast, type PastRequest } from './figures-past.ts';

const day = 86_400_000;

/** A year of one department: how many were replaced, by how many, and how many days ago each request was made. */
type Year = { department: DemoDepartment; first: number; replaced: number; come: number; ago: number[] };

/** So many days ago, evenly. */
const between = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.round(from + ((to - from) * index) / count));

/**
 * Enough in Creuse for its figures to be told even of a month, enough in Seine-Maritime and La Réunion for a year, too
 * little in Corrèze and Loire. The last month is told of by weeks: nothing here is of less than eight days ago. In
 * Creuse, those of Aubusson and La Souterraine: nobody that a persona meets.
 */
const years: readonly Year[] = [
  { department: 'creuse', first: 30, replaced: 16, come: 15, ago: [...between(8, 29, 13), ...between(36, 340, 27)] },
  { department: 'seine-maritime', first: 0, replaced: 14, come: 13, ago: [...between(9, 29, 6), ...between(40, 350, 20)] },
  { department: 'la-reunion', first: 0, replaced: 14, come: 14, ago: [...between(10, 28, 5), ...between(45, 330, 17)] },
  { department: 'correze', first: 0, replaced: 6, come: 6, ago: [...between(11, 27, 2), ...between(60, 300, 5)] },
  { department: 'loire', first: 0, replaced: 7, come: 7, ago: [20, ...between(70, 320, 6)] },
]; // oxfmt-ignore

/** What was asked in five departments within a year, for the figures to tell. */
export async function loadDemoPast(services: Services, people: DemoPeople): Promise<void> {
  const codeOf = await communeCodes(services.db);
  const past: PastRequest[] = [];
  for (const year of years) past.push(...(await pastOf(services, people, year, codeOf)));
  await insertPast(services.db, past, new Date(services.now().getTime() - 80 * day));
}

type CodeOf = Awaited<ReturnType<typeof communeCodes>>;

async function pastOf(
  services: Services,
  people: DemoPeople,
  year: Year,
  codeOf: CodeOf,
): Promise<PastRequest[]> {
  const { department, first, replaced, come, ago } = year;
  const chance = chanceFrom(`figures ${department}`);
  const carers = people.carers[department].slice(first);
  const jobs: Job[] = [];
  for (const carerId of carers.slice(0, replaced))
    jobs.push(await aJob(services, { department, carerId, chance, codeOf }));
  const others = carers.slice(replaced, replaced + come);
  return ago.flatMap((days, index): PastRequest[] => {
    const job = jobs[index % jobs.length];
    // Further back, two of them come more often than the others.
    const who = days > 35 && index % 4 === 0 ? (index / 4) % 2 : index % others.length;
    const comes = others[who];
    if (!job || !comes) return [];
    const askedAt = new Date(
      midnight(services.now()) - days * day + 8 * 3_600_000 + chance.below(540) * 60_000,
    );
    const isUncovered = days > 35 && index % 10 === 4;
    return [
      {
        id: demoId(`past ${department} ${index}`),
        ...job,
        departmentCode: demoDepartments[department],
        motive: chance.pick(['absence', 'leave', 'training', 'absence']),
        askedAt,
        settledAfter: isUncovered ? null : chance.pick([12, 19, 26, 33, 41, 47, 55, 68, 90, 150, 320]),
        comes: { carerId: comes, minutes: 6 + chance.below(26) },
        // The second or third day after, hours she could do before noon.
        shifts: [2, 3].slice(chance.below(2)).map((later) => ({
          start: new Date(midnight(askedAt) + later * day + 7.5 * 3_600_000),
          hours: chance.pick([1.5, 2, 2.5, 3]),
        })),
      },
    ];
  });
}

const midnight = (at: Date) => Math.floor(at.getTime() / day) * day;

type Job = { carerId: string; employerId: string; contractId: string };

/** An employer whose hours change from week to week: her usual week stays as it is. */
async function aJob(
  { db, now: clock }: Services,
  {
    department,
    carerId,
    chance,
    codeOf,
  }: { department: DemoDepartment; carerId: string; chance: Chance; codeOf: CodeOf },
): Promise<Job> {
  const centre = chance.pick(demoCentres.filter((one) => one.department === department && one.members > 10));
  const [employerId, contractId] = [demoId(`past employer ${carerId}`), demoId(`past contract ${carerId}`)];
  const now = new Date(clock().getTime() - 370 * day);
  await insertEmployer(db, {
    id: employerId,
    household: demoId(`past household ${carerId}`),
    ownerId: carerId,
    personId: null,
    name: aName(chance),
    communeCode: codeOf(demoDepartments[department], chance.pick(centre.communes)),
    phone: null,
    email: null,
    mayBeContactedSince: null,
    now,
  });
  await insertContract(db, {
    id: contractId,
    employerId,
    carerId,
    schedule: 'irregular',
    startsOn: new Date(now.getTime() - 200 * day).toISOString().slice(0, 10),
    endsOn: null,
    job: chance.pick(['A', 'B', 'C']),
    hourlyCents: chance.pick([1300, 1320, 1350]),
    kilometreCents: null,
    gestures: chance.pick([
      ['meals', 'housework'],
      ['washing', 'dressing'],
      ['company', 'walking'],
    ]),
    presenceWritten: null,
    nightWritten: null,
    separateRoom: null,
    hours: [],
    said: { hours: { by: 'carer', at: now.toISOString() } },
    now,
  });
  return { carerId, employerId, contractId };
}
