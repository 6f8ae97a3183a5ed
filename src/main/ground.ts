import { readMigrations, type Migration } from '../platform/db/migrate.ts';
import { openDatabase, type Connection } from '../platform/db/database.ts';
import { startDatabase } from '../platform/db/launcher/launcher.ts';
import { putInBox } from '../platform/demo/box.ts';
import { Jobs } from '../platform/jobs/jobs.ts';
import { Live } from '../platform/live.ts';
import { createLog } from '../platform/log.ts';
import { createMailer } from '../platform/mail/mailer.ts';
import { startMailTwin } from '../platform/mail/twin.ts';
import { createPushGateway } from '../platform/push/gateway.ts';
import { createSmsGateway } from '../platform/sms/gateway.ts';
import { startSmsTwin } from '../platform/sms/twin.ts';
import type { Config } from '../platform/config.ts';
import type { Services } from '../platform/services.ts';
import { migrationsFolder } from './root.ts';
import { secretOf } from './secret.ts';

/** The ground a process stands on: its services, and how to leave them in order. */
export type Ground = {
  services: Services;
  connection: Connection;
  migrations: Migration[];
  /** Where the embedded database was found or started; null when DATABASE_URL names another. */
  embedded: { adopted: boolean; version: string; root: string } | null;
  close: () => Promise<void>;
};

type Say = (sentence: string) => void;

/** Brings up what every command needs: the database, then the gateways (real ones, or their local twins). */
export async function standOn(config: Config, say: Say = () => undefined): Promise<Ground> {
  const log = createLog(config.logLevel);
  const secret = await secretOf(config);
  const leaving: (() => Promise<void> | void)[] = [];
  const close = async () => {
    for (const leave of leaving.splice(0).reverse()) await leave();
  };
  try {
    const { connection, embedded } = await database(config, say, leaving);
    const db = openDatabase(connection, { pool: config.databasePool });
    leaving.push(() => db.destroy());
    const dbHeld = openDatabase(connection, { pool: Math.ceil(config.databasePool / 2) });
    leaving.push(() => dbHeld.destroy());

    const mailTwin = config.smtpUrl
      ? null
      : await startMailTwin(({ recipient, subject, body }) =>
          putInBox(db, { channel: 'mail', recipient, subject, body }),
        );
    const smsTwin = config.sms.url
      ? null
      : await startSmsTwin((sms) =>
          putInBox(db, { channel: 'sms', recipient: sms.to, subject: null, body: sms.text }),
        );
    leaving.push(async () => {
      await Promise.all([mailTwin?.close(), smsTwin?.close()]);
    });
    const mailer = createMailer(config.smtpUrl ?? mailTwin?.url ?? '', config.mailFrom, {
      statusUrl: config.mailStatusUrl,
    });
    leaving.push(() => {
      mailer.close();
    });
    const jobs = new Jobs(connection, log);
    leaving.push(() => jobs.stop());
    const live = new Live(connection, log);
    leaving.push(() => live.stop());
    const services: Services = {
      config,
      secret,
      ...(config.secretBefore !== undefined && { secretBefore: config.secretBefore }),
      log,
      db,
      dbHeld,
      jobs,
      live,
      mailer,
      sms: createSmsGateway({
        ...config.sms,
        url: config.sms.url ?? smsTwin?.url ?? '',
        once: config.sms.once || smsTwin !== null,
      }),
      push: createPushGateway({
        secret,
        secretBefore: config.secretBefore,
        hosts: config.pushHosts,
        origin: config.origin,
      }),
      now: () => new Date(),
    };
    return { services, connection, embedded, migrations: await readMigrations(migrationsFolder), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function database(
  config: Config,
  say: Say,
  leaving: (() => Promise<void> | void)[],
): Promise<{ connection: Connection; embedded: Ground['embedded'] }> {
  if (config.databaseUrl) return { connection: { connectionString: config.databaseUrl }, embedded: null };
  const running = await startDatabase({ dataDir: config.dataDir, onProgress: say });
  leaving.push(() => running.stop());
  const { adopted, version, root } = running;
  return { connection: running.connection, embedded: { adopted, version, root } };
}
