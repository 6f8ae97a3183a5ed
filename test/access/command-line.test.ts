import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { beforeAll, expect, test } from 'vitest';
import { runCommandLine } from '../../src/main/commands/run.ts';
import { readConfig } from '../../src/platform/config.ts';
import { openDatabase } from '../../src/platform/db/database.ts';
import { describeSettings } from '../../src/platform/settings.ts';
import { addressOf, demonstrationDatabase } from '../demonstration.ts';
import { centres, memberOf } from './askers.ts';

// The console asks in somebody's name: she must find there what she would find on her phone, no more.

type Closed = { id: string; title: string; audience: string };

let closed: Closed[];
let memberOfDieppe: string;
let settings: Record<string, string>;

beforeAll(async () => {
  const connection = await demonstrationDatabase();
  settings = { DATABASE_URL: addressOf(connection), RAVIE_LOG_LEVEL: 'silent', RAVIE_SECRET: 'a'.repeat(32) };
  const db = openDatabase(connection, { pool: 1 });
  closed = await db
    .selectFrom('questions')
    .select(['id', 'title', 'audience'])
    .where('audience', '<>', 'all')
    .execute();
  memberOfDieppe = await memberOf(db, centres.dieppe, 'carer');
  await db.destroy();
});

async function search(words: string, as: string): Promise<{ code: number; found: string[] }> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const code = await runCommandLine(['exchange', 'search', words, '--json', '--as', as], {
    streams: { input: Readable.from([]), output, errors },
    config: async () => readConfig(settings),
    settings: async () => describeSettings(settings),
  });
  output.end();
  const answer = await text(output);
  return { code, found: answer ? (JSON.parse(answer) as { id: string }[]).map(({ id }) => id) : [] };
}

test('a question for some is found by those it is for, and by nobody else', async () => {
  const ofCreuse = closed.filter(
    ({ audience }) => audience === 'department:23' || audience === `centre:${centres.gueret}`,
  );
  const elsewhere = closed.filter(
    (question) => !ofCreuse.includes(question) && !question.audience.startsWith('centre:'),
  );
  expect(Math.min(ofCreuse.length, elsewhere.length)).toBeGreaterThan(0);
  for (const { id, title } of ofCreuse.slice(0, 2)) {
    expect((await search(title, 'aicha')).found).toContain(id);
    expect((await search(title, memberOfDieppe)).found).not.toContain(id);
  }
  for (const { id, title } of elsewhere.slice(0, 2))
    expect((await search(title, 'aicha')).found).not.toContain(id);
});

test.each(['georges', 'claire', 'laurent'])('%s, who is no carer, finds nothing at all', async (name) => {
  const { code, found } = await search('toilette', name);
  expect(code).not.toBe(0);
  expect(found).toEqual([]);
});
