import type { Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { chanceFrom, demoId } from '../../people/seed/chance.ts';
import { communeCodes } from '../../people/seed/insert.ts';
import { demoCentres, demoDepartments } from '../../people/seed/territory.ts';
import type { DemoPeople } from '../../people/seed.ts';
import { untilSaid, type Availability } from '../domain/availability.ts';
import type { ContractHours, Fact, Said, Side } from '../domain/contract.ts';
import { facts } from '../domain/contract.ts';
import { writeAddress } from '../store/addresses.ts';
import { writeAvailability } from '../store/availability.ts';
import { insertContract, insertDay, insertEmployer } from '../store/entry.ts';
import { refreshEveryOpenCarer } from '../store/open-carers.ts';
import { employersOfAicha, employersOfJosiane, type ToldEmployer } from './aicha.ts';
import { aName, free, on, usualWeeks } from './usual-weeks.ts';

const day = 86_400_000;

type Stage = {
  db: Db;
  now: Date;
  people: DemoPeople;
  communeOf: (name: string) => string;
};

/**
 * The work of the carers of Creuse: Aïcha’s three employers, and some thirty colleagues with theirs and what they could
 * give besides. The same every time, dated back from today. Needs the people of the demonstration.
 */
export async function loadDemoWork(services: Services, people: DemoPeople): Promise<void> {
  const { db } = services;
  const now = services.now();
  const codeOf = await communeCodes(db);
  const stage: Stage = { db, now, people, communeOf: (name) => codeOf(demoDepartments.creuse, name) };
  await writeTold(stage, 'aicha', employersOfAicha, 1000);
  await writeTold(stage, 'josiane', employersOfJosiane, 1900);
  await insertDay(db, dayOff(stage));
  await writePersonas(stage);
  await writeColleagues(stage);
  await refreshEveryOpenCarer(db, now);
}

const persona = ({ people }: Stage, name: string): string => {
  const id = people.personas[name];
  if (!id) throw new Error(`The demonstration has nobody called ${name}.`);
  return id;
};

const dateOf = (now: Date, days: number) => new Date(now.getTime() + days * day).toISOString().slice(0, 10);

async function writeTold(
  stage: Stage,
  carer: string,
  employers: readonly ToldEmployer[],
  days: number,
): Promise<void> {
  const { db, now } = stage;
  const carerId = persona(stage, carer);
  for (const [index, told] of employers.entries()) {
    const since = days - index * 210;
    const id = demoId(`employer ${told.name}`);
    await insertEmployer(db, {
      id,
      household: demoId(`household ${told.name}`),
      ownerId: carerId,
      personId: told.persona ? persona(stage, told.persona) : null,
      name: told.name,
      communeCode: stage.communeOf(told.commune),
      phone: told.phone ?? null,
      email: told.email ?? null,
      mayBeContactedSince: new Date(now.getTime() - 40 * day),
      now: new Date(now.getTime() - 60 * day + index * 60_000),
    });
    await writeAddress(db, id, { street: told.street, entry: told.entry });
    await insertContract(db, {
      id: demoId(`contract ${told.name}`),
      employerId: id,
      carerId,
      schedule: 'regular',
      startsOn: dateOf(now, -since),
      endsOn: null,
      job: told.job,
      hourlyCents: told.hourlyCents,
      kilometreCents: told.kilometreCents,
      gestures: told.gestures,
      presenceWritten: told.presenceWritten,
      nightWritten: told.nightWritten,
      separateRoom: told.separateRoom,
      hours: told.hours,
      said: saidOf(told, now),
      now: new Date(now.getTime() - 60 * day + index * 60_000),
    });
  }
}

/** Aïcha said everything, but what her employers who have an account corrected since. */
function saidOf({ persona: linked, himself }: ToldEmployer, now: Date): Said {
  const at = (days: number) => new Date(now.getTime() - days * day).toISOString();
  const by = (fact: Fact): Side =>
    himself || (linked && (fact === 'hourly' || fact === 'kilometre')) ? 'employer' : 'carer';
  return Object.fromEntries(
    facts.map((fact) => [fact, { by: by(fact), at: at(by(fact) === 'carer' ? 60 : 10) }]),
  );
}

/** In two weeks, Madame Petit is at her daughter’s for two days. */
function dayOff({ now }: Stage) {
  const monday = 14 - ((now.getUTCDay() + 6) % 7);
  const start = new Date(`${dateOf(now, monday)}T00:00:00Z`);
  return {
    id: demoId('day off Madame Petit'),
    contractId: demoId('contract Madame Petit'),
    start,
    end: new Date(start.getTime() + 2 * day),
    kind: null,
    now: new Date(now.getTime() - 3 * day),
  };
}

const open = {
  openUntil: untilSaid,
  mostMinutes: 30,
  means: 'car',
  hoursWanted: null,
  kinds: ['work'],
  askedAtMost: 3,
  allHoursHere: true,
  hours: [],
  days: [],
  wishes: [],
} as const satisfies Omit<Availability, 'personId'>;

async function writePersonas(stage: Stage): Promise<void> {
  const { db, now } = stage;
  const week = [1, 2, 3, 4, 5, 6, 7] as const;
  await writeAvailability(
    db,
    {
      ...open,
      personId: persona(stage, 'josiane'),
      mostMinutes: 45,
      hoursWanted: 15,
      kinds: ['work', 'presence', 'night', 'weekend'],
      hours: [
        ...free([4], '6:00', '0:00'),
        ...free([5], '0:00', '8:00'),
        ...free([1, 2, 3, 5], '14:00', '21:00'),
        ...free([6], '7:00', '20:00'),
      ],
      wishes: [{ rather: false, household: null, circumstance: 'smoke' }],
    },
    now,
  );
  await writeAvailability(
    db,
    {
      ...open,
      personId: persona(stage, 'odette'),
      mostMinutes: 25,
      means: 'moped',
      hoursWanted: 10,
      hours: free([1, 2, 3, 4, 5], '8:00', '14:00'),
    },
    now,
  );
  // Far, and without one of the gestures Madame Vialle needs.
  await writeAvailability(
    db,
    {
      ...open,
      personId: persona(stage, 'mireille'),
      mostMinutes: 100,
      hoursWanted: 20,
      kinds: ['work', 'presence', 'night', 'weekend'],
      hours: free(week, '0:00', '0:00'),
    },
    now,
  );
}

/** One in two around Guéret, one in five elsewhere in the department. */
async function writeColleagues(stage: Stage): Promise<void> {
  const { people } = stage;
  const [gueret] = demoCentres;
  const around = people.carers.creuse.slice(0, gueret?.members ?? 0);
  const beyond = people.carers.creuse.slice(around.length);
  const busiest = await mostUseful(stage, around);
  const chosen = [
    ...around.filter((_, index) => index % 2 === 0),
    ...beyond.filter((_, index) => index % 5 === 0),
  ];
  for (const [index, id] of chosen.entries()) if (id !== busiest) await writeColleague(stage, id, index);
  await writeBusiest(stage, busiest);
}

/** Of these carers, the one who lives nearest to what Aïcha does: in Guéret, with most of what her employers need. */
async function mostUseful({ db, communeOf }: Stage, ids: readonly string[]): Promise<string> {
  const needed = new Set(employersOfAicha.flatMap(({ gestures }) => gestures as string[]));
  const rows = await db
    .selectFrom('people')
    .select(['id', 'gestures'])
    .where('id', 'in', [...ids])
    .where('commune_code', '=', communeOf('Guéret'))
    .orderBy('id')
    .execute();
  const skill = ({ gestures }: { gestures: string[] }) => gestures.filter((one) => needed.has(one)).length;
  const [first] = rows.toSorted((a, b) => skill(b) - skill(a));
  return first?.id ?? ids[0] ?? '';
}

/** She has forty hours a week with employers of hers, more besides that RAVie does not know, and Thursdays. */
async function writeBusiest(stage: Stage, personId: string): Promise<void> {
  const days = [1, 2, 3, 5] as const;
  await writeJob(stage, personId, 'first', on(days, '7:30', '12:30'), 'Guéret');
  await writeJob(stage, personId, 'second', on(days, '13:30', '18:30'), 'Sainte-Feyre');
  await writeAvailability(
    stage.db,
    {
      ...open,
      personId,
      // As far as Ahun, where she masters what is needed.
      mostMinutes: 45,
      kinds: ['work', 'presence', 'night', 'weekend'],
      allHoursHere: false,
      hours: [...free([4], '6:00', '0:00'), ...free([5], '0:00', '7:00'), ...free([6], '8:00', '20:00')],
    },
    stage.now,
  );
}

async function writeColleague(stage: Stage, personId: string, index: number): Promise<void> {
  const chance = chanceFrom(`work ${personId}`);
  const week = usualWeeks[index % usualWeeks.length] ?? chance.pick(usualWeeks);
  const communes = demoCentres[0]?.communes ?? [];
  for (const [job, hours] of week.jobs.entries())
    await writeJob(stage, personId, String(job), hours, chance.pick(communes));
  const weeks = 1 + chance.below(6);
  await writeAvailability(
    stage.db,
    {
      ...open,
      personId,
      openUntil: chance.next() < 0.5 ? untilSaid : new Date(stage.now.getTime() + weeks * 7 * day),
      mostMinutes: chance.pick([20, 25, 30, 30, 45]),
      hoursWanted: chance.pick([null, 6, 10, 15]),
      kinds: week.kinds,
      askedAtMost: chance.pick([2, 3, 3, 5]),
      allHoursHere: chance.next() < 0.8,
      hours: week.free,
    },
    stage.now,
  );
}

async function writeJob(
  stage: Stage,
  carerId: string,
  which: string,
  hours: ContractHours[],
  commune: string,
): Promise<void> {
  const { db, now } = stage;
  const name = `${carerId} ${which}`;
  const chance = chanceFrom(`job ${name}`);
  const id = demoId(`employer ${name}`);
  const at = new Date(now.getTime() - (20 + chance.below(40)) * day);
  await insertEmployer(db, {
    id,
    household: demoId(`household ${name}`),
    ownerId: carerId,
    personId: null,
    name: aName(chance),
    communeCode: stage.communeOf(commune),
    phone: null,
    email: null,
    mayBeContactedSince: null,
    now: at,
  });
  await insertContract(db, {
    id: demoId(`contract ${name}`),
    employerId: id,
    carerId,
    schedule: 'regular',
    startsOn: dateOf(now, -100 - chance.below(900)),
    endsOn: null,
    job: chance.pick(['A', 'B', 'C', null]),
    hourlyCents: chance.pick([1300, 1320, 1350, null]),
    kilometreCents: null,
    gestures: chance.pick([['housework'], ['meals', 'company'], ['washing', 'dressing']]),
    presenceWritten: null,
    nightWritten: null,
    separateRoom: null,
    hours,
    said: { hours: { by: 'carer', at: at.toISOString() } },
    now: at,
  });
}
