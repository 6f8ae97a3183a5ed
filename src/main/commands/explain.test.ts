import { createServer } from 'node:net';
import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { ConfigError } from '../../platform/config.ts';
import { openDatabase } from '../../platform/db/database.ts';
import { explain } from './explain.ts';
import { Refusal } from './refusal.ts';

const failing = (work: Promise<unknown>) =>
  work.then(
    () => expect.fail('It was expected to fail.'),
    (error: unknown) => explain(error),
  );

test('what was written to be shown is shown as it is, without a trace', () => {
  expect(explain(new Refusal('Non.'))).toEqual({ sentence: 'Non.' });
  expect(explain(new ConfigError(['Un.', 'Deux.']))).toEqual({ sentence: 'Un.\nDeux.' });
});

test('a port that is taken, a file that is not there: one sentence that says which', async () => {
  const { promise: port, resolve } = Promise.withResolvers<number>();
  const first = createServer().listen(0, '127.0.0.1', () => {
    resolve((first.address() as { port: number }).port);
  });
  const taken = await port;
  const second = new Promise((_, reject) => createServer().once('error', reject).listen(taken, '127.0.0.1'));
  expect(await failing(second)).toEqual({
    sentence: expect.stringContaining(`Le port ${taken} est déjà pris`),
  });
  first.close();

  expect(await failing(readFile('/nowhere/at/all'))).toEqual({
    sentence: expect.stringContaining('/nowhere/at/all'),
  });
});

test('a database that is not there', async () => {
  const db = openDatabase({ connectionString: 'postgres://somebody@127.0.0.1:1/ravie' });
  expect(await failing(sql`select 1`.execute(db))).toEqual({
    sentence: expect.stringContaining('La base de données ne répond pas (ECONNREFUSED)'),
  });
  await db.destroy();
});

test('a fault of ours keeps where it happened', () => {
  const { sentence, stack } = explain(new TypeError('x is not a function'));
  expect(sentence).toContain('x is not a function');
  expect(stack).toContain('explain.test.ts');
});
