import { Hono } from 'hono';
import type { ControlledTransaction } from 'kysely';
import { sql } from 'kysely';
import { afterAll } from 'vitest';
import { startSessionFor } from '../src/features/people/actor.ts';
import { personas } from '../src/features/people/seed.ts';
import { migrationsFolder } from '../src/main/root.ts';
import { createWeb } from '../src/main/web.ts';
import { openDatabase, type Db } from '../src/platform/db/database.ts';
import { readMigrations } from '../src/platform/db/migrate.ts';
import type { DB } from '../src/platform/db/schema.ts';
import type { Env } from '../src/platform/http/context.ts';
import type { Route } from '../src/platform/http/route.ts';
import { servicesOn, type TestServices } from './database.ts';
import { demonstrationDatabase } from './demonstration.ts';

export type Form = Record<string, string | readonly string[]>;

/** One request: `as` is the name of a demonstration's person or the id of anybody; nobody is a visitor. */
export type Asking = {
  as?: string | null;
  /** Posted as a browser posts a form. */
  form?: Form;
  /** As it is, for what no browser would send. */
  method?: string;
  body?: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
  /** What the browser holds besides the session (`name=value`). */
  cookie?: string;
};

/** The whole house on a copy of the demonstration network, inside a transaction that is never kept. */
export type TestApp = {
  services: TestServices;
  routes: readonly Route[];
  /** What answers, to be listened with. */
  web: Hono<Env>;
  request: (path: string, asking?: Asking) => Promise<Response>;
  /** Opens the sessions of people who are no personas: before anything is undone. */
  signIn: (ids: readonly string[]) => Promise<void>;
  /** Does the work, then takes back everything that it wrote. */
  undone: <Result>(work: () => Promise<Result>) => Promise<Result>;
};

let opened: { db: Db; transaction: ControlledTransaction<DB> } | undefined;

/** Opens the house: every route as in `npm start`, those of the demonstration included. Once a test file. */
export async function appForTests(): Promise<TestApp> {
  const connection = await demonstrationDatabase();
  const db = openDatabase(connection, { pool: 1 });
  const transaction = await db.startTransaction().execute();
  opened = { db, transaction };
  const plain = servicesOn(transaction, connection);
  const services = { ...plain, config: { ...plain.config, demoAccounts: true } };
  const { app, routes } = createWeb(services, await readMigrations(migrationsFolder));

  const cookies = new Map<string, string>();
  const cookieOf = async (who: string) => {
    const known = cookies.get(who);
    if (known) return known;
    const cookie = await openSession(services, personas.find(({ name }) => name === who)?.personId ?? who);
    cookies.set(who, cookie);
    return cookie;
  };
  const signIn = async (ids: readonly string[]) => {
    for (const id of ids) await cookieOf(id);
  };
  await signIn(personas.map(({ name }) => name));

  return {
    services,
    routes,
    web: app,
    signIn,
    request: async (path, { as = null, form, method, body, headers = {}, cookie } = {}) => {
      const cookies = [as ? await cookieOf(as) : '', cookie ?? ''].filter(Boolean).join('; ');
      return app.request(path, {
        method: method ?? (form || body ? 'POST' : 'GET'),
        headers: { ...headers, ...(cookies && { cookie: cookies }) },
        ...(form ? { body: encodeForm(form) } : body ? { body } : {}),
      });
    },
    undone: async (work) => {
      await sql`savepoint undone`.execute(transaction);
      try {
        return await work();
      } finally {
        await sql`rollback to savepoint undone`.execute(transaction);
        await sql`release savepoint undone`.execute(transaction);
      }
    },
  };
}

/** The body a browser makes of a form. */
export function encodeForm(form: Form): URLSearchParams {
  return new URLSearchParams(
    Object.entries(form).flatMap(([name, value]) =>
      [value].flat().map((one) => [name, one] as [string, string]),
    ),
  );
}

async function openSession(services: TestServices, personId: string): Promise<string> {
  const door = new Hono<Env>().post('/', async (c) => {
    await startSessionFor(services, c, personId);
    return c.text('');
  });
  const answer = await door.request('/', { method: 'POST' });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

afterAll(async () => {
  if (!opened) return;
  await opened.transaction.rollback().execute();
  await opened.db.destroy();
  opened = undefined;
});
