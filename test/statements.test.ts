import { expect, test } from 'vitest';
import pg from 'pg';
import { testDatabase } from './database.ts';
import { statementsAsked } from './setup/statements.ts';

/** What tests make for themselves, and the queue makes when it starts: no migration does. */
const madeLater = /relation "(scratch|made_later|jobs\.job)" does not exist/;

test('this PostgreSQL understands every statement that the tests of the other have asked', async () => {
  const statements = statementsAsked();
  expect(statements.length).toBeGreaterThan(500);
  const { connection } = await testDatabase();
  const client = new pg.Client(connection);
  await client.connect();
  const refused: string[] = [];
  for (const text of statements) {
    try {
      await client.query(`prepare asked as ${text}`);
      await client.query('deallocate asked');
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (!madeLater.test(why)) refused.push(`${why}: ${text}`);
    }
  }
  await client.end();
  expect(refused.join('\n\n')).toBe('');
}, 120_000);
