import { sql } from 'kysely';
import type { Person } from '../../src/language/actor.ts';
import type { Db } from '../../src/platform/db/database.ts';
import type { Services } from '../../src/platform/services.ts';
import { chanceFrom, type Chance } from '../../src/features/people/seed/chance.ts';
import { aCarer } from '../../src/features/people/seed.ts';
import { nearestCommunes } from '../../src/features/places/store.ts';
import { aRequest } from '../../src/features/replacements/seed.ts';
import { aContract } from '../../src/features/work/seed.ts';

/** One request to be looked for, and who asks. */
export type Asked = { asker: Person; requestId: string };

/** Gestures of the trade as rows draw them: each carer masters a stretch of this list that begins anywhere in it. */
const gestures = `array['washing','dressing','transfers','meals','cooking','housework','errands','company','memory','walking']`;

/**
 * So many carers who are open, living where people do (communes by their population), each with one employer of her
 * own, hours with him, hours when she is free, and gestures.
 */
export async function fillCarers(db: Db, count: number): Promise<void> {
  await db.connection().execute(async (session) => {
    await sql`set statement_timeout = 0`.execute(session);
    await sql`set synchronous_commit = off`.execute(session);
    await sql`set maintenance_work_mem = '1GB'`.execute(session);
    // Each commune has its share of them, by its population; where one lives has nothing to do with who she is.
    await sql`create temp table crowd as
      with weighed as (
        select *, sum(population) over (order by code) as upto, sum(population) over () as everybody
        from communes where position is not null
      ), living as (
        select turn, code, department_code, position, latitude, longitude
        from weighed cross join lateral generate_series(
          floor((upto - population)::float8 / everybody * ${count})::int + 1,
          floor(upto::float8 / everybody * ${count})::int) as turn
      )
      select turn as n, md5('open carer ' || turn)::uuid as id, md5('open employer ' || turn)::uuid as employer,
        md5('open contract ' || turn)::uuid as contract, ('x' || substr(md5('what ' || turn), 1, 7))::bit(28)::int as dice,
        code, department_code, position, latitude, longitude
      from living`.execute(session);
    for (const statement of statements) await sql.raw(statement).execute(session);
    await sql`drop table crowd`.execute(session);
    await sql`vacuum (analyze)`.execute(session);
  });
}

const skills = `(${gestures} || ${gestures})[1 + dice % 10 : 5 + dice % 10]`;
const minutes = `(array[20, 25, 30, 30, 45])[1 + dice % 5]::smallint`;

const statements = [
  `insert into sign_in_users (id, email) select id, 'open' || n || '@exemple.invalid' from crowd`,
  `insert into people (id, first_name, initial, commune_code, commune_seen_by, gestures_seen_by, gestures)
    select id, 'Rose', 'M', code, 'carers', 'carers', ${skills} from crowd`,
  `insert into grants (id, person_id, role, scope_kind, scope_id)
    select md5('open grant ' || n)::uuid, id, 'carer', 'department', department_code from crowd`,
  `insert into availabilities (person_id, open_until, most_minutes, kinds, all_hours_here)
    select id, 'infinity', ${minutes}, array['work', 'presence', 'weekend'], dice % 10 < 8 from crowd`,
  `insert into availability_hours (person_id, weekday, starts_minute, minutes)
    select id, day, 360, case when (dice + day) % 3 = 0 then 360 else 900 end from crowd, generate_series(1, 5) as day
    where (dice + day) % 4 > 0`,
  `insert into employers (id, household, owner_id, name, commune_code)
    select employer, employer, id, 'Madame Petit', code from crowd`,
  `insert into contracts (id, employer_id, carer_id, schedule, starts_on)
    select contract, employer, id, 'regular', '2024-09-01' from crowd`,
  `insert into contract_hours (contract_id, weekday, starts_minute, minutes, kind)
    select contract, day, 480 + 60 * (dice % 8), 120, 'work'
    from crowd, generate_series(1, 5) as day`,
  `insert into open_carers (person_id, position, latitude, longitude, department_code, gestures, kinds, most_minutes,
      means, open_until)
    select id, position, latitude, longitude, department_code, ${skills}, array['work', 'presence', 'weekend'],
      ${minutes}, 'car', 'infinity' from crowd`,
];

/** Requests of three mornings at three employers’, in communes close to one another, drawn where people live. */
export async function askAround(services: Services, count: number): Promise<Asked[]> {
  const chance = chanceFrom('requests');
  const { rows: homes } = await sql<{ latitude: number; longitude: number; code: string }>`
    select code, latitude, longitude from communes where latitude is not null
    order by population desc, code limit 4000`.execute(services.db);
  const asked: Asked[] = [];
  while (asked.length < count) asked.push(await askOnce(services, chance, chance.pick(homes)));
  return asked;
}

async function askOnce(
  services: Services,
  chance: Chance,
  home: { code: string; latitude: number; longitude: number },
): Promise<Asked> {
  const asker = await aCarer(services.db, { firstName: 'Aïcha', communeCode: home.code });
  const near = await nearestCommunes(services.db, home, 8);
  const shifts = [];
  // The Thursday after next: whatever the day, it is ahead.
  const thursday = services.now().getTime() + (14 - ((services.now().getUTCDay() + 3) % 7)) * 86_400_000;
  for (const hour of [8, 11, 15]) {
    const { id: contractId } = await aContract(services, asker, {
      gestures: [chance.pick(['meals', 'housework', 'washing'] as const)],
      employer: { communeCode: chance.pick(near).code },
    });
    const start = new Date(thursday);
    start.setUTCHours(hour, 0, 0, 0);
    shifts.push({ contractId, start, end: new Date(start.getTime() + 2 * 3_600_000) });
  }
  const { request } = await aRequest(services, asker, { shifts });
  return { asker, requestId: request.id };
}
