import type { Config } from '../../platform/config.ts';
import type { SettingState } from '../../platform/settings.ts';
import type { Terminal } from './terminal.ts';

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
  /** When the program began, on the clock of `performance.now()`: now, unless told. */
  since?: number;
};

/** How a command is written on the line, and what its help says of it. */
export type Usage = {
  /** As typed: `serve`, `import communes`. */
  name: string;
  /** What it does, in a line. */
  summary: string;
  arguments: readonly Argument[];
  options: Options;
  /** What it does, line by line. */
  about: readonly string[];
  /** What follows the name in worked examples. */
  examples: readonly string[];
};

export type Command = {
  usage: Usage;
  /** Answers the exit code: 0 done, 1 refused. Throws what explain.ts explains. */
  run: (line: readonly string[], surroundings: Surroundings) => Promise<number>;
};

/** What a command does: its options come by name, with their types. Answers an exit code, or nothing for 0. */
export type Work<Of extends { options: Options }> = (
  given: Given<Of['options']>,
  surroundings: Surroundings,
) => Promise<number | undefined>;
