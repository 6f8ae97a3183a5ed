import { sql } from 'kysely';
import { foldText } from '../../language/text.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Article, ArticleLine, FoundArticle, Part } from './domain/articles.ts';
import { plainText } from './domain/markup.ts';

// The law is public: no read here depends on who asks.

type Row = Omit<Article, 'partTitle' | 'kind' | 'changes'> & {
  part_title: string;
  kind: string;
  changes: unknown;
};

const columns = [
  'id',
  'position',
  'slug',
  'number',
  'title',
  'path',
  'part',
  'part_title',
  'state',
  'kind',
  'html',
  'changes',
] as const;

function articleFrom(row: Row): Article {
  const { part_title: partTitle, kind, changes, ...rest } = row;
  return { ...rest, partTitle, kind: kind as Article['kind'], changes: changes as Article['changes'] };
}

/** The article at this address, or null. */
export async function articleBySlug(db: Db, slug: string): Promise<Article | null> {
  const row = await db
    .selectFrom('law_articles')
    .select(columns)
    .where('slug', '=', slug.toLowerCase().replaceAll('.', '-'))
    .executeTakeFirst();
  return row ? articleFrom(row) : null;
}

/** The articles just before and just after this place. */
export async function neighbours(
  db: Db,
  position: number,
): Promise<{ before: ArticleLine | null; after: ArticleLine | null }> {
  const rows = await db
    .selectFrom('law_articles')
    .select(['position', ...lineColumns])
    .where('position', 'in', [position - 1, position + 1])
    .execute();
  const at = (place: number) => {
    const row = rows.find((each) => each.position === place);
    return row ? lineFrom(row) : null;
  };
  return { before: at(position - 1), after: at(position + 1) };
}

const lineColumns = ['slug', 'number', 'title', 'kind', 'part_title'] as const;
type LineRow = Pick<Row, (typeof lineColumns)[number]>;

function lineFrom({ slug, number, title, kind, part_title: partTitle }: LineRow): ArticleLine {
  return { slug, number, title, kind: kind as Article['kind'], partTitle };
}

/** Every part of the agreement, in its order. */
export async function allParts(db: Db): Promise<Part[]> {
  const { rows } = await sql<{ part: string; title: string; path: string[]; articles: number }>`
    select first.part, first.part_title as title, first.path, parts.articles
    from (select part, min(position) as position, count(*)::int as articles from law_articles group by part) parts
    join law_articles first on first.position = parts.position order by parts.position`.execute(db);
  return rows;
}

/** The articles of a part, in their order, each with the titles above it. */
export async function articlesOfPart(db: Db, part: string): Promise<(ArticleLine & { path: string[] })[]> {
  const rows = await db
    .selectFrom('law_articles')
    .select([...lineColumns, 'path'])
    .where('part', '=', part)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...lineFrom(row), path: row.path }));
}

/**
 * Articles, bare headings apart, that hold all these words, the best first; when none holds them all, those that hold some. The text of the
 * agreement before what amended it, employees of private individuals first.
 */
export async function searchArticles(db: Db, text: string, limit: number): Promise<FoundArticle[]> {
  const asked = foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (asked === '') return [];
  const all = await look(db, sql`plainto_tsquery('ravie_french', ${asked})`, limit);
  if (all.length || !asked.includes(' ')) return all;
  const some = sql`replace(plainto_tsquery('ravie_french', ${asked})::text, ' & ', ' | ')::tsquery`;
  return look(db, some, limit);
}

async function look(db: Db, query: ReturnType<typeof sql>, limit: number): Promise<FoundArticle[]> {
  const { rows } = await sql<LineRow & { html: string }>`
    select slug, number, title, kind, part_title, html
    from law_articles cross join (select ${query} as asked) as question
    where terms @@ asked and kind <> 'heading'
    order by ts_rank('{0.1,0.2,0.4,1}', terms, asked, 1)
        * case when slug like 'kaliarti%' then 0.4 when path[2] like '%assistant maternel' then 0.6 else 1 end desc,
      position
    limit ${limit}`.execute(db);
  return rows.map((row) => ({ ...lineFrom(row), plain: plainText(row.html) }));
}

/** The last import: from which version, when, how many articles. Null when there was none. */
export async function lastImport(
  db: Db,
): Promise<{ version: string; importedAt: Date; articles: number } | null> {
  const row = await db
    .selectFrom('law_imports')
    .select(['version', 'imported_at', 'articles'])
    .orderBy('imported_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { version: row.version, importedAt: row.imported_at, articles: row.articles } : null;
}
