import { setTimeout as delay } from 'node:timers/promises';
import { findPlace, realDataDir, type Place } from '../../src/platform/db/launcher/place.ts';
import { findPostmaster, processesOn } from '../../src/platform/db/launcher/postmaster.ts';
import { signal } from '../../src/platform/db/launcher/server.ts';

/** Where the embedded database of a data folder lives, once it has been created. */
export async function placeOf(dataDir: string): Promise<Place> {
  return findPlace(await realDataDir(dataDir), () => undefined);
}

/** The number of the database's first process, or null when none runs. */
export function postmasterOf(place: Place): number | null {
  return findPostmaster(place)?.identity.pid ?? null;
}

/** `kill -9` of the first process only: the others notice, and end by themselves. */
export function killPostmaster(place: Place): void {
  const pid = postmasterOf(place);
  if (pid !== null) signal(pid, 'SIGKILL');
}

/** `kill -9` of every process of the database, as when the machine runs out of memory, or of power. */
export function killDatabase(place: Place): void {
  for (const pid of processesOn(place)) signal(pid, 'SIGKILL');
}

/** Waits until another first process than this one runs, as the application's watch should see to. */
export async function untilRevived(place: Place, killed: number | null): Promise<void> {
  const deadline = performance.now() + 120_000;
  for (;;) {
    const pid = postmasterOf(place);
    if (pid !== null && pid !== killed) return;
    if (performance.now() > deadline)
      throw new Error('The database was not brought up again in two minutes.');
    await delay(10);
  }
}
