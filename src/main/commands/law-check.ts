import { createReadStream } from 'node:fs';
import { checkDocument } from '../../features/law/actions/check.ts';
import type { Work } from './command.ts';
import { WrongUsage } from './refusal.ts';
import type { usages } from './usages.ts';
import { commandWords } from './words.ts';

const words = commandWords.lawCheck;
const megabytes = 8;

/** `ravie law check`: what the rules say of the cases of a document. Needs neither settings nor database. */
export const runLawCheck: Work<typeof usages.lawCheck> = async ({ options }, { terminal }) => {
  if (options.input === undefined) throw new WrongUsage(words.needsInput);
  const text = await read(createReadStream(options.input));
  const checked = checkDocument(parse(text, options.input), 'fr');
  if (!checked.ok) throw new WrongUsage(words.wrong(checked.failure.path, words.why[checked.failure.fault]));
  const { checks, plan } = checked.value;
  if (options.json) terminal.printJson(checked.value);
  else
    for (const { rule, reasons } of [...checks, ...plan])
      for (const { verdict, says, lawful } of reasons)
        terminal.print(words.line(rule, verdict, [says, lawful].filter(Boolean).join(' ')));
  return 0;
};

async function read(stream: AsyncIterable<unknown>): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : (piece as Uint8Array);
    size += bytes.byteLength;
    if (size > megabytes * 1_000_000) throw new WrongUsage(words.tooLarge(megabytes));
    pieces.push(bytes);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongUsage(words.notJson(path));
  }
}
