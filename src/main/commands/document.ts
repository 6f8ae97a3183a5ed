import { WrongUsage } from './refusal.ts';

type Limits = {
  /** In millions of bytes: a larger one is not read to its end. */
  megabytes: number;
  /** What is said of one that is too large. */
  tooLarge: (megabytes: number) => string;
};

/** The text of a document that a command is given. Throws WrongUsage for one that is too large. */
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
  return new TextDecoder().decode(Buffer.concat(pieces));
}

/** What a text of JSON holds. Throws WrongUsage with what is said of one that is broken. */
export function parseJson(text: string, broken: (text: string) => string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongUsage(broken(text));
  }
}
