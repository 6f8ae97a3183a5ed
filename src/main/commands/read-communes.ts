import { open } from 'node:fs/promises';
import { download, NotFollowed } from './download.ts';
import { Refusal } from './refusal.ts';
import { commandWords } from './words.ts';

const words = commandWords.import;

/** The whole of France with every field of the geo API is about 15 MB: beyond this it is something else. */
const megabytes = 64;
const patienceSeconds = 120;

/**
 * Reads a list of communes from a file or an http(s) address, at most 64 MB and two minutes. Throws
 * {@link Refusal}. What it holds is for {@link refineCommunes} to judge.
 */
export async function readCommunes(source: string, say: (sentence: string) => void): Promise<string> {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(source)?.[1]?.toLowerCase();
  if (scheme === undefined) return decode(await readFile(source));
  if (scheme !== 'http' && scheme !== 'https') throw new Refusal(words.httpOnly(scheme));
  if (!URL.canParse(source)) throw new Refusal(words.badAddress(source));
  return decode(await fetchFrom(new URL(source), say));
}

async function readFile(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    if (!(await file.stat()).isFile()) throw new Refusal(words.notFile(path));
    return await gather(file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}

async function fetchFrom(url: URL, say: (sentence: string) => void): Promise<Buffer> {
  say(words.fetching(url.host));
  try {
    const answer = await download(url, AbortSignal.timeout(patienceSeconds * 1000));
    if (answer.statusCode === 200) return await gather(answer);
    answer.destroy();
    throw new Refusal(words.answered(answer.statusCode ?? 0));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof NotFollowed) throw new Refusal(words.notFollowed(url.host, error.message));
    const tooSlow = error instanceof Error && error.name === 'AbortError';
    throw new Refusal(tooSlow ? words.tooSlow(patienceSeconds) : words.unreachable(url.host), {
      cause: error,
    });
  }
}

/** Everything of a stream, as long as it stays within the limit: what it announces is not trusted. */
async function gather(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.byteLength;
    if (size > megabytes * 1_000_000) throw new Refusal(words.tooLarge(megabytes));
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Refusal(words.notText, { cause: error });
  }
}
