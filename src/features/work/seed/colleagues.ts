import { chanceFrom, demoId } from '../../people/seed/chance.ts';
import { demoCentres } from '../../people/seed/territory.ts';
import { untilSaid } from '../domain/availability.ts';
import type { ContractHours } from '../domain/contract.ts';
import { writeAvailability } from '../store/availability.ts';
import { insertContract, insertEmployer } from '../store/entry.ts';
import { employersOfAicha } from './aicha.ts';
import { dateOf, day, open, type Stage } from './stage.ts';
import { aName, free, on, usualWeeks } from './usual-weeks.ts';

/** One in two around Guéret, one in five elsewhere in the department. */
export async function writeColleagues(stage: Stage): Promise<void> {
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
