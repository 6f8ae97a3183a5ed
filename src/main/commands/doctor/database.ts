import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import { queueHealth } from '../../../features/messages/store/health.ts';
import { pendingMigrations, type Migration } from '../../../platform/db/migrate.ts';
import { ownsTables } from '../../../platform/db/serving-role.ts';
import type { Ground } from '../../ground.ts';
import { demoAccountsIn } from '../../demo/accounts.ts';
import { fine, wrong, type Check, type Finding } from './check.ts';
import { doctorWords } from './words.ts';

const words = doctorWords.database;

/** Everything that is asked of the database, once it answers. */
export function databaseChecks(ground: Ground): Check[] {
  const { db } = ground.services;
  return [
    { id: 'version', look: () => version(ground) },
    { id: 'extensions', look: () => extensions(ground) },
    { id: 'migrations', look: () => migrations(ground) },
    { id: 'communes', look: () => whenThere('communes', () => communes(ground)) },
    { id: 'jobs', look: () => jobs(ground) },
    { id: 'messages', look: () => whenThere('deliveries', () => messages(ground)) },
    { id: 'accounts', look: () => whenThere('people', () => accounts(ground)) },
    { id: 'serving-role', look: () => servingRole(ground) },
    { id: 'clock', look: () => clock(ground) },
  ];

  /** A table that a migration still has to make is that check's business. */
  async function whenThere(table: string, look: () => Promise<Finding>): Promise<Finding> {
    const { rows } = await sql<{ known: boolean }>`select to_regclass(${table}) is not null as known`.execute(
      db,
    );
    return rows[0]?.known ? look() : { state: 'skipped', says: words.afterMigrations };
  }
}

const oldestVersion = 15;

async function version({ services, embedded }: Ground): Promise<Finding> {
  const { rows } = await sql<{
    version: string;
  }>`select current_setting('server_version') as version`.execute(services.db);
  const found = rows[0]?.version ?? '';
  const says = embedded ? words.embedded(found, embedded.root) : words.server(found);
  return Number.parseInt(found, 10) >= oldestVersion
    ? fine(says)
    : wrong(says, words.versionMend(oldestVersion));
}

/** As the first migration creates them. */
const needed = ['unaccent', 'pg_trgm', 'cube', 'earthdistance', 'btree_gist'];

async function extensions({ services }: Ground): Promise<Finding> {
  const { rows } = await sql<{ name: string }>`select name from pg_available_extensions`.execute(services.db);
  const available = new Set(rows.map(({ name }) => name));
  const missing = needed.filter((name) => !available.has(name));
  return missing.length
    ? wrong(words.extensionsLack(missing.join(', ')), words.extensionsMend)
    : fine(words.extensions(needed.join(', ')));
}

async function migrations({ services, migrations: all }: Ground): Promise<Finding> {
  const pending = await pendingMigrations(services.db, all);
  const rewritten = pending.length === all.length ? [] : await rewrittenOf(services.db, all);
  if (rewritten.length) return wrong(words.rewritten(rewritten.join(', ')), words.rewrittenMend);
  return pending.length
    ? wrong(words.pending(pending.length), words.pendingMend)
    : fine(words.migrated(all.length));
}

/** What was applied and is no longer so written here. */
async function rewrittenOf(db: Db, all: readonly Migration[]): Promise<string[]> {
  const applied = await db.selectFrom('migrations').select(['name', 'checksum']).orderBy('name').execute();
  const written = new Map(all.map(({ name, checksum }) => [name, checksum]));
  return applied.filter(({ name, checksum }) => written.get(name) !== checksum).map(({ name }) => name);
}

/** Messages that nobody received: told in the application, and here. */
async function messages({ services }: Ground): Promise<Finding> {
  const { failed, unknown, bounced, late } = await queueHealth(services.db, services.now());
  if (late > 0) return wrong(words.lateMessages(late), words.lateMessagesMend);
  if (failed + unknown > 0) return wrong(words.lostMessages(failed, unknown), words.lostMessagesMend);
  return fine(words.messages(bounced));
}

async function communes({ services }: Ground): Promise<Finding> {
  const rows = await services.db
    .selectFrom('communes')
    .select((eb) => ['precision', eb.fn.countAll<string>().as('count')])
    .groupBy('precision')
    .execute();
  const counts = new Map(rows.map(({ precision, count }) => [precision, Number(count)]));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return wrong(words.noCommune, words.noCommuneMend);
  return fine(words.communes(total, counts));
}

/** A job that should have begun so long ago is not being looked at by anybody. */
const lateMinutes = 15;

async function jobs({ services }: Ground): Promise<Finding> {
  const { rows: known } = await sql<{
    known: boolean;
  }>`select to_regclass('jobs.job') is not null as known`.execute(services.db);
  if (!known[0]?.known) return wrong(words.noJobs, words.noJobsMend);
  const { rows } = await sql<{ late: number }>`
    select count(*)::int as late from jobs.job
    where state in ('created', 'retry') and start_after < now() - make_interval(mins => ${lateMinutes})`.execute(
    services.db,
  );
  const late = rows[0]?.late ?? 0;
  return late ? wrong(words.lateJobs(late, lateMinutes), words.lateJobsMend) : fine(words.jobs);
}

async function accounts({ services }: Ground): Promise<Finding> {
  const invented = await demoAccountsIn(services.db);
  if (services.config.env === 'production' && invented.length)
    return wrong(words.invented(invented.join(', ')), words.inventedMend);
  return fine(invented.length ? words.demonstration(invented.length) : words.noInvented);
}

/** Whether who serves could rewrite the tables and the trail. The embedded server has one account only. */
async function servingRole({ services, embedded }: Ground): Promise<Finding> {
  if (embedded) return fine(words.oneAccount);
  if (!(await ownsTables(services.db))) return fine(words.servesOnly);
  return services.config.env === 'production'
    ? wrong(words.servesAsOwner, words.servesAsOwnerMend)
    : fine(words.servesAsOwner);
}

/** Beyond this, sign-in codes would expire early or late. */
const mostDriftSeconds = 5;

async function clock({ services }: Ground): Promise<Finding> {
  const before = services.now().getTime();
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(services.db);
  const middle = (before + services.now().getTime()) / 2;
  const drift = Math.abs((rows[0]?.now.getTime() ?? Number.NaN) - middle) / 1000;
  if (!(drift <= mostDriftSeconds)) return wrong(words.drift(Math.round(drift)), words.clockMend);
  return fine(words.clock);
}
