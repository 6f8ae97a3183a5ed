import { once } from 'node:events';
import { findPersonalData, maskFindings } from '../../language/guard/guard.ts';
import { loadFirstNames } from '../../platform/first-names.ts';
import { command } from './command.ts';
import { linesOf } from './lines.ts';
import { commandWords } from './words.ts';

const words = commandWords.guard;

/** `ravie guard`: what is personal in each line of standard input. Needs neither settings nor database. */
export const guardCommand = command(
  {
    name: 'guard',
    arguments: [],
    options: { json: { kind: 'flag', doc: words.json } },
    about: words.about,
    examples: ['guard --json < textes.txt', 'guard < textes.txt > textes-masques.txt'],
  },
  async ({ options }, { terminal: { input, output } }) => {
    const isFirstName = loadFirstNames();
    for await (const line of linesOf(input)) {
      const found = findPersonalData(line, isFirstName);
      const answer = options.json ? JSON.stringify({ found }) : maskFindings(line, found);
      // Whoever reads slowly is waited for, however much there is to say.
      if (!output.write(`${answer}\n`)) await once(output, 'drain');
    }
    return 0;
  },
);
