import { listenersOf, loopsOf, schedulesOf } from './jobs.ts';
import { demoIsMissing, loadDemo } from './demo/load.ts';
import { standOn, type Ground } from './ground.ts';
import { prepare } from './prepare.ts';
import { listen } from './server.ts';
import { createWeb } from './web.ts';
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
    const { services } = ground;
    await prepare(ground, say);
    if (demoIfEmpty && config.demoAccounts && (await demoIsMissing(services.db)))
      await loadDemo(services, say);
    await services.jobs.start(listenersOf(services), schedulesOf(services), {
      work: true,
      loops: loopsOf(services),
    });
    const { app } = createWeb(services, ground.migrations);
    const server = await listen(app, config.port, config.host);
    return {
      port: server.port,
      url: config.port === 0 ? `http://localhost:${server.port}` : config.origin,
      ground,
      close: async () => {
        // Pages that are open on something wait for ever: they are let go first.
        await services.live.stop();
        await server.close();
        await ground.close();
      },
    };
  } catch (error) {
    await ground.close();
    throw error;
  }
}
