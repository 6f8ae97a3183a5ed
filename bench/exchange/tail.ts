import type { Chance } from '../../src/features/people/seed/chance.ts';

const syllables = 'ba be bi bo bou ca ce ci co cou da de di do dou fa fe fi fo ga gui la le li lo lou ma me mi mo mou na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo za'.split(
  ' ',
); // oxfmt-ignore

/** How many words there are that only some write: names of things, of places, of people. */
const rareWords = 60_000;

/**
 * A word of no language. The second of them is written half as often as the first, the third a third as often, and
 * so on (Zipf 1949), as in any language: most of them are written once or twice.
 */
export function rareWord(chance: Chance): string {
  let rank = Math.floor(rareWords ** chance.next());
  let word = '';
  do {
    word += syllables[rank % syllables.length] ?? '';
    rank = Math.floor(rank / syllables.length);
  } while (rank > 0);
  return `${word}ne`;
}

/** A word as a hurried thumb writes it: a letter left out, doubled, or two in each other's place. */
export function mistyped(chance: Chance, word: string): string {
  const at = 1 + chance.below(Math.max(1, word.length - 2));
  const [before, here, next, after] = [
    word.slice(0, at),
    word[at] ?? '',
    word[at + 1] ?? '',
    word.slice(at + 2),
  ];
  return chance.pick([
    before + next + after,
    before + here + here + next + after,
    before + next + here + after,
  ]);
}
