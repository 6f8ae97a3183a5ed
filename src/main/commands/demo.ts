import { demoIsMissing, loadDemo } from '../demo/load.ts';
import { prepare } from '../prepare.ts';
import type { Work } from './command.ts';
import { Refusal } from './refusal.ts';
import { onGround } from './stand.ts';
import type { usages } from './usages.ts';
import { commandWords } from './words.ts';

const words = commandWords.demo;

/** `ravie demo`: the demonstration network, in a database where there is nobody yet. */
export const runDemo: Work<typeof usages.demo> = async ({ options }, { config: read, terminal }) => {
  const config = await read();
  if (config.env === 'production') throw new Refusal(words.notInProduction);
  return onGround(config, terminal, async (ground) => {
    await prepare(ground, terminal.say);
    if (!(await demoIsMissing(ground.services.db))) throw new Refusal(words.notEmpty);
    await loadDemo(ground.services, terminal.say);
    if (options.json) terminal.printJson({ loaded: true });
    else terminal.print(words.done);
  });
};
