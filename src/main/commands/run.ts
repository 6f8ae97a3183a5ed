import { catalogue, familyOf, findCommand } from './catalogue.ts';
import type { Surroundings } from './command.ts';
import { explain } from './explain.ts';
import { helpOf, helpOfAll } from './help.ts';
import { WrongUsage } from './refusal.ts';
import { terminalOn, type Streams } from './terminal.ts';
import { commandWords as words } from './words.ts';

export type Outside = { streams: Streams } & Omit<Surroundings, 'terminal'>;

/**
 * Runs one line of the command line and answers the exit code: 0 done, 1 refused or failed, 2 wrongly written.
 * Whatever goes wrong ends here, as one sentence on standard error; as `{"error": …}` there when `--json` was given.
 */
export async function runCommandLine(line: readonly string[], outside: Outside): Promise<number> {
  const json = isForMachine(line);
  const terminal = terminalOn(outside.streams, { quiet: json });
  try {
    return await dispatch(line, { ...outside, terminal });
  } catch (error) {
    const { sentence, stack } = explain(error);
    if (json) outside.streams.errors.write(`${JSON.stringify({ error: sentence })}\n`);
    else for (const part of [sentence, stack]) if (part) outside.streams.errors.write(`${part}\n`);
    if (!(error instanceof WrongUsage)) return 1;
    terminal.say(words.help.see(findCommand(line)?.command.usage.name));
    return 2;
  }
}

async function dispatch(line: readonly string[], surroundings: Surroundings): Promise<number> {
  const { terminal } = surroundings;
  // `help guard` asks what `guard --help` asks.
  if (line[0] === 'help') return dispatch([...line.slice(1), '--help'], surroundings);
  const found = findCommand(line);
  if (found) {
    const { usage, run } = found.command;
    if (!asksHelp(found.rest)) return run(found.rest, surroundings);
    terminal.print(helpOf(usage));
    return 0;
  }
  const [first] = line;
  if (first === undefined) throw new WrongUsage(words.usage.noCommand);
  if (first === '--help' || first === '-h') {
    terminal.print(helpOfAll(catalogue.map(({ usage }) => usage)));
    return 0;
  }
  const family = familyOf(first).map(({ usage }) => usage);
  if (family.length && asksHelp(line)) {
    terminal.print(helpOfAll(family));
    return 0;
  }
  if (family.length) throw new WrongUsage(words.usage.incomplete(family.map(({ name }) => name).join(', ')));
  throw new WrongUsage(words.usage.unknownCommand(first));
}

const beforeTexts = (line: readonly string[]) =>
  line.includes('--') ? line.slice(0, line.indexOf('--')) : line;

function asksHelp(line: readonly string[]): boolean {
  return beforeTexts(line).some((word) => word === '--help' || word === '-h');
}

function isForMachine(line: readonly string[]): boolean {
  return beforeTexts(line).includes('--json');
}
