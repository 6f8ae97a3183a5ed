import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findSystemPostgres } from './postgres.ts';
import { needsDatabase, sortTests } from './tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'house-tests-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('which tests need a database', () => {
  const sources: Record<string, string> = {
    'test/database.ts': "import { sql } from 'kysely';",
    'test/app.ts': "import {\n  testDatabase,\n} from './database.ts';",
    'test/score.ts': "import { round } from './round.ts';",
    'test/round.ts': "import { score } from './score.ts';",
  };
  test.each([
    ['src/features/people/actions.test.ts', "import { db } from '../../../test/database.ts';", true],
    ['src/main/app.test.ts', "import { app } from '../../test/app.ts';", true],
    ['test/access/matrix.test.ts', "import type { App } from '../app.ts';", true],
    ['test/guard/guard.test.ts', "import { score } from '../score.ts';", false],
    ['src/language/text.test.ts', "import { foldText } from './text.ts';", false],
  ])('%s, %s: %s', (path, source, expected) => {
    expect(needsDatabase(path, (name) => (name === path ? source : (sources[name] ?? '')))).toBe(expected);
  });

  test('they are sorted by folder and by import; planted faults are no tests', () => {
    const files = {
      'src/a.test.ts': "import { b } from './b.ts';",
      'src/b.ts': '',
      'test/database.ts': '',
      'src/rooms/c.test.tsx': "import { db } from '../../test/database.ts';",
      'test/journeys/join.test.ts': "import { db } from '../database.ts';",
      'test/house/faults/x/y.test.ts': '',
      'bench/z.ts': '',
    };
    for (const [path, source] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    expect(sortTests(folder)).toEqual({
      pure: ['src/a.test.ts'],
      database: ['src/rooms/c.test.tsx'],
      journeys: ['test/journeys/join.test.ts'],
    });
  });
});

describe('the PostgreSQL of the machine', () => {
  const layouts = [{ parent: join(folder, 'postgresql'), name: /^(\d+)$/ }];
  const install = (version: string) => {
    mkdirSync(join(folder, 'postgresql', version, 'bin'), { recursive: true });
    writeFileSync(join(folder, 'postgresql', version, 'bin', 'initdb'), '');
  };

  test('none installed, or none recent enough', () => {
    expect(findSystemPostgres(layouts)).toBeUndefined();
    install('14');
    expect(findSystemPostgres(layouts)).toBeUndefined();
  });

  test('the oldest that is recent enough', () => {
    for (const version of ['17', '15', '16']) install(version);
    expect(findSystemPostgres(layouts)).toEqual({
      version: 15,
      bin: join(folder, 'postgresql', '15', 'bin'),
    });
  });
});
