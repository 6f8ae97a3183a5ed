import { sql } from 'kysely';
import { loadDemoDirectory } from '../../features/directory/seed.ts';
import { loadDemoExchange } from '../../features/exchange/seed.ts';
import { loadDemoModeration } from '../../features/moderation/seed/demo.ts';
import { loadDemoLooks } from '../../features/my-data/seed.ts';
import { loadDemoPeople } from '../../features/people/seed.ts';
import { loadDemoReplacements } from '../../features/replacements/seed.ts';
import { loadDemoWork } from '../../features/work/seed.ts';
import { transact, type Db } from '../../platform/db/database.ts';
import type { Services } from '../../platform/services.ts';
import { demoFolder } from '../root.ts';

/** Whether nobody is in the database yet. */
export async function demoIsMissing(db: Db): Promise<boolean> {
  return !(await db.selectFrom('people').select('id').limit(1).executeTakeFirst());
}

/**
 * Loads the demonstration network, all of it or nothing. The same at every load, but for the day it starts from.
 * Two processes that start at once on an empty database load it once: the second waits, then finds it there.
 */
export async function loadDemo(services: Services, say: (sentence: string) => void): Promise<void> {
  say('Réseau de démonstration\u00a0: je l’installe…');
  const start = performance.now();
  await transact(services.db, async (trx) => {
    await sql`select pg_advisory_xact_lock(7221, 2)`.execute(trx);
    if (!(await demoIsMissing(trx))) return;
    const inside = { ...services, db: trx };
    const people = await loadDemoPeople(inside);
    await loadDemoDirectory(inside);
    await loadDemoExchange(inside, demoFolder, people);
    await loadDemoModeration(inside, people);
    await loadDemoWork(inside, people);
    await loadDemoReplacements(inside, people);
    await loadDemoLooks(inside, people.personas);
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  say(`Réseau de démonstration\u00a0: installé en ${seconds} s.`);
}
