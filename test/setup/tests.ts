import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const TEST = /\.test\.tsx?$/;
const IMPORTED = /^(?:import|export|\}).* from '(\.[^']+)'/gm;
/** Folders of test/ whose files a test may use without needing a database. */
const WITHOUT_DATABASE = /^test\/(?:house|browser|setup)\//;

/**
 * Sorts the tests of the house, so that those without a database start at once and wait for none.
 * @param root folder of the project
 * @returns paths relative to it: `pure`, `database` (run once on each PostgreSQL) and `journeys` (in a browser)
 */
export function sortTests(root: string): { pure: string[]; database: string[]; journeys: string[] } {
  const tests = ['src', 'test', 'bench'].flatMap((folder) => testsBelow(root, folder));
  const journeys = tests.filter((path) => path.startsWith('test/journeys/'));
  const others = tests.filter((path) => !path.startsWith('test/journeys/'));
  const database = others.filter((path) => needsDatabase(path, readFileSync(posix.join(root, path), 'utf8')));
  return { pure: others.filter((path) => !database.includes(path)), database, journeys };
}

/** Whether a test needs a database: it imports something of test/, where the database of the tests is made. */
export function needsDatabase(path: string, source: string): boolean {
  return [...source.matchAll(IMPORTED)]
    .map(([, imported = '']) => posix.join(posix.dirname(path), imported))
    .some((imported) => imported.startsWith('test/') && !WITHOUT_DATABASE.test(imported));
}

function testsBelow(root: string, folder: string): string[] {
  return readdirSync(posix.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name))
    .filter((path) => TEST.test(path) && !path.startsWith('test/house/faults/'))
    .sort();
}
