import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkLengths, LONGEST, MEDIAN_BELOW } from '../../scripts/house/lengths.mjs';
import { checkNames } from '../../scripts/house/names.mjs';
import { checkTables, ownerOf, tablesWritten } from '../../scripts/house/tables.mjs';

const faults = join(import.meta.dirname, 'faults');

describe('each table is written by one room', () => {
  const found = checkTables(join(faults, 'check-tables'));

  test('a table written from two rooms is a fault', () => {
    const expected =
      'table commune is written by features/people and features/places: ' +
      'src/features/people/store.ts:7, src/features/places/store.ts:3';
    expect(found.faults).toContain(expected);
  });

  test('a table put in by an expression is a fault', () => {
    expect(found.faults.filter((fault) => fault.includes('in clear'))).toEqual([
      'src/features/people/store.ts:8 writes a table that is not named in clear',
      'src/features/people/store.ts:9 writes a table that is not named in clear',
    ]);
  });

  test('tests and comments write nothing', () => {
    expect([...(found.tables.get('person') ?? [])]).toEqual(['features/people']);
  });

  test.each([
    ["db.updateTable('post as p')", 'post'],
    ['sql`MERGE INTO "post" using x`', 'post'],
    ['sql`update only public.post p set n = ${n}`', 'post'],
    ['sql`with gone as (delete from post where id = ${id} returning *) select 1`', 'post'],
    ['client.query("copy post (id) from stdin")', 'post'],
    ['sql`select * from post where update`', undefined],
    ['sql`select 1 for update of post`', undefined],
    ['sql`insert into vote values (1) on conflict do update set n = 2`', 'vote'],
  ])('%s writes %s', (source, table) => {
    expect(tablesWritten(source, 'x.ts').writes.map((write) => write.table)).toEqual(table ? [table] : []);
  });

  test('a file belongs to its room, its part of the platform, or its floor', () => {
    expect(ownerOf('src/features/exchange/store/votes.ts')).toBe('features/exchange');
    expect(ownerOf('src/platform/audit.ts')).toBe('platform/audit');
    expect(ownerOf('src/main/demo.ts')).toBe('src/main');
  });
});

describe('names', () => {
  test('drawers, barrels, stray markup, undeclared rooms and floors are faults', () => {
    expect(checkNames(join(faults, 'check-names')).map((fault) => fault.split(':')[0])).toEqual([
      'src/platform/helpers/dates.ts',
      'src/platform/utils.ts',
      'src/platform/banner.tsx',
      'src/platform/index.ts',
      'src/attic',
      'src/features/garden',
    ]);
  });
});

describe('lengths', () => {
  const folder = mkdtempSync(join(tmpdir(), 'house-lengths-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (name: string, lines: number) => {
    mkdirSync(join(folder, 'src'), { recursive: true });
    writeFileSync(join(folder, 'src', name), 'export {};\n'.repeat(lines));
  };

  test('a file past the limit is a fault, one at the limit is not', () => {
    write('a.ts', LONGEST + 1);
    write('b.ts', LONGEST);
    for (const name of ['c.ts', 'd.ts', 'e.ts']) write(name, 1);
    expect(checkLengths(folder).faults).toEqual([
      `src/a.ts has ${LONGEST + 1} lines: past ${LONGEST}, cut it along its meaning`,
    ]);
  });

  test('a median that grows past its limit is a fault', () => {
    for (const name of ['a.ts', 'b.ts', 'c.ts', 'd.ts', 'e.ts']) write(name, MEDIAN_BELOW);
    expect(checkLengths(folder).faults).toHaveLength(1);
  });
});
