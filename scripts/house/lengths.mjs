/** A file reads in under a minute: none past 250 lines, and half of them under 80. */
import { listFiles, readSource } from './files.mjs';

export const LONGEST = 250;
export const MEDIAN_BELOW = 80;

/** What nobody reads from top to bottom: written by a generator, or a list where one line is looked up. */
const LISTS = [/^src\/platform\/db\/schema\.ts$/];

/**
 * @param {string} root folder that holds src/
 * @returns {{ faults: string[], median: number, files: number }} one sentence a fault
 */
export function checkLengths(root) {
  const files = listFiles(root, ['src', 'test', 'bench', 'scripts', 'demo'])
    .filter((path) => !LISTS.some((list) => list.test(path)))
    .map((path) => ({ path, lines: readSource(root, path).trimEnd().split('\n').length }));
  const inSource = files.filter(({ path }) => path.startsWith('src/')).map(({ lines }) => lines);
  const median = inSource.sort((a, b) => a - b)[Math.floor(inSource.length / 2)] ?? 0;
  const faults = files
    .filter(({ lines }) => lines > LONGEST)
    .map(({ path, lines }) => `${path} has ${lines} lines: past ${LONGEST}, cut it along its meaning`);
  if (median >= MEDIAN_BELOW)
    faults.push(`the median file of src/ has ${median} lines, not under ${MEDIAN_BELOW}`);
  return { faults, median, files: files.length };
}
