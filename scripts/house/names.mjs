/** Where files may stand and what they may be called. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { floors, rooms } from '../../house.rooms.mjs';
import { listFiles, readSource } from './files.mjs';

const DRAWER = /(^|\/)(utils?|helpers?|shared|common|misc|stuff)(\/|\.[a-z.]+$)/i;
const MARKUP = /^(src\/(ui|main)\/|src\/features\/[^/]+\/pages(\/|\.tsx$)|test\/)|\.test\.tsx$/;

/** Whether a file does nothing but hand on what others export. @param {string} source */
export function isBarrel(source) {
  const { statements } = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest);
  return (
    statements.length > 0 && statements.every((one) => ts.isExportDeclaration(one) && one.moduleSpecifier)
  );
}

/** @param {string} root @param {string} folder @returns {string[]} */
const foldersOf = (root, folder) => {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  } catch {
    return [];
  }
};

/**
 * @param {string} root folder that holds src/
 * @returns {string[]} one sentence a fault
 */
export function checkNames(root) {
  const files = listFiles(root, ['src', 'test', 'bench', 'scripts']);
  const fault = (/** @type {RegExp} */ pattern, /** @type {string} */ why) =>
    files.filter((path) => pattern.test(path)).map((path) => `${path}: ${why}`);
  const floorsOnDisk = foldersOf(root, 'src').filter((name) => ![...floors, 'browser'].includes(name));
  const roomsOnDisk = foldersOf(root, 'src/features').filter((name) => !rooms.includes(name));
  return [
    ...fault(DRAWER, 'a drawer without a name; name it after what it does'),
    ...fault(/\.tsx$/, 'markup lives in ui/, in pages and in main/').filter(
      (line) => !MARKUP.test(line.split(':')[0] ?? ''),
    ),
    ...files
      .filter((path) => path.startsWith('src/') && isBarrel(readSource(root, path)))
      .map((path) => `${path}: a barrel; import the file itself`),
    ...floorsOnDisk.map((name) => `src/${name}: not a floor of house.rooms.mjs`),
    ...roomsOnDisk.map((name) => `src/features/${name}: not a room of house.rooms.mjs`),
  ];
}
