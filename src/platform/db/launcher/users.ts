import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive, ownIdentity, parseIdentity } from './identity.ts';
import type { Place } from './place.ts';

/**
 * Notes that this process uses the server; answers the file to remove when it no longer does. To be called, as
 * all of this file, under the lock: joining must not cross the last one leaving.
 */
export async function addUser(place: Place): Promise<string> {
  await mkdir(place.users, { recursive: true });
  const file = join(place.users, randomUUID());
  await writeFile(file, JSON.stringify(ownIdentity()));
  return file;
}

/** Takes this user off the list; answers how many are left, those that died without leaving not counted. */
export async function removeUser(place: Place, file: string): Promise<number> {
  await rm(file, { force: true });
  let left = 0;
  for (const name of await readdir(place.users).catch(() => [])) {
    const other = join(place.users, name);
    const identity = parseIdentity(await readFile(other, 'utf8').catch(() => ''));
    if (identity && isAlive(identity)) left++;
    else await rm(other, { force: true });
  }
  return left;
}
