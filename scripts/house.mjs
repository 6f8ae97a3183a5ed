/**
 * The rules of the house, as one command: who imports whom, who writes which table, how long files are and
 * what they are called. Prints one line a fault; exits 1 when there is any.
 */
import { join } from 'node:path';
import { checkImports, readsTypeScript } from './house/imports.mjs';
import { checkLengths } from './house/lengths.mjs';
import { checkNames } from './house/names.mjs';
import { checkTables } from './house/tables.mjs';

const root = join(import.meta.dirname, '..');
const imports = await checkImports(root);
const tables = checkTables(root);
const lengths = checkLengths(root);

const faults = [
  ...(readsTypeScript() ? [] : ['dependency-cruiser cannot read the TypeScript that is installed']),
  ...(imports.cruised === 0 ? ['dependency-cruiser read no file at all'] : []),
  ...imports.unseen.map((path) => `${path} was not read by dependency-cruiser`),
  ...imports.forbidden.map(({ rule, from, to, comment }) => `${rule}: ${from} → ${to}\n    ${comment}`),
  ...tables.faults,
  ...lengths.faults,
  ...checkNames(root),
];

for (const fault of faults) console.error(`  ✗ ${fault}`);
console.log(
  `${imports.cruised} files read, ${tables.tables.size} tables written, median ${lengths.median} lines, ${faults.length} faults`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
