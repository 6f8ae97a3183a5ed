import { sql } from 'kysely';
import { loadDemo } from '../../src/main/demo/load.ts';
import { standOn } from '../../src/main/ground.ts';
import { prepare } from '../../src/main/prepare.ts';
import { readConfig } from '../../src/platform/config.ts';
import type { RunningDatabase } from '../../src/platform/db/launcher/launcher.ts';
import {
  createDatabaseIfAbsent,
  withSession,
  type Connection,
} from '../../src/platform/db/launcher/session.ts';
import { urls } from '../../src/language/urls.ts';
import { freePort, untilAnswers, type App, type Settings } from '../faults/app.ts';
import { signInCarers, type Carer } from '../faults/carers.ts';
import type { Scratch } from '../faults/scratch.ts';
import { Client } from './client.ts';
import { fill, type Volume } from './fill.ts';

/** A demonstration filled up to a number of posts, the application that serves it, and whoever speaks to it. */
export type House = {
  posts: number;
  volume: Volume;
  app: App;
  /** Aïcha's cookie: she reads. */
  reader: string;
  /** They write, each in her turn: nobody may ask more than a few questions an hour. */
  carers: readonly Carer[];
  /** The ids of questions everybody reads, old and new, in no order. */
  questions: readonly string[];
  /** The number of the newest question. */
  newest: number;
};

type Say = (sentence: string) => void;

/** Makes a database of its own on the server, fills it, and starts the built application on it. */
export async function openHouse(
  scratch: Scratch,
  server: RunningDatabase,
  posts: number,
  say: Say,
): Promise<House> {
  const database = `posts_${posts}`;
  await createDatabaseIfAbsent(server.connection, database);
  const changed = { RAVIE_LOG_LEVEL: 'error', DATABASE_URL: urlOf({ ...server.connection, database }) };
  const filled = await furnish({ ...scratch.settings, ...changed }, posts, say);
  // What the filling left to write to the disk is written now, and not while something is measured.
  await withSession({ ...server.connection, user: 'postgres', database: 'postgres' }, (client) =>
    client.query('checkpoint'),
  );
  const app = scratch.start(await freePort(), ['serve'], changed);
  await untilAnswers(app, urls.home());
  return { posts, ...filled, app, reader: await become(app, 'aicha') };
}

async function furnish(settings: Settings, posts: number, say: Say) {
  const ground = await standOn(readConfig(settings));
  try {
    const { services } = ground;
    await prepare(ground, () => undefined);
    await loadDemo(services, () => undefined);
    const volume = await fill(services.db, posts, say);
    const { rows } = await sql<{ id: string; number: number }>`
      select id, number::float8 as number from (
        select id, number from questions
        where audience = 'all' and hidden_at is null and held_at is null and closed_at is null order by md5(number::text) limit 3000
      ) as drawn`.execute(services.db);
    return {
      volume,
      carers: await signInCarers(services, 200),
      questions: rows.map(({ id }) => id),
      newest: Math.max(...rows.map(({ number }) => number)),
    };
  } finally {
    await ground.close();
  }
}

/** The session one gets in one tap, as somebody of the demonstration. */
async function become(app: App, name: string): Promise<string> {
  const client = new Client(app.url, 1);
  const { headers } = await client.send({
    path: urls.demoBe(name),
    form: new URLSearchParams(),
    expected: [303],
  });
  client.close();
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

/** A server on a socket, as `DATABASE_URL` names it. */
function urlOf({ host, port, user, database }: Connection): string {
  return `postgresql://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}
