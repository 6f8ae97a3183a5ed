import type { Command } from './command.ts';
import { commandWords as words } from './words.ts';

/** One line of the list of commands; what it takes to run is loaded when it is asked for. */
export type Entry = { name: string; summary: string; load: () => Promise<Command> };

function entry(name: keyof typeof words.summaries, load: Entry['load']): Entry {
  return { name, summary: words.summaries[name], load };
}

/** Every command, in the order one meets them. A quick one does not pay for the modules of the others. */
export const catalogue: readonly Entry[] = [
  entry('serve', async () => (await import('./serve.ts')).serveCommand),
  entry('worker', async () => (await import('./worker.ts')).workerCommand),
  entry('migrate', async () => (await import('./migrate.ts')).migrateCommand),
  entry('demo', async () => (await import('./demo.ts')).demoCommand),
  entry('import communes', async () => (await import('./import-communes.ts')).importCommunesCommand),
  entry('grant', async () => (await import('./grant.ts')).grantCommand),
  entry('config', async () => (await import('./config.ts')).configCommand),
  entry('doctor', async () => (await import('./doctor.ts')).doctorCommand),
  entry('exchange search', async () => (await import('./exchange-search.ts')).exchangeSearchCommand),
  entry('guard', async () => (await import('./guard.ts')).guardCommand),
];

/** Finds what a line asks for: a command of two words or one, and the rest of the line. */
export function findCommand(line: readonly string[]): { entry: Entry; rest: readonly string[] } | null {
  for (const length of [2, 1]) {
    const found = catalogue.find(({ name }) => name === line.slice(0, length).join(' '));
    if (found) return { entry: found, rest: line.slice(length) };
  }
  return null;
}

/** The commands of a family: those that begin with this word and have another. */
export function familyOf(word: string): readonly Entry[] {
  return catalogue.filter(({ name }) => name.startsWith(`${word} `));
}
