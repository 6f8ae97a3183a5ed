import { once } from 'node:events';
import { findPersonalData, maskFindings } from '../../language/guard/guard.ts';
import { loadFirstNames } from '../../platform/first-names.ts';
import type { Work } from './command.ts';
import { linesOf } from './lines.ts';
import type { usages } from './usages.ts';

/** `ravie guard`: what is personal in each line of standard input. Needs neither settings nor database. */
export const runGuard: Work<typeof usages.guard> = async ({ options }, { terminal: { input, output } }) => {
  const isFirstName = loadFirstNames();
  for await (const line of linesOf(input)) {
    const found = findPersonalData(line, isFirstName);
    const answer = options.json ? JSON.stringify({ found }) : maskFindings(line, found);
    // Whoever reads slowly is waited for, however much there is to say.
    if (!output.write(`${answer}\n`)) await once(output, 'drain');
  }
  return 0;
};
