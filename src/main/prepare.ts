import { importGazetteer } from '../features/places/actions/import-gazetteer.ts';
import { ConfigError } from '../platform/config.ts';
import { commandWords as words } from './commands/words.ts';
import { demoAccountsIn } from './demo/accounts.ts';
import type { Ground } from './ground.ts';
import { bringUpToDate } from './owner.ts';

type Say = (sentence: string) => void;

/**
 * Brings a database to what the house needs before it serves or works: up to date, no invented people in
 * production (throws `ConfigError`), communes loaded. Several processes may do it at once.
 */
export async function prepare(ground: Ground, say: Say): Promise<void> {
  const { db, config } = ground.services;
  await bringUpToDate(ground, (name) => {
    say(words.migrate.applying(name));
  });
  if (config.env === 'production') {
    const invented = await demoAccountsIn(db);
    if (invented.length) throw new ConfigError([words.demo.inProduction(invented.join(', '))]);
  }
  const commune = await db.selectFrom('communes').select('code').limit(1).executeTakeFirst();
  if (commune) return;
  say(words.import.loading);
  const report = await importGazetteer(db);
  say(words.import.loaded(report));
}
