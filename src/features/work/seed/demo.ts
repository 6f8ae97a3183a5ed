import type { Services } from '../../../platform/services.ts';
import { demoId } from '../../people/seed/chance.ts';
import { communeCodes } from '../../people/seed/insert.ts';
import { demoDepartments } from '../../people/seed/territory.ts';
import type { DemoPeople } from '../../people/seed.ts';
import type { Fact, Said, Side } from '../domain/contract.ts';
import { facts } from '../domain/contract.ts';
import { writeAddress } from '../store/addresses.ts';
import { writeAvailability } from '../store/availability.ts';
import { insertContract, insertDay, insertEmployer } from '../store/entry.ts';
import { refreshEveryOpenCarer } from '../store/open-carers.ts';
import { employersOfAicha, employersOfJosiane, type ToldEmployer } from './aicha.ts';
import { writeColleagues } from './colleagues.ts';
import { dateOf, day, open, persona, type Stage } from './stage.ts';
import { free } from './usual-weeks.ts';

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
