import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

// Every statement that the tests of one PostgreSQL have asked, so that another can be asked whether it knows them all.

const folder = join(import.meta.dirname, '../../test-results/statements');

/** What reads and writes rows: the rest (databases, locks, settings) is the tests' own. */
const ofRows = /^(?:\/\*.*?\*\/\s*)?(?:select|insert|update|delete|merge|with)\b/is;

const noted = new Set<string>();

type Query = (this: pg.Client, asked: unknown, ...more: unknown[]) => unknown;

/** From now on, in this process, what PostgreSQL has answered is noted. What it refused is a test's affair. */
export function noteStatements(): void {
  const client = pg.Client.prototype as unknown as { query: Query & { notes?: true } };
  if (client.query.notes) return;
  const { query } = client;
  const noting: Query = function (asked, ...more) {
    const answer = query.call(this, asked, ...more);
    const text = textOf(asked);
    if (answer instanceof Promise && text && ofRows.test(text))
      void answer.then(
        () => noted.add(text),
        () => undefined,
      );
    return answer;
  };
  client.query = Object.assign(noting, { notes: true as const });
}

function textOf(asked: unknown): string | undefined {
  if (typeof asked === 'string') return asked;
  return typeof asked === 'object' && asked !== null && 'text' in asked ? String(asked.text) : undefined;
}

/** Puts what this process has noted where the other suite reads it. */
export function keepStatements(): void {
  if (noted.size === 0) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify([...noted]));
}

/** Those of the last run of the database tests, each once. Throws when there was none. */
export function statementsAsked(): string[] {
  const files = readFolder();
  if (files.length === 0)
    throw new Error('No statement was noted: they are while `pg18` runs (npm test -- pg18 pg15).');
  return [
    ...new Set(files.flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as string[])),
  ];
}

/** Before a run that notes: nothing of the one before. */
export function forgetStatements(): void {
  rmSync(folder, { recursive: true, force: true });
}

function readFolder(): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
