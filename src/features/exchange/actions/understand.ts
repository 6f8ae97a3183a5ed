import type { Db } from '../../../platform/db/database.ts';
import { editDistance, forgiven } from '../../places/domain.ts';
import { isLearnable, tradeWords, wordsIn } from '../domain/lexicon.ts';
import { groupsOf, type Group, type SearchedWord } from '../domain/search.ts';
import { knownLexemes, learnLexemes, readFacts, usesOf, wordsNear, type IndexFacts } from '../store/words.ts';

/** What was understood of a text looked for. */
export type Understood = {
  groups: Group[];
  /** What was taken for a slip, and the word it was read as. */
  mended: { typed: string; read: string }[];
  facts: IndexFacts;
};

type Near = { word: string; lexeme: string };

/** Words that so many people wrote, known for the life of the process: their number only grows. */
const settled = new Set<string>();
const settledFrom = 10;

/** A word that fewer people wrote may itself be a slip. */
const doubtedBelow = 3;

/** Reads a text: its words as the index knows them, mended where nobody writes them so, grouped and weighed. */
export async function understand(db: Db, text: string, now: Date, most = 12): Promise<Understood> {
  const typed = [...new Set(wordsIn(text).map(({ word }) => word))].slice(0, most);
  const facts = await readFacts(db, now);
  await learnLexemes(
    db,
    typed.map((word) => ({ word })),
  );
  const uses = await usesOfWords(db, typed);
  const doubted = typed.filter((word) => (uses.get(word) ?? 0) < doubtedBelow && /^\p{L}{4,}$/u.test(word));
  const near = doubted.length ? await nearWords(db, doubted, uses) : new Map<string, Near[]>();
  const words = typed.map((word): SearchedWord => {
    // A word that stands in no post finds nothing by itself: it is read as another, or left out.
    const written = uses.get(word) !== 0 || !isLearnable(word);
    return { word, lexemes: written ? knownLexemes(word) : [], meant: near.get(word) ?? [] };
  });
  const mended = words.flatMap(({ word, lexemes: known, meant: [best] }) =>
    known.length === 0 && best ? [{ typed: word, read: best.word }] : [],
  );
  return { groups: groupsOf(words, facts.shareOf), mended, facts };
}

/** How many times words of the same stem were written; words of the trade are never doubted. */
async function usesOfWords(db: Db, words: readonly string[]): Promise<Map<string, number>> {
  const open = words.filter((word) => !tradeWords.has(word) && !settled.has(word));
  const known = open.length ? await usesOf(db, open.flatMap(knownLexemes)) : new Map<string, number>();
  const uses = new Map(words.map((word) => [word, settledFrom]));
  for (const word of open) {
    const most = Math.max(0, ...knownLexemes(word).map((lexeme) => known.get(lexeme) ?? 0));
    if (most >= settledFrom) settled.add(word);
    uses.set(word, most);
  }
  return uses;
}

/** A word written once or twice may be what somebody should not have written: it is never proposed to others. */
const shownFrom = 3;

/** Words of the trade by their first letter, which people seldom mistake. */
const tradeWordsBy = Map.groupBy(tradeWords, (word) => word[0]);

/** For each word, what it may have meant: far more usual words with the fewest faults between, two at most. */
async function nearWords(
  db: Db,
  words: readonly string[],
  uses: ReadonlyMap<string, number>,
): Promise<Map<string, Near[]>> {
  const written = await wordsNear(db, words);
  const found = new Map<string, string[]>();
  for (const asked of words) {
    const usual = 3 * (uses.get(asked) ?? 0);
    const candidates = [
      ...written.filter((row) => row.asked === asked && row.uses >= shownFrom),
      ...(tradeWordsBy.get(asked[0]) ?? []).map((word) => ({ word, uses: settledFrom })),
    ]
      .filter((row) => row.uses > usual && Math.abs(row.word.length - asked.length) <= forgiven(asked))
      .map((row) => ({ ...row, faults: editDistance(asked, row.word) }))
      .filter((row) => row.faults > 0 && row.faults <= forgiven(asked))
      .sort((a, b) => a.faults - b.faults || b.uses - a.uses);
    const best = candidates.filter((row) => row.faults === candidates[0]?.faults).map(({ word }) => word);
    if (best.length) found.set(asked, [...new Set(best)].slice(0, 2));
  }
  await learnLexemes(
    db,
    [...found.values()].flat().map((word) => ({ word })),
  );
  const withLexeme = (word: string) =>
    knownLexemes(word)
      .slice(0, 1)
      .map((lexeme) => ({ word, lexeme }));
  return new Map([...found].map(([asked, meant]) => [asked, meant.flatMap(withLexeme)]));
}
