import { urls } from '../../language/urls.ts';
import { demoAccounts } from '../demo/accounts.ts';
import { serve } from '../serve.ts';
import type { Work } from './command.ts';
import { runUntilStopped } from './stop.ts';
import type { usages } from './usages.ts';
import { commandWords } from './words.ts';

const words = commandWords.serve;

/** `ravie serve`: the site, until it is stopped. What it says is its answer, so it says it on standard output. */
export const runServe: Work<typeof usages.serve> = async ({ options }, { config: read, terminal }) => {
  const say = terminal.print;
  const config = await read();
  await runUntilStopped(say, async () => {
    const start = performance.now();
    const running = await serve(config, { demoIfEmpty: options['demo-if-empty'], say });
    const seconds = (performance.now() - start) / 1000;
    const announce = () => {
      say(words.open(running.url, seconds));
      if (config.demoAccounts) {
        say(words.personas(new URL(urls.demo(), running.url).href));
        for (const { name, who } of demoAccounts) say(words.persona(name, who.fr));
      }
      say(words.howToStop);
    };
    return { announce, close: running.close };
  });
  return 0;
};
