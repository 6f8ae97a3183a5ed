import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import type { ShareOf } from '../domain/search.ts';

/** How words are cut never changes while a process lives: what was asked once is kept, up to a bound. */
const cut = new Map<string, readonly string[]>();
const cutBound = 50_000;

const cutting = `select word, tsvector_to_array(to_tsvector('ravie_french', word)) as lexemes
  from unnest($1::text[]) as word`;

/** Makes the lexemes of these words known to this process. */
export async function learnLexemes(db: Db, words: readonly { word: string }[]): Promise<void> {
  const asked = new Set<string>();
  for (const { word } of words) if (!cut.has(word)) asked.add(word);
  if (asked.size === 0) return;
  if (cut.size + asked.size > cutBound) cut.clear();
  const rows = await runPrepared<{ word: string; lexemes: string[] }>(db, cutting, [[...asked]]);
  for (const { word, lexemes } of rows) cut.set(word, lexemes);
}

/** What a word is indexed under, once learnt; nothing for a word that says nothing. */
export function knownLexemes(word: string): readonly string[] {
  return cut.get(word) ?? [];
}

const uses = `select lexeme, max(uses) as uses from exchange_words where lexeme = any($1::text[]) group by lexeme`;

/** How many times people wrote words of each lexeme (20 stands for 20 or more); those nobody wrote are absent. */
export async function usesOf(db: Db, lexemes: readonly string[]): Promise<Map<string, number>> {
  const rows = await runPrepared<{ lexeme: string; uses: number }>(db, uses, [lexemes]);
  return new Map(rows.map((row) => [row.lexeme, row.uses]));
}

/** Forgets words of a text that should not have been written: those too rare to be proposed to anybody anyway. */
export async function forgetWords(db: Db, words: readonly string[]): Promise<void> {
  if (words.length === 0) return;
  await db.deleteFrom('exchange_words').where('word', 'in', words).where('uses', '<', 3).execute();
}

export type NearWord = { asked: string; word: string; uses: number };

const near = `select asked, near.word, near.uses from unnest($1::text[]) as asked
  cross join lateral (select word, uses from exchange_words where word % asked and word <> asked
    order by similarity(word, asked) desc, uses desc limit 12) as near`;

/** Words people write that look like these, by their groups of three letters; at most 12 for each. */
export async function wordsNear(db: Db, words: readonly string[]): Promise<NearWord[]> {
  return runPrepared<NearWord>(db, near, [words]);
}

/** What is known of the index as a whole. */
export type IndexFacts = { shareOf: ShareOf; newest: number };

const facts = new WeakMap<Db, { readAt: number; facts: IndexFacts }>();
const factsAge = 60_000;

/**
 * How common each lexeme is, as PostgreSQL's own statistics (ANALYZE) have it: the most common ones with their
 * share, the others as rarer than all of those; before the first ANALYZE everything is as rare. And the number
 * of the newest question. Read again every minute: neither decides what is found, only how soon.
 */
export async function readFacts(db: Db, now: Date): Promise<IndexFacts> {
  const known = facts.get(db);
  if (known && Math.abs(now.getTime() - known.readAt) < factsAge) return known.facts;
  const { rows } = await sql<{ newest: number; lexemes: string[] | null; shares: number[] | null }>`
    select coalesce((select max(number) from questions), 0) as newest,
      most_common_elems::text::text[] as lexemes, most_common_elem_freqs as shares
    from (select) as once left join pg_stats on schemaname = current_schema()
      and tablename = 'question_terms' and attname = 'terms'`.execute(db);
  const { newest = 0, lexemes, shares } = rows[0] ?? {};
  const shareOfCommon = new Map((lexemes ?? []).map((lexeme, index) => [lexeme, shares?.[index] ?? 0]));
  // After the share of each lexeme come the smallest of them and the largest.
  const rare = lexemes ? (shares?.[lexemes.length] ?? 0.002) / 2 : 0.01;
  const read = { newest, shareOf: (lexeme: string) => shareOfCommon.get(lexeme) ?? rare };
  facts.set(db, { readAt: now.getTime(), facts: read });
  return read;
}
