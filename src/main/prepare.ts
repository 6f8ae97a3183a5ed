import { agreementIsStale, importAgreement } from '../features/law/actions/import-agreement.ts';
import { importGazetteer } from '../features/places/actions/import-gazetteer.ts';
import { ConfigError } from '../platform/config.ts';
import { commandWords as words } from './commands/words.ts';
import { demoAccountsIn } from './demo/accounts.ts';
import type { Ground } from './ground.ts';
import { bringUpToDate } from './owner.ts';

type Say = (sentence: string) => void;

/**
 * Brings a database to what the house needs before it serves or works: up to date, no invented people in
 * production (throws `ConfigError`), communes and the agreement loaded.
 * Several processes may do it at once.
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
  if (!commune) {
    say(words.import.loading);
    const report = await importGazetteer(db);
    say(words.import.loaded(report));
  }
  await loadLaw(ground, say);
}

/** The articles of the package, when they are not those kept here. It is optional: without it the pages say so. */
async function loadLaw({ services: { db } }: Ground, say: Say): Promise<void> {
  if (!(await agreementIsStale(db))) return;
  say(words.importAgreement.loading);
  const report = await importAgreement(db);
  if (report) say(words.importAgreement.loaded(report));
}
