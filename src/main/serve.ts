import { listenersOf, schedulesOf } from './jobs.ts';
import { demoIsMissing, loadDemo } from './demo/load.ts';
import { standOn, type Ground } from './ground.ts';
import { importGazetteer } from '../features/places/actions/import-gazetteer.ts';
import { listen } from './server.ts';
import { createWeb } from './web.ts';
import { migrate } from '../platform/db/migrate.ts';
import type { Config } from '../platform/config.ts';

export type Running = { port: number; url: string; ground: Ground; close: () => Promise<void> };

type Options = {
  /** Load the communes and the demonstration network when the database is empty. */
  demoIfEmpty: boolean;
  /** Told one sentence at each step that takes time. */
  say: (sentence: string) => void;
};

/** The main job: database, migrations, data, queue, then pages. Closing undoes it in the opposite order. */
export async function serve(config: Config, { demoIfEmpty, say }: Options): Promise<Running> {
  const ground = await standOn(config, say);
  try {
    await prepare(ground, demoIfEmpty, say);
    const { services } = ground;
    await services.jobs.start(listenersOf(services), schedulesOf(services), { work: true });
    const { app } = createWeb(services, ground.migrations);
    const server = await listen(app, config.port, config.host);
    return {
      port: server.port,
      url: config.port === 0 ? `http://localhost:${server.port}` : config.origin,
      ground,
      close: async () => {
        await server.close();
        await ground.close();
      },
    };
  } catch (error) {
    await ground.close();
    throw error;
  }
}

async function prepare(ground: Ground, demoIfEmpty: boolean, say: Options['say']): Promise<void> {
  const { db } = ground.services;
  await migrate(db, ground.migrations, (name) => {
    say(`Base : j’applique ${name}.`);
  });
  const commune = await db.selectFrom('communes').select('code').limit(1).executeTakeFirst();
  if (!commune) {
    say('Communes de France : je les charge (quelques secondes)…');
    const { communes, seconds } = await importGazetteer(db);
    say(`Communes de France : ${communes} chargées en ${seconds.toFixed(1)} s.`);
  }
  if (demoIfEmpty && ground.services.config.demoAccounts && (await demoIsMissing(db)))
    await loadDemo(ground.services, say);
}
