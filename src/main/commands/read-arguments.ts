import { parseArgs } from 'node:util';
import type { Given, Options, Usage } from './command.ts';
import { WrongUsage } from './refusal.ts';
import { commandWords as words } from './words.ts';

/** Reads a line against a usage. Throws {@link WrongUsage} with one sentence for the first thing that does not fit. */
export function readArguments<Known extends Options>(
  usage: Usage & { options: Known },
  line: readonly string[],
): Given<Known> {
  const options: Record<string, boolean | string | undefined> = {};
  for (const [name, option] of Object.entries(usage.options))
    options[name] = option.kind === 'flag' ? false : undefined;
  const given: string[] = [];

  for (const token of tokensOf(usage, line)) {
    if (token.kind === 'positional') given.push(token.value);
    if (token.kind !== 'option') continue;
    const option = usage.options[token.name];
    if (!option) throw new WrongUsage(words.usage.unknownOption(token.rawName));
    if (option.kind === 'flag') {
      if (token.value !== undefined) throw new WrongUsage(words.usage.noValue(token.rawName));
      options[token.name] = true;
    } else options[token.name] = valueOf(token, options[token.name], option.value);
  }

  const needed = usage.arguments.filter((argument) => argument.required);
  const missing = needed[given.length];
  if (missing) throw new WrongUsage(words.usage.missing(missing.name));
  const extra = given[usage.arguments.length];
  if (extra !== undefined) throw new WrongUsage(words.usage.extra(extra));
  return { options: options as Given<Known>['options'], arguments: given };
}

type OptionToken = { rawName: string; value: string | undefined; inlineValue: boolean | undefined };

function valueOf(token: OptionToken, before: unknown, name: string): string {
  // Loosely read, `--limit --json` would take `--json` for the limit.
  // A dash alone is a value: the standard input.
  const isOption = token.value !== '-' && token.value?.startsWith('-');
  const taken = token.inlineValue || !isOption ? token.value : undefined;
  if (!taken) throw new WrongUsage(words.usage.needsValue(token.rawName, name));
  if (before !== undefined) throw new WrongUsage(words.usage.twice(token.rawName));
  return taken;
}

function tokensOf(usage: Usage, line: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(usage.options).map(
      ([name, option]) => [name, { type: option.kind === 'flag' ? 'boolean' : 'string' }] as const,
    ),
  );
  // Not strict: its own sentences are in English.
  return parseArgs({ args: [...line], options, strict: false, tokens: true, allowPositionals: true }).tokens;
}
