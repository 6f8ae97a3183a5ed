import { createReadStream } from 'node:fs';
import { WrongUsage } from './refusal.ts';
import { commandWords } from './words.ts';

type Limits = {
  /** In millions of bytes: a larger one is not read to its end. */
  megabytes: number;
  /** What is said of one that is too large. */
  tooLarge: (megabytes: number) => string;
};

/** What keeps a file that was named from being read, by the code of the system. */
const unreadable: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: commandWords.errors.fileMissing,
  EISDIR: commandWords.errors.fileIsFolder,
  EACCES: commandWords.errors.fileForbidden,
};

/** The text of the document at a path. Throws WrongUsage for one that is not there, too large, or no text. */
export async function readDocumentAt(path: string, limits: Limits): Promise<string> {
  try {
    return await readDocument(createReadStream(path), limits);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = unreadable[code];
    throw why ? new WrongUsage(why(path), { cause: error }) : error;
  }
}

/** The text of a document that a command is given. Throws WrongUsage for one that is too large, or no text. */
export async function readDocument(
  stream: AsyncIterable<unknown>,
  { megabytes, tooLarge }: Limits,
): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : (piece as Uint8Array);
    size += bytes.byteLength;
    if (size > megabytes * 1_000_000) throw new WrongUsage(tooLarge(megabytes));
    pieces.push(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
  } catch (error) {
    throw new WrongUsage(commandWords.errors.notText, { cause: error });
  }
}

/** What a text of JSON holds. Throws WrongUsage with what is said of one that is broken. */
export function parseJson(text: string, broken: (text: string) => string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongUsage(broken(text));
  }
}
