import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const TEST = /\.test\.tsx?$/;
const IMPORTED = /^(?:import|export|\}).* from '(\.[^']+)'/gm;
/** Where the tests get their database (with helpers of test/ in between, or not). */
const DATABASE = 'test/database.ts';

/**
 * Sorts the tests of the house, so that those without a database start at once and wait for none.
 * @param root folder of the project
 * @returns paths relative to it: `pure`, `database` (run once on each PostgreSQL) and `journeys` (in a browser)
 */
export function sortTests(root: string): { pure: string[]; database: string[]; journeys: string[] } {
  const tests = ['src', 'test', 'bench'].flatMap((folder) => testsBelow(root, folder));
  const journeys = tests.filter((path) => path.startsWith('test/journeys/'));
  const others = tests.filter((path) => !path.startsWith('test/journeys/'));
  // An import that leads nowhere is told by the test that makes it, not here.
  const read = (path: string) =>
    existsSync(posix.join(root, path)) ? readFileSync(posix.join(root, path), 'utf8') : '';
  const database = others.filter((path) => needsDatabase(path, read));
  return { pure: others.filter((path) => !database.includes(path)), database, journeys };
}

/** Whether a test imports the database of the tests, itself or by a file of test/. */
export function needsDatabase(
  path: string,
  read: (path: string) => string,
  seen = new Set<string>(),
): boolean {
  seen.add(path);
  return [...read(path).matchAll(IMPORTED)]
    .map(([, imported = '']) => posix.join(posix.dirname(path), imported))
    .filter((imported) => imported.startsWith('test/') && !seen.has(imported))
    .some((imported) => imported === DATABASE || needsDatabase(imported, read, seen));
}

function testsBelow(root: string, folder: string): string[] {
  return readdirSync(posix.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name))
    .filter((path) => TEST.test(path) && !path.startsWith('test/house/faults/'))
    .sort();
}
