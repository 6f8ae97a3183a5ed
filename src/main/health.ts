import { sql } from 'kysely';
import { urls } from '../language/urls.ts';
import { pendingMigrations, type Migration } from '../platform/db/migrate.ts';
import { anyone } from '../platform/http/policy.ts';
import { get, type Route } from '../platform/http/route.ts';
import type { Services } from '../platform/services.ts';

/** For machines: is this process alive, and can it serve (database, migrations, jobs)? */
export function healthRoutes({ db, jobs }: Services, migrations: readonly Migration[]): Route[] {
  return [
    get(urls.health(), anyone, (c) => c.json({ status: 'ok' })),
    get(urls.ready(), anyone, async (c) => {
      const database = await answers(async () => {
        await sql`select 1`.execute(db);
        return true;
      });
      const migrated =
        database && (await answers(async () => !(await pendingMigrations(db, migrations)).length));
      const checks = { database, migrations: migrated, jobs: jobs.started };
      const ready = Object.values(checks).every(Boolean);
      return c.json({ status: ready ? 'ok' : 'unavailable', checks }, ready ? 200 : 503);
    }),
  ];
}

async function answers(check: () => Promise<boolean>): Promise<boolean> {
  return check().catch(() => false);
}
