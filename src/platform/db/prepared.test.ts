import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { runPrepared } from './prepared.ts';

const sum = 'select $1::int + $2::int as sum';

test('a statement that asks for it is planned once a connection, and others are not', async () => {
  const { db } = await testDatabase();
  await db.connection().execute(async (one) => {
    expect(await runPrepared(one, sum, [1, 2])).toEqual([{ sum: 3 }]);
    expect(await runPrepared(one, sum, [20, 22])).toEqual([{ sum: 42 }]);
    await sql`select ${1}::int`.execute(one);
    const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(
      one,
    );
    expect(rows).toEqual([{ statement: `/* prepared */ ${sum}` }]);
  });
});

test('it takes part in the transaction it is run in, and its errors are told', async () => {
  const { db } = await testDatabase();
  await expect(
    db.transaction().execute(async (trx) => {
      await sql`create table scratch (id int)`.execute(trx);
      await runPrepared(trx, 'insert into scratch values ($1)', [1]);
      expect(await runPrepared(trx, 'select id from scratch where id = $1', [1])).toEqual([{ id: 1 }]);
      await runPrepared(trx, 'select 1 / $1::int', [0]);
    }),
  ).rejects.toThrow('division by zero');
  expect(await runPrepared(db, sum, [1, 1])).toEqual([{ sum: 2 }]);
});

test('it is planned without its values; what is not prepared is planned with them', async () => {
  const { db } = await testDatabase();
  const rest = 'select $1::int - $2::int as rest';
  const plans = sql<{ once: number; eachTime: number }>`
    select generic_plans::int as once, custom_plans::int as "eachTime" from pg_prepared_statements
    where statement like '%rest'`;
  await db.connection().execute(async (one) => {
    await runPrepared(one, rest, [1, 2]);
    await one.transaction().execute(async (trx) => {
      await sql`select ${1}::int`.execute(trx);
      await runPrepared(trx, rest, [3, 4]);
    });
    await expect(
      one.transaction().execute(async (trx) => {
        await sql`select ${1}::int / 0`.execute(trx);
      }),
    ).rejects.toThrow('division by zero');
    await runPrepared(one, rest, [5, 6]);
    expect((await plans.execute(one)).rows).toEqual([{ once: 3, eachTime: 0 }]);
    await sql`select ${1}::int`.execute(one);
    const { rows } = await sql<{ mode: string }>`select current_setting('plan_cache_mode') as mode`.execute(
      one,
    );
    expect(rows).toEqual([{ mode: 'auto' }]);
  });
});
