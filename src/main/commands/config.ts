import type { Work } from './command.ts';
import type { usages } from './usages.ts';
import { commandWords } from './words.ts';

const words = commandWords.config;

/** `ravie config`: every setting and where it stands. Never a value: any of them may hold a password. */
export const runConfig: Work<typeof usages.config> = async ({ options }, { config, settings, terminal }) => {
  const states = await settings();
  if (options.json) terminal.printJson({ settings: states });
  else {
    const width = Math.max(...states.map(({ name }) => name.length)) + 2;
    for (const { name, doc, state, default: fallback } of states) {
      terminal.print(`${name.padEnd(width)}${words.states[state]}`);
      terminal.print(`  ${doc}`);
      if (fallback !== null) terminal.print(`  ${words.default(fallback)}`);
    }
  }
  // Throws, with every reason, when RAVie could not start with these.
  await config();
  return 0;
};
