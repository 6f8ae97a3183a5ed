import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { fr } from '../words/tables.ts';
import { aboutNobody, entryOf, isKept, keptTables } from './kept.ts';

type Column = { table: string; column: string; type: string };

/** Dates, counts and yes-or-no say nothing by themselves; everything else may hold something of somebody. */
const harmless = ['boolean', 'smallint', 'integer', 'bigint', 'timestamp with time zone', 'date'];

const columnsOf = `select c.table_name as table, c.column_name as column, c.data_type as type
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and t.table_type = 'BASE TABLE' order by 1, 2`;

test('every column that may hold something of somebody is in the table of what is kept', () =>
  withDatabase(async ({ db }) => {
    const { rows } = await sql.raw<Column>(columnsOf).execute(db);
    const forgotten = rows.filter(({ table, column, type }) => {
      if (aboutNobody.includes(table)) return false;
      if (!isKept(table)) return true;
      const { personal, plain } = entryOf(table);
      return !harmless.includes(type) && !personal.includes(column) && !plain.includes(column);
    });
    expect(
      forgotten.map(({ table, column }) => `${table}.${column}`),
      'Say in src/features/my-data/domain/kept what is kept of people there, why and how long',
    ).toEqual([]);
  }));

test('nothing is said to be kept where there is no such column', () =>
  withDatabase(async ({ db }) => {
    const { rows } = await sql.raw<Column>(columnsOf).execute(db);
    const there = new Set(rows.map(({ table, column }) => `${table}.${column}`));
    // The tables of the queue are not ours: they stand in a schema of their own.
    const said = keptTables
      .filter((table) => table !== 'jobs')
      .flatMap((table) => {
        const { personal, plain } = entryOf(table);
        return [...personal, ...plain].map((column) => `${table}.${column}`);
      });
    expect(said.filter((name) => !there.has(name))).toEqual([]);
  }));

test('whatever refers to a person is personal', () =>
  withDatabase(async ({ db }) => {
    const { rows } = await sql<{ table: string; column: string }>`
      select k.conrelid::regclass::text as table, a.attname as column
      from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      where k.contype = 'f' and k.confrelid in ('people'::regclass, 'sign_in_users'::regclass)`.execute(db);
    const wrong = rows.filter(
      ({ table, column }) => !isKept(table) || !entryOf(table).personal.includes(column),
    );
    expect(wrong).toEqual([]);
  }));

test('periods are said as one says them', () => {
  expect([1, 7, 30, 90, 180, 365, 730].map((days) => fr.length(days))).toEqual([
    '1\u00a0jour',
    '7\u00a0jours',
    '30\u00a0jours',
    '3\u00a0mois',
    '6\u00a0mois',
    '1\u00a0an',
    '2\u00a0ans',
  ]);
});
