import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personas } from '../../src/features/people/seed.ts';
import { serve, type Running } from '../../src/main/serve.ts';
import { readConfig } from '../../src/platform/config.ts';
import { openDatabase, type Connection, type Db } from '../../src/platform/db/database.ts';
import { grantServingRole, ownsTables } from '../../src/platform/db/serving-role.ts';
import { installQueue } from '../../src/platform/jobs/install.ts';
import { newId } from '../../src/language/ids.ts';
import { addressOf, demonstrationDatabase } from '../demonstration.ts';

// The house served by an account that owns nothing, on a copy of the demonstration network.

let owner: Extract<Connection, { host: string }>;
let serving: Connection;
let running: Running;
let db: Db;
const role = `serves_${process.pid}`;

beforeAll(async () => {
  const connection = await demonstrationDatabase();
  if (!('host' in connection)) throw new Error('The server of the tests is reached by a socket.');
  owner = connection;
  serving = { ...connection, user: role };
  await installQueue(owner);
  await once({ ...connection, user: 'postgres' }, async (superuser) => {
    await sql`create role ${sql.id(role)} login`.execute(superuser);
  });
  // As often as wanted: after each migration, or never again.
  for (let times = 0; times < 2; times++)
    await once(owner, async (tables) => {
      expect(await grantServingRole(tables, role)).toEqual({ made: false });
    });
  db = openDatabase(serving, { pool: 2 });
  const config = readConfig({
    PORT: '0',
    DATABASE_URL: addressOf(serving),
    RAVIE_SECRET: 'a secret for the tests, long enough to be one',
    RAVIE_LOG_LEVEL: 'silent',
    RAVIE_REQUESTS_PER_MINUTE: '0',
  });
  running = await serve(config, { demoIfEmpty: false, say: () => undefined });
});

afterAll(async () => {
  await running.close();
  await db.destroy();
  await once({ ...owner, user: 'postgres' }, async (superuser) => {
    await sql`drop owned by ${sql.id(role)}`.execute(superuser);
    await sql`drop role ${sql.id(role)}`.execute(superuser);
  });
});

/** Does a piece of work with an account of the database. */
async function once(connection: Connection, work: (db: Db) => Promise<void>): Promise<void> {
  const session = openDatabase(connection, { pool: 1 });
  await work(session).finally(() => session.destroy());
}

/** Signs in as a persona and posts as her. */
async function as(name: string) {
  const entered = await fetch(`${running.url}/demo/etre/${name}`, { method: 'POST', redirect: 'manual' });
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return {
    get: (path: string) => fetch(running.url + path, { headers: { cookie }, redirect: 'manual' }),
    post: (path: string, form: Record<string, string>) =>
      fetch(running.url + path, {
        method: 'POST',
        headers: { cookie },
        body: new URLSearchParams(form),
        redirect: 'manual',
      }),
  };
}

async function until(check: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not come.');
}

describe('an account that only serves', () => {
  test('signs people in, takes questions and answers, and works the queue', async () => {
    const aicha = await as('aicha');
    expect((await aicha.get('/entraide')).status).toBe(200);
    const id = newId();
    const asked = await aicha.post('/entraide/questions', {
      id,
      text: 'Comment porter un lit médicalisé sans se faire mal ?',
      theme: 'materiel',
      audience: 'all',
      step: 'publish',
    });
    expect([asked.status, asked.headers.get('location')]).toEqual([303, expect.stringContaining(id)]);
    const josiane = await as('josiane');
    const answered = await josiane.post(`/entraide/questions/${id}/reponses`, {
      id: newId(),
      text: 'À deux, et avec la télécommande baissée.',
      step: 'publish',
    });
    expect(answered.status).toBe(303);
    const aichaId = personas.find(({ name }) => name === 'aicha')?.personId ?? '';
    await until(async () => {
      const told =
        await sql`select from notices where person_id = ${aichaId} and topic like ${`%${id}%`}`.execute(db);
      return told.rows.length > 0;
    });
  });

  test('erases an account, the trail keeping its pseudonym', async () => {
    const kevin = await as('kevin');
    const erased = await kevin.post('/mes-donnees/effacement/confirmation', { mot: 'effacer' });
    expect(erased.status).toBe(303);
    const id = personas.find(({ name }) => name === 'kevin')?.personId ?? '';
    const left =
      await sql`select from audit_lines where actor_id = ${id} or subject like ${`%${id}%`}`.execute(db);
    expect(left.rows).toEqual([]);
  });

  test.each([
    ['change the trail', sql`update audit_lines set action = 'nothing'`],
    ['delete from the trail', sql`delete from audit_lines`],
    ['empty the trail', sql`truncate audit_lines`],
    ['forget this year of the trail', sql`select sweep_trail(now())`],
    [
      'take somebody who is there out of the trail',
      sql`select forget_in_trail((select id from people limit 1), gen_random_uuid(), '{}')`,
    ],
    [
      'give a line the name of somebody',
      sql`select forget_in_trail(gen_random_uuid(), (select id from people limit 1), '{}')`,
    ],
    ['change a table', sql`alter table people add column anything text`],
    ['drop a table', sql`drop table audit_lines`],
    ['make a table', sql`create table anything (id int)`],
    ['say that a migration was applied', sql`insert into migrations (name, checksum) values ('x', 'y')`],
    ['make a role', sql`create role another`],
  ])('may not %s', async (_, statement) => {
    await expect(statement.execute(db)).rejects.toMatchObject({ code: '42501' });
  });

  test('owns nothing, where who migrates owns all; what is made later is served too', async () => {
    expect(await ownsTables(db)).toBe(false);
    await once(owner, async (tables) => {
      expect(await ownsTables(tables)).toBe(true);
      await sql`create table made_later (id int)`.execute(tables);
    });
    await sql`insert into made_later values (1)`.execute(db);
  });
});
