/** The files of the house, as the checks see them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const PLANTED = 'test/house/faults';

/**
 * Every file below the given folders, except the faults planted to try the checks.
 * @param {string} root folder the answers are relative to
 * @param {readonly string[]} folders relative to `root`; a missing one is empty
 * @param {RegExp} [pattern] which paths to keep
 * @returns {string[]} relative paths with forward slashes, sorted
 */
export function listFiles(root, folders, pattern = /\.(tsx?|mjs)$/) {
  /** @param {string} folder @returns {string[]} */
  const walk = (folder) => {
    try {
      return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        const name = relative(root, path).split(sep).join('/');
        if (entry.isDirectory()) return name === PLANTED ? [] : walk(path);
        return [name];
      });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return [];
      throw error;
    }
  };
  return folders
    .flatMap((folder) => walk(join(root, folder)))
    .filter((path) => pattern.test(path))
    .sort();
}

/** @param {string} root @param {string} path @returns {string} */
export const readSource = (root, path) => readFileSync(join(root, path), 'utf8');

/** Whether a path is a test or only used by tests. @param {string} path */
export const isTest = (path) => /\.test\.tsx?$/.test(path) || path.startsWith('test/');
