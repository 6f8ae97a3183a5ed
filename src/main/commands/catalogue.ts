import type { Command, Options, Usage, Work } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { usages } from './usages.ts';

/** Joins a usage and its work, which is loaded when there is something to do: reading help loads nothing. */
function command<Known extends Options>(
  usage: Usage & { options: Known },
  load: () => Promise<Work<{ options: Known }>>,
): Command {
  return {
    usage,
    run: async (line, surroundings) => {
      const given = readArguments(usage, line);
      const work = await load();
      return (await work(given, surroundings)) ?? 0;
    },
  };
}

/** Every command, in the order one meets them. */
export const catalogue: readonly Command[] = [
  command(usages.serve, async () => (await import('./serve.ts')).runServe),
  command(usages.worker, async () => (await import('./worker.ts')).runWorker),
  command(usages.migrate, async () => (await import('./migrate.ts')).runMigrate),
  command(usages.databaseRole, async () => (await import('./database-role.ts')).runDatabaseRole),
  command(usages.demo, async () => (await import('./demo.ts')).runDemo),
  command(usages.importCommunes, async () => (await import('./import-communes.ts')).runImportCommunes),
  command(usages.importAgreement, async () => (await import('./import-agreement.ts')).runImportAgreement),
  command(usages.lawCheck, async () => (await import('./law-check.ts')).runLawCheck),
  command(usages.replacementsPlan, async () => (await import('./replacements-plan.ts')).runReplacementsPlan),
  command(usages.grant, async () => (await import('./grant.ts')).runGrant),
  command(usages.secondWay, async () => (await import('./second-way.ts')).runSecondWay),
  command(usages.signOut, async () => (await import('./sign-out.ts')).runSignOut),
  command(usages.config, async () => (await import('./config.ts')).runConfig),
  command(usages.doctor, async () => (await import('./doctor.ts')).runDoctor),
  command(usages.exchangeSearch, async () => (await import('./exchange-search.ts')).runExchangeSearch),
  command(
    usages.replacementsStory,
    async () => (await import('./replacements-story.ts')).runReplacementsStory,
  ),
  command(usages.guard, async () => (await import('./guard.ts')).runGuard),
];

/** Finds what a line asks for: a command of two words or one, and the rest of the line. */
export function findCommand(line: readonly string[]): { command: Command; rest: readonly string[] } | null {
  for (const length of [2, 1]) {
    const found = catalogue.find(({ usage }) => usage.name === line.slice(0, length).join(' '));
    if (found) return { command: found, rest: line.slice(length) };
  }
  return null;
}

/** The commands of a family: those that begin with this word and have another. */
export function familyOf(word: string): readonly Command[] {
  return catalogue.filter(({ usage }) => usage.name.startsWith(`${word} `));
}
