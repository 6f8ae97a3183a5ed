/** One at a time: two starts at once must not install or build over each other. Node's own modules only. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const ASK_AGAIN_MS = 200;

/** @param {number} pid */
const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
};

/** @param {string} file @returns {number | undefined} the process that holds the turn, if it still runs */
const holderOf = (file) => {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid > 0 && isAlive(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
};

/** @param {string} file @returns {boolean} whether the turn is ours */
const take = (file) => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    return false;
  }
};

/**
 * Does the work when no other process does it; one that died in the middle does not hold the turn.
 * @template T
 * @param {string} file where the turn is kept
 * @param {() => T | Promise<T>} work
 * @param {() => void} [onWait] called once when another process holds the turn
 * @returns {Promise<T>}
 */
export async function inTurn(file, work, onWait) {
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; !take(file);) {
    if (holderOf(file) === undefined) {
      // It may have been taken a moment ago and not be written yet: only what stays dead is removed.
      await wait(ASK_AGAIN_MS);
      if (holderOf(file) === undefined) rmSync(file, { force: true });
      continue;
    }
    if (!told) onWait?.();
    told = true;
    await wait(ASK_AGAIN_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
