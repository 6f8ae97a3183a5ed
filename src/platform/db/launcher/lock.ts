import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { LauncherError, systemCode } from './launcher-error.ts';
import { isAlive, ownIdentity, parseIdentity, type ProcessIdentity } from './identity.ts';

/**
 * An exclusive lock between processes, in a folder, that dies with its holder.
 *
 * The folder holds numbered claims; the highest one is the lock. A claim is published whole, by hard link, with
 * the identity of its holder; it is over when the file was emptied (released) or when that very process is gone,
 * and what is over stays over. Taking the lock is publishing the next number, which one process only can do. So
 * a stale lock is never removed to be taken again, which is where two processes would take it together.
 */
export async function withLock<Result>(
  dir: string,
  work: () => Promise<Result>,
  options: { patience?: number; onWait?: (pid: number) => void } = {},
): Promise<Result> {
  await mkdir(dir, { recursive: true });
  const claim = await acquire(dir, options.patience ?? 120_000, options.onWait);
  try {
    return await work();
  } finally {
    await truncate(claim).catch(() => undefined);
  }
}

async function acquire(dir: string, patience: number, onWait: ((pid: number) => void) | undefined) {
  const deadline = Date.now() + patience;
  for (let waited = 0; ; waited++) {
    const answer = await tryClaim(dir);
    if ('claim' in answer) return answer.claim;
    if (Date.now() > deadline) throw new LauncherError({ kind: 'busy', pid: answer.holder.pid });
    if (waited === 2) onWait?.(answer.holder.pid);
    await delay(100);
  }
}

const draftPrefix = 'draft-';

/** How many past claims are kept, so that a process paused between reading and claiming still sees a newer one. */
const keptClaims = 8;

async function tryClaim(dir: string): Promise<{ claim: string } | { holder: ProcessIdentity }> {
  for (;;) {
    const highest = Math.max(0, ...(await claimsIn(dir)));
    const holder = await holderOf(join(dir, String(highest)));
    if (holder && isAlive(holder)) return { holder };
    const mine = highest + 1;
    if (!(await publish(dir, mine))) continue;
    if (Math.max(...(await claimsIn(dir))) > mine) {
      await rm(join(dir, String(mine)), { force: true });
      continue;
    }
    await sweep(dir, mine);
    return { claim: join(dir, String(mine)) };
  }
}

/** Removes what no process can still need: claims long over, and drafts of processes killed before publishing. */
async function sweep(dir: string, mine: number): Promise<void> {
  for (const name of await readdir(dir)) {
    const isOver = /^\d+$/.test(name) && Number(name) <= mine - keptClaims;
    const isLost = name.startsWith(draftPrefix) && Date.now() - (await writtenAt(join(dir, name))) > 60_000;
    if (isOver || isLost) await rm(join(dir, name), { force: true });
  }
}

/** When the file was written, in milliseconds; now, when it is gone meanwhile. */
async function writtenAt(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  return found?.mtimeMs ?? Date.now();
}

async function claimsIn(dir: string): Promise<number[]> {
  return (await readdir(dir)).filter((name) => /^\d+$/.test(name)).map(Number);
}

async function holderOf(claim: string): Promise<ProcessIdentity | null> {
  try {
    return parseIdentity(await readFile(claim, 'utf8'));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Publishes the claim of that number, whole at once. Answers whether it was still free. */
async function publish(dir: string, number: number): Promise<boolean> {
  const draft = join(dir, draftPrefix + randomUUID());
  await writeFile(draft, JSON.stringify(ownIdentity()));
  try {
    await link(draft, join(dir, String(number)));
    return true;
  } catch (error) {
    // Taken; or our draft was swept away while this process was paused.
    if (['EEXIST', 'ENOENT'].includes(systemCode(error) ?? '')) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
