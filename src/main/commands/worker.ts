import { standOn } from '../ground.ts';
import { listenersOf, loopsOf, schedulesOf } from '../jobs.ts';
import { prepare } from '../prepare.ts';
import type { Work } from './command.ts';
import { runUntilStopped } from './stop.ts';
import type { usages } from './usages.ts';
import { commandWords } from './words.ts';

const words = commandWords.worker;

/** `ravie worker`: the work of the queue without the pages, until it is stopped. */
export const runWorker: Work<typeof usages.worker> = async (_, { config, terminal }) => {
  const say = terminal.print;
  await runUntilStopped(say, async () => {
    const ground = await standOn(await config(), say);
    try {
      await prepare(ground, say);
      const { services } = ground;
      await services.jobs.start(listenersOf(services), schedulesOf(services), {
        work: true,
        loops: loopsOf(services),
      });
    } catch (error) {
      await ground.close();
      throw error;
    }
    const announce = () => {
      say(words.working);
    };
    return { announce, close: ground.close };
  });
  return 0;
};
