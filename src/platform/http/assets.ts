import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { RavieContext } from './context.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.bin': 'application/octet-stream',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

type Asset = {
  type: string;
  plain: Buffer<ArrayBuffer>;
  br?: Buffer<ArrayBuffer>;
  gzip?: Buffer<ArrayBuffer>;
};

/** The built files of the browser: kept in memory, named by their content, so cached for ever. */
export class Assets {
  readonly #files = new Map<string, Asset>();
  readonly #names: Record<string, string>;

  /** Reads the build's `public` folder. Throws a sentence when the build has not been made. */
  constructor(folder: string) {
    this.#names = readNames(folder);
    for (const name of readdirSync(folder)) {
      const type = types[extname(name)];
      if (!type) continue;
      const read = (suffix: string) => readIfThere(join(folder, name + suffix));
      const plain = read('');
      if (!plain) continue;
      const br = read('.br');
      const gzip = read('.gz');
      this.#files.set(name, { type, plain, ...(br && { br }), ...(gzip && { gzip }) });
    }
  }

  /** The hashed name of a logical one (`app.js`). Throws when the build lacks it. */
  name(logical: string): string {
    const name = this.#names[logical];
    if (!name) throw new Error(`The build has no ${logical}.`);
    return name;
  }

  /** Answers one file, compressed as built, or null when there is none of that name. `kept`: its Cache-Control. */
  answer(c: RavieContext, name: string, kept = 'public, max-age=31536000, immutable'): Response | null {
    const asset = this.#files.get(name);
    if (!asset) return null;
    const accepted = c.req.header('accept-encoding') ?? '';
    const encoding =
      accepted.includes('br') && asset.br ? 'br' : accepted.includes('gzip') && asset.gzip ? 'gzip' : null;
    const body = encoding === 'br' ? asset.br : encoding === 'gzip' ? asset.gzip : asset.plain;
    return new Response(body, {
      headers: {
        'Content-Type': asset.type,
        'Cache-Control': kept,
        Vary: 'Accept-Encoding',
        ...(encoding && { 'Content-Encoding': encoding }),
      },
    });
  }
}

function readNames(folder: string): Record<string, string> {
  const file = readIfThere(join(folder, 'manifest.json'));
  if (!file) throw new Error('Les pages ne sont pas construites : lancez « npm start ».');
  return JSON.parse(file.toString()) as Record<string, string>;
}

function readIfThere(path: string): Buffer<ArrayBuffer> | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
