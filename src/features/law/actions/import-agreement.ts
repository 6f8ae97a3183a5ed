import { sql } from 'kysely';
import { foldText } from '../../../language/text.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import { agreementVersion, readAgreement } from '../agreement.ts';
import type { Article } from '../domain/articles.ts';
import { plainText } from '../domain/markup.ts';
import { lastImport } from '../store.ts';

/** What an import found: how many articles, and how many were new, changed or gone. */
export type AgreementReport = {
  version: string;
  articles: number;
  added: number;
  changed: number;
  removed: number;
  seconds: number;
};

/** Whether the articles kept come from another version than the package here; false without the package. */
export async function agreementIsStale(db: Db): Promise<boolean> {
  const here = await agreementVersion();
  return here !== null && (await lastImport(db))?.version !== here;
}

/**
 * Writes every article of the package, in one transaction that others wait for. Done again, it changes nothing.
 * Answers null where the package was not installed.
 */
export async function importAgreement(db: Db): Promise<AgreementReport | null> {
  const start = performance.now();
  const text = await readAgreement();
  if (!text) return null;
  const rows = text.articles.map(rowFrom);
  const counts = await transact(db, async (trx) => {
    await sql`lock table law_imports in share row exclusive mode`.execute(trx);
    const found = await compare(trx, rows);
    if (found.added || found.changed || found.removed) {
      await sql`delete from law_articles`.execute(trx);
      await insert(trx, JSON.stringify(rows));
    }
    await record(trx, text.version, rows.length, found);
    return found;
  });
  await sql`analyze law_articles`.execute(db);
  const seconds = (performance.now() - start) / 1000;
  return { version: text.version, articles: rows.length, ...counts, seconds };
}

function rowFrom({ partTitle, ...article }: Article) {
  return { ...article, part_title: partTitle, plain: foldText(plainText(article.html)) };
}

const shape = sql`id text, position int, slug text, number text, title text, path text[], part text, part_title text,
  state text, kind text, html text, changes jsonb, plain text`;
const names = sql`id, position, slug, number, title, path, part, part_title, state, kind, html, changes, plain`;

async function insert(trx: Db, rows: string): Promise<void> {
  await sql`insert into law_articles (${names})
    select ${names} from jsonb_to_recordset(${rows}::jsonb) as given (${shape})`.execute(trx);
}

type Counts = Pick<AgreementReport, 'added' | 'changed' | 'removed'>;

async function compare(trx: Db, rows: readonly object[]): Promise<Counts> {
  const { rows: counts } = await sql<Counts>`
    with given as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (${shape}))
    select count(*) filter (where known.id is null)::int as added,
      count(*) filter (where given.id is null)::int as removed,
      count(*) filter (where known.id is not null and given.id is not null
        and (known.position, known.slug, known.number, known.title, known.path, known.part, known.part_title,
          known.state, known.kind, known.html, known.changes, known.plain) is distinct from
          (given.position, given.slug, given.number, given.title, given.path, given.part, given.part_title,
          given.state, given.kind, given.html, given.changes, given.plain))::int as changed
    from given full join law_articles known on known.id = given.id`.execute(trx);
  return counts[0] ?? { added: 0, changed: 0, removed: 0 };
}

async function record(trx: Db, version: string, articles: number, found: Counts): Promise<void> {
  await trx
    .insertInto('law_imports')
    .values({ version, articles, ...found, imported_at: sql`clock_timestamp()` })
    .onConflict((oc) => oc.column('version').doUpdateSet({ articles, imported_at: sql`clock_timestamp()` }))
    .execute();
}
