import { conceptLexeme, conceptsApart } from './lexicon.ts';
import { usualWords } from './small-words.ts';
import { windowBounds } from './facets.ts';

/** One word of a search, as the index knows it. */
export type SearchedWord = {
  word: string;
  /** What the word is indexed under; several when the text search cuts it in pieces. */
  lexemes: readonly string[];
  /** What it may have meant, when nobody writes it so: other words, nearest first. */
  meant: readonly { word: string; lexeme: string }[];
};

/** One thing looked for: a query over lexemes (PostgreSQL tsquery text), and how much finding it counts. */
export type Group = {
  query: string;
  lexemes: readonly string[];
  concept: string | null;
  weight: number;
  share: number;
  telling: boolean;
};

/** The share (0 to 1) of questions that hold a lexeme. */
export type ShareOf = (lexeme: string) => number;

const usual = new Set(usualWords.split(/\s+/));
const quoted = (lexeme: string) => `'${lexeme.replace(/['\\]/g, '$&$&')}'`;
const all = (parts: readonly string[]) => (parts.length > 1 ? `(${parts.join(' & ')})` : (parts[0] ?? ''));
const any = (parts: readonly string[]) => (parts.length > 1 ? `(${parts.join(' | ')})` : (parts[0] ?? ''));

/**
 * What a row of words looks for: things of the trade under any of their names, then the other words. Rare ones
 * weigh more (inverse document frequency, Spärck Jones 1972), usual ones next to nothing.
 */
export function groupsOf(words: readonly SearchedWord[], shareOf: ShareOf): Group[] {
  const meantWords = words.map(({ word, lexemes, meant }) =>
    lexemes.length ? word : (meant[0]?.word ?? word),
  );
  const named = conceptsApart(meantWords);
  const inConcept = new Set(named.flatMap(({ from, to }) => words.slice(from, to)));
  const groups = named.map(({ concept, from, to }): Group => {
    const lexeme = conceptLexeme(concept);
    const written = words
      .slice(from, to)
      .flatMap((word) => [...word.lexemes, ...word.meant.map((near) => near.lexeme)]);
    return { query: quoted(lexeme), lexemes: written, concept, ...weigh(shareOf(lexeme), false) };
  });
  for (const word of words) {
    if (inConcept.has(word)) continue;
    const ways = [...(word.lexemes.length ? [word.lexemes] : []), ...word.meant.map((near) => [near.lexeme])];
    if (ways.length === 0) continue;
    const share = Math.min(
      1,
      ways.map((way) => Math.min(...way.map(shareOf))).reduce((sum, part) => sum + part, 0),
    );
    const query = any(ways.map((way) => all(way.map(quoted))));
    if (groups.some((group) => group.query === query)) continue;
    groups.push({ query, lexemes: ways.flat(), concept: null, ...weigh(share, usual.has(word.word)) });
  }
  return groups.sort((a, b) => b.weight - a.weight);
}

function weigh(share: number, isUsual: boolean): Pick<Group, 'weight' | 'share' | 'telling'> {
  const rarity = Math.min(8, Math.max(0.3, Math.log(1 / Math.max(share, 1e-6))));
  return { weight: isUsual ? rarity / 10 : rarity, share, telling: !isUsual };
}

/** One look into the index: a query, among the newest questions (how many) or among all (null). */
export type Look = { query: string; window: number | null };

/** What the looks are planned for. */
export type Plan = {
  /** How many questions there are, roughly. */
  total: number;
  /** The share of them that the facets leave. */
  left: number;
};

/** Matches a window should hold: enough to choose from, few enough to read at once. */
const wanted = 40;

/**
 * The looks to take, strictest first: everything asked for, then most of it, then anything rare. Each among the
 * newest questions if so many match that these should hold enough, then among all. The caller stops when it has
 * what it needs.
 */
export function looksFor(groups: readonly Group[], { total, left }: Plan): Look[] {
  const telling = groups.filter((group) => group.telling);
  const kept = (telling.length ? telling : groups).slice(0, 6);
  return levelsOf(kept).flatMap(({ query, share }) => {
    const size = Math.max(windowBounds.least, wanted / Math.max(share * left, 1e-9));
    const useful = size <= windowBounds.most && size < total;
    return [...(useful ? [{ query, window: size }] : []), { query, window: null }];
  });
}

/**
 * The share of questions that should hold all of these: between what chance would give and what would be if the
 * rarest never came without the others, for words asked together are often written together.
 */
function together(groups: readonly Group[]): number {
  const chance = groups.reduce((share, group) => share * group.share, 1);
  return Math.sqrt(chance * Math.min(...groups.map((group) => group.share)));
}

/** Queries from the strictest to the widest, each with the share of questions that should match. */
function levelsOf(groups: readonly Group[]): { query: string; share: number }[] {
  if (groups.length === 0) return [];
  const everything = { query: all(groups.map((group) => group.query)), share: together(groups) };
  if (groups.length === 1) return [everything];
  const heaviest = groups.slice(0, 4);
  const pairs = heaviest.flatMap((one, index) =>
    heaviest.slice(index + 1).map((other) => [one, other] as const),
  );
  const two = {
    query: any(pairs.map(([one, other]) => all([one.query, other.query]))),
    share: pairs.reduce((sum, [one, other]) => sum + together([one, other]), 0),
  };
  const anyOne = {
    query: any(heaviest.map((group) => group.query)),
    share: heaviest.reduce((sum, group) => sum + group.share, 0),
  };
  return groups.length === 2 ? [everything, anyOne] : [everything, two, anyOne];
}

/** A thing of the trade that so few questions name makes two of them alike by itself. */
const particular = 0.02;

/**
 * Whether a question shares enough with a text to be worth showing to its writer: half of what weighs in it, and
 * two telling things, or one of the trade that few questions name.
 */
export function alike(groups: readonly Group[], ranks: readonly number[]): boolean {
  const telling = groups
    .flatMap((group, index) => (group.telling ? [{ ...group, rank: ranks[index] ?? 0 }] : []))
    .slice(0, 5);
  const shared = telling.filter(({ rank }) => rank > 0);
  const weight = (some: readonly Group[]) => some.reduce((sum, group) => sum + group.weight, 0);
  const enough =
    shared.length >= Math.min(2, telling.length) ||
    shared.some(({ concept, share }) => concept !== null && share <= particular);
  return shared.length > 0 && enough && weight(shared) >= weight(telling) / 2;
}

/** A query held together with facets: any one of each row given. Rows without facet hold nothing back. */
export function narrowed(query: string, rows: readonly (readonly string[])[]): string {
  return all([query, ...rows.filter((row) => row.length).map((row) => any(row.map(quoted)))].filter(Boolean));
}
