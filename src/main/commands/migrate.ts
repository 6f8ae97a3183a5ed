import { bringUpToDate } from '../owner.ts';
import type { Work } from './command.ts';
import { onGround } from './stand.ts';
import type { usages } from './usages.ts';
import { commandWords } from './words.ts';

const words = commandWords.migrate;

/** `ravie migrate`: brings the database up to date. */
export const runMigrate: Work<typeof usages.migrate> = async ({ options }, { config, terminal }) =>
  onGround(await config(), terminal, async (ground) => {
    const applied = await bringUpToDate(ground, (name) => {
      terminal.say(words.applying(name));
    });
    if (options.json) terminal.printJson({ applied });
    else terminal.print(applied.length ? words.applied(applied.length) : words.nothing);
  });
