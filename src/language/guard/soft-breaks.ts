import { teenWords, tenWords, unitWords } from './lexicon/numerals.ts';
import { dwellingWays, strongWays } from './lexicon/streets.ts';
import { titles } from './lexicon/titles.ts';
import type { Token } from './tokens.ts';

/** Words nobody ends a line with: what they lead to stands on the next one. */
const leading =
  /^(?:de|du|des|d|la|le|les|l|au|aux|chez|saint|sainte|st|ste|general|gal|marechal|docteur|dr|abbe|president|capitaine|colonel|commandant|numero|num|n)$/;

const isNumber = (token: Token) =>
  token.kind === 'number' ||
  (token.kind === 'word' &&
    (unitWords.has(token.folded) || teenWords.has(token.folded) || tenWords.has(token.folded)));

/** Whether a line break between two tokens only wraps what is said: « 06 41↵28 73 90 », « rue de la↵gare ». */
function isSoft(left: Token, right: Token, beforeLeft: Token | undefined): boolean {
  if (isNumber(right)) {
    if (isNumber(left)) return true;
    if (left.kind === 'sign' && /^[./-]$/.test(left.folded) && beforeLeft?.kind === 'number') return true;
  }
  // The postcode is often on a line of its own.
  if (right.kind === 'number' && left.kind === 'word' && /^\d{5}$/.test(right.folded)) return true;
  if (right.kind !== 'word') return false;
  if (left.kind === 'number')
    return strongWays.has(right.folded) && right.folded.length > 1 && /^\d{1,4}$/.test(left.folded);
  if (left.kind === 'sign') return left.folded === "'" && beforeLeft?.kind === 'word';
  return (
    left.kind === 'word' &&
    (leading.test(left.folded) ||
      titles.has(left.folded) ||
      (left.folded.length > 1 && (strongWays.has(left.folded) || dwellingWays.has(left.folded))))
  );
}

/** The same tokens without the single line breaks that only wrap a line; what follows one stands after a blank. */
export function withoutSoftBreaks(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === 'break')) return tokens;
  const kept: Token[] = [];
  let wrapped = false;
  for (const [index, token] of tokens.entries()) {
    const left = tokens[index - 1];
    const right = tokens[index + 1];
    if (token.kind === 'break' && left && right && isSoft(left, right, tokens[index - 2])) {
      wrapped = true;
      continue;
    }
    kept.push(wrapped ? { ...token, glued: false } : token);
    wrapped = false;
  }
  return kept;
}
