import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { findSystemPostgres } from './test/setup/postgres.ts';
import { sortTests } from './test/setup/tests.ts';

const tests = sortTests(import.meta.dirname);
const system = findSystemPostgres();

/**
 * Who may know what, asked of every route many times over: once a run, on PostgreSQL 18. The fuzz asks the same of
 * every route on both versions, as five people.
 */
const askedOnce = ['access', 'unsigned', 'asleep'].map((name) => `test/access/${name}.test.ts`);

/** Rows are drawn with hono/jsx, in the tests as in the bundle. */
const oxc = { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } } as const;

/**
 * Four projects. `unit` waits for nothing; `pg18` and `pg15` run the same database tests, each on one temporary
 * server for all (test/setup/), every worker in a database of its own; `browser` walks the journeys, two files at a time.
 */
const projects: TestProjectConfiguration[] = [
  {
    oxc,
    test: { name: 'unit', include: tests.pure, sequence: { groupOrder: 0 } },
  },
  {
    oxc,
    test: {
      name: 'pg18',
      include: tests.database,
      globalSetup: 'test/setup/database.ts',
      setupFiles: 'test/setup/each-file.ts',
      testTimeout: 20_000,
      hookTimeout: 60_000,
      sequence: { groupOrder: 1 },
    },
  },
  {
    oxc,
    test: {
      name: 'pg15',
      include: system ? tests.database.filter((path) => !askedOnce.includes(path)) : [],
      globalSetup: 'test/setup/database.ts',
      setupFiles: 'test/setup/each-file.ts',
      env: { RAVIE_TEST_PG: String(system?.version ?? '') },
      testTimeout: 20_000,
      hookTimeout: 60_000,
      sequence: { groupOrder: 2 },
    },
  },
  {
    oxc,
    test: {
      name: 'browser',
      include: tests.journeys,
      globalSetup: 'test/setup/database.ts',
      testTimeout: 120_000,
      hookTimeout: 120_000,
      sequence: { groupOrder: 3 },
    },
  },
];

export default defineConfig({
  test: {
    projects,
    // Two cores: more workers only wait for each other and for PostgreSQL.
    maxWorkers: 2,
    // A worker reads each module once for all its files: nothing of ours keeps a state between two of them.
    isolate: false,
    passWithNoTests: true,
    reporters: ['dot'],
  },
});
