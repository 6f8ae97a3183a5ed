import type { Options, Usage } from './command.ts';
import { commandWords as words } from './words.ts';

/** How every command is called from the project's folder. */
const invocation = 'npm run -s ravie --';

/** The help of the whole: every command with what it does in a line. */
export function helpOfAll(catalogue: readonly Usage[]): string {
  const width = Math.max(...catalogue.map(({ name }) => name.length)) + 2;
  return [
    words.help.title,
    '',
    `  ${invocation} ${words.help.command}`,
    '',
    words.help.commands,
    ...catalogue.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`),
    '',
    words.help.more(`${invocation} ${words.help.commandHelp}`),
    '',
    ...exitCodes(),
  ].join('\n');
}

/** The help of one command. */
export function helpOf(usage: Usage): string {
  const options: Options = { ...usage.options, help: { kind: 'flag', doc: words.help.help } };
  const rows = Object.entries(options).map(([name, option]) => [
    option.kind === 'value' ? `--${name} <${option.value}>` : `--${name}`,
    option.doc,
  ]);
  const width = Math.max(...rows.map(([left = '']) => left.length)) + 2;
  return [
    `  ${invocation} ${lineOf(usage)}`,
    '',
    ...usage.about,
    '',
    words.help.options,
    ...rows.map(([left = '', doc = '']) => `  ${left.padEnd(width)}${doc}`),
    '',
    words.help.examples,
    ...usage.examples.map((example) => `  ${invocation} ${example}`),
    '',
    ...exitCodes(),
  ].join('\n');
}

/** How a command is written: `import communes [fichier] [options]`. */
export function lineOf(usage: Usage): string {
  const given = usage.arguments.map(({ name, required }) => (required ? `<${name}>` : `[${name}]`));
  return [usage.name, ...given, '[options]'].join(' ');
}

function exitCodes(): string[] {
  return [words.help.exits, ...words.help.exitCodes.map(([code, doc]) => `  ${code}  ${doc}`)];
}
