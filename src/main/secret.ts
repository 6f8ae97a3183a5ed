import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../platform/config.ts';

/**
 * The secret that signs sessions: the setting, else one made at the first start and kept in the data folder
 * (readConfig has already refused a production without the setting). Throws when what is kept there is none.
 */
export async function secretOf(config: Pick<Config, 'secret' | 'dataDir'>): Promise<string> {
  if (config.secret) return config.secret;
  await mkdir(config.dataDir, { recursive: true });
  const file = join(config.dataDir, 'secret');
  const secret = (await readIfThere(file)) ?? (await make(file));
  // Cut by a full disk, it would sign for anybody who tries an empty secret.
  if (secret.length < 32) throw new Error(`${file} n’est pas un secret : supprimez-le, puis relancez.`);
  return secret;
}

/** Of several processes that start at once, one names the file, whole, and all read the same. */
async function make(file: string): Promise<string> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600, flush: true });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
  return readFile(file, 'utf8');
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return null;
  }
}
