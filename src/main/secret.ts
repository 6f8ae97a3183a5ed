import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../platform/config.ts';

/**
 * The secret that signs sessions: the setting, else one made at the first start and kept in the data folder
 * (readConfig has already refused a production without the setting).
 */
export async function secretOf(config: Config): Promise<string> {
  if (config.secret) return config.secret;
  await mkdir(config.dataDir, { recursive: true });
  const file = join(config.dataDir, 'secret');
  try {
    // Exclusive: of two processes starting at once, one writes and both read the same.
    await writeFile(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFile(file, 'utf8');
}
