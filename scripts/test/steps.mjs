/** The steps of `npm test`, in their order. */

/** @typedef {{ name: string, commands: string[][] }} Check what Node runs, one after the other */
/** @typedef {{ name: string, whenEmpty?: string }} Suite a project of vitest.config.ts */

/** The one written in Go, which reads everything in a tenth of the time; `house` still parses with the older one. */
const TSC = 'node_modules/typescript-native/bin/tsc';

/** What reads the sources, the longest first. @type {Check[]} */
export const checks = [
  { name: 'lint', commands: [['node_modules/oxlint/bin/oxlint', '.']] },
  {
    name: 'types',
    commands: [
      [TSC, '-p', '.'],
      [TSC, '-p', 'src/browser'],
      [TSC, '-p', 'test'],
    ],
  },
  { name: 'house', commands: [['scripts/house.mjs']] },
  { name: 'format', commands: [['node_modules/oxfmt/bin/oxfmt', '--check', '.']] },
  { name: 'dead-code', commands: [['node_modules/knip/bin/knip.js', '--no-progress']] },
];

/** What runs the program. @type {Suite[]} */
export const suites = [
  { name: 'unit' },
  { name: 'pg18' },
  { name: 'pg15', whenEmpty: 'this machine has no PostgreSQL 15 or later of its own' },
  { name: 'browser' },
];
