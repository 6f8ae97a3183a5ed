/** Who may import whom, made from the plan of the house. Run by scripts/house/imports.mjs. */
import { doors, floors, mayKnow, rooms } from './house.rooms.mjs';

const TEST = String.raw`\.test\.tsx?$`;
const SEED = String.raw`^src/features/[^/]+/seed(/|\.ts$)`;
const WORDS = String.raw`^src/.*/words(/|\.ts$)`;
const SQL_PACKAGES = String.raw`node_modules/(kysely|pg|pg-boss)/`;
const PAGE = String.raw`^src/features/[^/]+/pages(/|\.tsx$)`;

/** Paths inside any of these folders of src/. @param {readonly string[]} folders */
const inside = (folders) => `^src/(${folders.join('|')})/`;
/** The parts (`domain`, `store`…) of any of these rooms, as a file or as a folder.
 * @param {readonly string[]} names @param {readonly string[]} parts */
const partsOf = (names, parts) =>
  String.raw`^src/features/(${names.join('|')})/(${parts.join('|')})(/|\.tsx?$)`;

/**
 * One rule: what `from` may not import. Everything is an error: a house rule is kept or changed.
 * @param {string} name @param {string} comment
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['from']} from
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['to']} to
 * @returns {import('dependency-cruiser').IRegularForbiddenRuleType}
 */
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** The roof has nothing above it; the ground has a stricter rule of its own. */
const floorRules = floors
  .slice(1, -1)
  .map((floor) =>
    forbid(
      `${floor}-looks-down`,
      `${floor} imports a floor above it. Move what is shared down, or announce it as an event.`,
      { path: inside([floor]) },
      { path: inside([...floors.slice(0, floors.indexOf(floor)), 'browser']) },
    ),
  );

const roomOrderRules = rooms.map((room) => {
  const known = [room, ...(mayKnow[room] ?? [])];
  return forbid(
    'rooms-in-order',
    `${room} may only know: ${known.slice(1).join(', ') || 'no other room'} (house.rooms.mjs).`,
    { path: inside([`features/${room}`]) },
    { path: '^src/features/', pathNot: inside(known.map((name) => `features/${name}`)) },
  );
});

const domainRules = rooms.map((room) =>
  forbid(
    'domain-is-pure',
    'A domain imports the language and the domains it may know: no package, no platform, no page.',
    { path: partsOf([room], ['domain']), pathNot: TEST },
    { pathNot: ['^src/language/', partsOf([room, ...(mayKnow[room] ?? [])], ['domain'])] },
  ),
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...floorRules,
    ...roomOrderRules,
    ...domainRules,
    forbid(
      'language-is-pure',
      'The ground imports nothing but itself: no package, nothing of Node.',
      { path: '^src/language/', pathNot: TEST },
      { pathNot: '^src/language/' },
    ),
    forbid(
      'browser-sees-language',
      'What runs in the browser imports its own files and the language, nothing else.',
      { path: '^src/browser/', pathNot: TEST },
      { pathNot: '^src/(browser|language)/' },
    ),
    forbid(
      'rooms-by-the-door',
      `A room is entered by ${doors.join(', ')}; tests and seeds may also use its seed.`,
      { path: '^src/features/([^/]+)/', pathNot: [TEST, SEED] },
      { path: '^src/features/', pathNot: ['^src/features/$1/', partsOf(rooms, doors)] },
    ),
    forbid(
      'rooms-by-the-door',
      `A test or a seed enters another room by ${doors.join(', ')} or seed.`,
      {
        path: [String.raw`^src/features/([^/]+)/.*${TEST}`, String.raw`^src/features/([^/]+)/seed(/|\.ts$)`],
      },
      { path: '^src/features/', pathNot: ['^src/features/$1/', partsOf(rooms, [...doors, 'seed'])] },
    ),
    forbid(
      'pages-only-draw',
      'Pages are given data and return HTML: no store, no action, no route, no job, no platform.',
      { path: PAGE, pathNot: TEST },
      { path: [partsOf(rooms, ['store', 'actions', 'routes', 'jobs', 'seed']), '^src/platform/'] },
    ),
    forbid(
      'sql-in-stores',
      'SQL belongs to a store: routes, pages and words know nothing of the database driver.',
      { path: partsOf(rooms, ['routes', 'pages', 'words']) },
      { path: SQL_PACKAGES },
    ),
    forbid(
      'words-are-only-words',
      'words.ts holds sentences: it imports the language, and only the types of what it names.',
      { path: WORDS, pathNot: [TEST, partsOf(rooms, ['domain', 'store', 'actions'])] },
      { pathNot: ['^src/language/', WORDS], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'seeds-stay-in-the-demo',
      'Invented people are for tests, other seeds and the demonstration.',
      { pathNot: [TEST, SEED, String.raw`^src/main/demo(/|\.ts$)`, '^(test|bench)/'] },
      { path: SEED },
    ),
    forbid(
      'tests-are-not-imported',
      'Nothing that runs depends on a test.',
      { path: '^(src|bench)/', pathNot: TEST },
      // But for the browser itself, which benches open too.
      { path: [TEST, '^test/'], pathNot: String.raw`^test/browser/(find-)?chromium\.ts$` },
    ),
    forbid(
      'runs-without-dev-packages',
      'What runs in production only imports packages of "dependencies".',
      { path: '^src/', pathNot: TEST },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    forbid('imports-resolve', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
    forbid('no-circles', 'Two files that need each other are one file, or three.', {}, { circular: true }),
    forbid(
      'no-orphans',
      'A file nobody imports and which imports nobody.',
      { orphan: true, path: '^src/' },
      {},
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^test/house/faults/', '^dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'],
    },
  },
};
