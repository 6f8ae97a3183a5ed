import type { Config } from '../../platform/config.ts';
import type { SettingState } from '../../platform/settings.ts';
import { readArguments } from './read-arguments.ts';
import type { Terminal } from './terminal.ts';
import { commandWords as words } from './words.ts';

/** One option: a flag, or one that takes a value; `value` is how the help names that value. */
export type Option = { kind: 'flag'; doc: string } | { kind: 'value'; value: string; doc: string };

export type Options = Record<string, Option>;

/** What stands on the line besides options. */
export type Argument = { name: string; required: boolean };

/** What was written on the line, once checked. */
export type Given<Known extends Options> = {
  options: { [Name in keyof Known]: Known[Name]['kind'] extends 'flag' ? boolean : string | undefined };
  arguments: readonly string[];
};

/** What a command may use of the outside. The configuration is read when it is asked for: not all need one. */
export type Surroundings = {
  terminal: Terminal;
  config: () => Promise<Config>;
  settings: () => Promise<SettingState[]>;
};

/** How a command is written on the line, and what its help says of it. */
export type Usage = {
  /** As typed: `serve`, `import communes`. */
  name: string;
  arguments: readonly Argument[];
  options: Options;
  /** What it does, one paragraph an entry. */
  about: readonly string[];
  /** What follows the name in worked examples. */
  examples: readonly string[];
};

export type Command = {
  usage: Usage;
  /** Answers the exit code: 0 done, 1 refused. Throws what explain.ts explains. */
  run: (line: readonly string[], surroundings: Surroundings) => Promise<number>;
};

/** Understood by every command whose answer a machine may read. */
export const json = { kind: 'flag', doc: words.help.json } as const;

/** Joins a usage and the work it starts; the work is given its options by name, with their types. */
export function command<const Known extends Options>(
  usage: Usage & { options: Known },
  work: (given: Given<Known>, surroundings: Surroundings) => Promise<number | undefined>,
): Command {
  return {
    usage,
    run: async (line, surroundings) => (await work(readArguments(usage, line), surroundings)) ?? 0,
  };
}
