import { sql } from 'kysely';
import { inject } from 'vitest';
import { readConfig } from '../src/platform/config.ts';
import { openDatabase, type Connection, type Db } from '../src/platform/db/database.ts';
import { Jobs } from '../src/platform/jobs/jobs.ts';
import { Live } from '../src/platform/live.ts';
import { createLog } from '../src/platform/log.ts';
import type { Mail } from '../src/platform/mail/mailer.ts';
import { createPushGateway } from '../src/platform/push/gateway.ts';
import type { Services } from '../src/platform/services.ts';
import type { Sms } from '../src/platform/sms/gateway.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server all tests share, and the migrated database each of them starts from. */
    database: { server: Connection; template: string; version: string };
  }
}

/** What left during a test: the last door before the network, so that nothing of ours is replaced. */
export type Sent = { mails: Mail[]; messages: Sms[] };
export type TestServices = Services & { sent: Sent };

let own: Promise<{ connection: Connection; db: Db }> | undefined;

/** This test file's own database, cloned from the migrated template at the first call. */
export function testDatabase(): Promise<{ connection: Connection; db: Db }> {
  own ??= clone();
  return own;
}

async function clone(): Promise<{ connection: Connection; db: Db }> {
  const connection = await cloneDatabase(inject('database').template);
  return { connection, db: openDatabase(connection, { pool: 8 }) };
}

/** A new database on the server of the tests, cloned from another. */
export async function cloneDatabase(
  template: string,
  name = `test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`,
): Promise<Connection> {
  const { server } = inject('database');
  const administration = openDatabase(server, { pool: 1 });
  await createFrom(administration, name, template);
  await administration.destroy();
  return { ...server, database: name };
}

/** PostgreSQL clones a template one at a time: two workers may ask at once, so ask again. */
async function createFrom(db: Db, name: string, template: string, left = 50): Promise<void> {
  try {
    await sql`create database ${sql.id(name)} template ${sql.id(template)}`.execute(db);
  } catch (error) {
    if (left === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 100));
    await createFrom(db, name, template, left - 1);
  }
}

/** Services on a given database, with a clock that stands still and letter boxes that keep what leaves. */
export function servicesOn(db: Db, connection: Connection): TestServices {
  const sent: Sent = { mails: [], messages: [] };
  const log = createLog('silent');
  const config = readConfig({ RAVIE_ENV: 'test', RAVIE_LOG_LEVEL: 'silent', RAVIE_REQUESTS_PER_MINUTE: '0' });
  const secret = 'a secret for tests, long enough to be one';
  return {
    config,
    secret,
    log,
    db,
    dbHeld: db,
    jobs: new Jobs(connection, log),
    live: new Live(connection, log),
    mailer: {
      send: (mail) => Promise.resolve(void sent.mails.push(mail)),
      check: () => Promise.resolve(true),
      close: () => undefined,
    },
    sms: { send: (sms) => Promise.resolve(void sent.messages.push(sms)) },
    push: createPushGateway({ secret, hosts: config.pushHosts, origin: config.origin }),
    now: () => new Date('2026-11-22T09:00:00Z'),
    sent,
  };
}

class Undo extends Error {}

/** Runs a test on a real, migrated PostgreSQL, inside a transaction that is rolled back at its end. */
export async function withDatabase(test: (services: TestServices) => Promise<void>): Promise<void> {
  const { connection, db } = await testDatabase();
  await db
    .transaction()
    .execute(async (trx) => {
      await test(servicesOn(trx, connection));
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
}

/** At the end of a test file: the next one of this worker starts from the template again. */
export async function leaveDatabase(): Promise<void> {
  if (own) await (await own).db.destroy();
  own = undefined;
}
