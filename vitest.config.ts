import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { findSystemPostgres } from './test/setup/postgres.ts';
import { sortTests } from './test/setup/tests.ts';

const tests = sortTests(import.meta.dirname);
const system = findSystemPostgres();

/**
 * What the second PostgreSQL is asked: what rooms do and how they are set up, and then whether it understands every
 * statement that was asked of the first, by the pages and the fuzz too (test/statements.test.ts). Pages, access and
 * fuzz themselves are the same program over the same statements: once a run.
 */
const statements = 'test/statements.test.ts';
const asked = {
  first: tests.database.filter((path) => path !== statements),
  second: tests.database.filter((path) => !/^test\/(access|fuzz|faults)\/|\/routes\b/.test(path)),
};

/** Rows are drawn with hono/jsx, in the tests as in the bundle. */
const oxc = { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } } as const;

/**
 * Four projects. `unit` waits for nothing; ``pg18` and `pg15` run the database tests, each on one temporary server
 * for all (test/setup/), every worker in a database of its own; `browser` walks the journeys, two files at a time.
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
      include: asked.first,
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
      include: system ? asked.second : [],
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
