import { ambiguousNames, thingNames } from './lexicon/ambiguous-names.ts';
import { petNames, usualShortNames } from './lexicon/short-names.ts';
import { isGrammarWord, isOrdinaryWord } from './lexicon/vocabulary.ts';
import { wordsNotNames } from './lexicon/word-names.ts';
import type { Token } from './tokens.ts';

/**
 * What a word is worth as a first name: `plain` alone is enough, `thing` unless a determiner stands before (« une
 * charlotte »), `ambiguous` and `rare` only in a context that leaves no doubt, `none` never.
 */
export type NameWorth = 'plain' | 'thing' | 'ambiguous' | 'rare' | 'none';

const nothing: Token = {
  kind: 'break',
  folded: '',
  accented: false,
  start: 0,
  end: 0,
  glued: false,
  shape: 'none',
};

/** A text once cut into tokens, with what the finders ask about them; each word is judged once. */
export class Reading {
  readonly tokens: readonly Token[];
  /** Whether capitals mean something here: not in a text all in capitals, nor with a capital on every word. */
  readonly capitalsMeanSomething: boolean;
  readonly #isFirstName: (folded: string) => boolean;
  readonly #worths = new Map<string, NameWorth>();
  readonly #ordinary = new Map<string, boolean>();
  readonly #taken: Uint8Array;

  constructor(tokens: readonly Token[], isFirstName: (folded: string) => boolean) {
    this.tokens = tokens;
    this.#isFirstName = isFirstName;
    this.#taken = new Uint8Array(tokens.length);
    let lower = 0;
    let capital = 0;
    for (const token of tokens) {
      if (token.kind !== 'word' || token.end - token.start < 2) continue;
      if (token.shape === 'lower') lower += 1;
      else capital += 1;
    }
    this.capitalsMeanSomething = lower > 0 && lower >= capital * 0.25;
  }

  /** The token at an index; a line break beyond either end, so that rules need not look for the ends. */
  at(index: number): Token {
    return this.tokens[index] ?? nothing;
  }

  /** The folded word at an index, or an empty text when it is no word. */
  word(index: number): string {
    const token = this.at(index);
    return token.kind === 'word' ? token.folded : '';
  }

  isSign(index: number, sign: string): boolean {
    const token = this.at(index);
    return token.kind === 'sign' && token.folded === sign;
  }

  isWordIn(index: number, words: ReadonlySet<string>): boolean {
    const word = this.word(index);
    return word !== '' && words.has(word);
  }

  /** Whether the capital of a word says « this is a name »: capitals are used here, and no sentence starts there. */
  hasTellingCapital(index: number): boolean {
    return this.hasCapital(index) && !this.startsSentence(index);
  }

  /** A capital in a text where capitals are used, be it at the start of a sentence. */
  hasCapital(index: number): boolean {
    const { shape } = this.at(index);
    return this.capitalsMeanSomething && (shape === 'title' || shape === 'upper');
  }

  /** Whether a sentence starts at this token: the start of the text or of a line, or after a full stop or a bullet. */
  startsSentence(index: number): boolean {
    const before = this.at(index - 1);
    if (before.kind === 'break') return true;
    if (before.kind !== 'sign') return false;
    if (before.folded === '.') return !this.isAbbreviation(index - 2);
    return /^[!?…:;"«“(\-*>/]$/.test(before.folded) || before.folded.length > 1;
  }

  /** Whether a clause starts here: a sentence, or what follows a comma or « que », « et », « mais », « quand ». */
  startsClause(index: number): boolean {
    return (
      this.startsSentence(index) ||
      /^[,)]$/.test(this.at(index - 1).folded) ||
      /^(?:et|mais|que|qu|quand|car|donc|si|comme|lorsque|lorsqu|puisque|puisqu|parce|puis|ou|ni|alors|hier|demain|aujourd|hui|maintenant|bref|enfin|sinon|ensuite|apres|aussi|surtout|parfois|souvent|depuis|ce|matin|soir|midi|and|but|when|because|if|that|bonjour|bonsoir|salut|coucou|hello|oui|non|svp|stp|today|yesterday)$/.test(
        this.word(index - 1),
      )
    );
  }

  /** Whether nothing more is said in this clause after the token before `index`. */
  endsClause(index: number): boolean {
    const token = this.at(index);
    return token.kind === 'break' || (token.kind === 'sign' && !/^['\-@&]$/.test(token.folded));
  }

  private isAbbreviation(index: number): boolean {
    return /^(?:m|mr|mme|mlle|dr|pr|st|ste|av|bd|r|tel|n|no|ex|cf)$/.test(this.word(index));
  }

  isGrammar(index: number): boolean {
    return isGrammarWord(this.word(index));
  }

  /** Whether the word at an index is an ordinary word of French or English. Not a word: true as well. */
  isOrdinary(index: number): boolean {
    const word = this.word(index);
    if (word === '') return true;
    let known = this.#ordinary.get(word);
    if (known === undefined) {
      known = isOrdinaryWord(word) || wordsNotNames.has(word);
      this.#ordinary.set(word, known);
    }
    return known;
  }

  /** Whether the word at an index is neither ordinary nor a slip of one or two letters: it may well be a name. */
  isUnknown(index: number): boolean {
    const { start, end } = this.at(index);
    return end - start >= 3 && !this.isOrdinary(index);
  }

  worth(index: number): NameWorth {
    const word = this.word(index);
    if (word === '') return 'none';
    let worth = this.#worths.get(word);
    if (worth === undefined) {
      worth = this.judge(word);
      this.#worths.set(word, worth);
    }
    return worth;
  }

  /** What a folded word is worth as a first name, wherever it stands. */
  judge(word: string): NameWorth {
    if (word.length < 2 || wordsNotNames.has(word)) return 'none';
    if (ambiguousNames.has(word)) return 'ambiguous';
    if (thingNames.has(word)) return 'thing';
    if (isGrammarWord(word)) return 'none';
    if (petNames.has(word)) return 'thing';
    if (!this.#isFirstName(word)) return 'none';
    if (word.length > 4 || usualShortNames.has(word)) return 'plain';
    return 'rare';
  }

  /** Whether a phone number, an address… found already, or masked, stands at a token. */
  isFound(index: number): boolean {
    return this.at(index).kind === 'mask' || this.isTaken(index);
  }

  /** Marks tokens from `from` to `to` (excluded) as part of a finding. */
  take(from: number, to: number): void {
    this.#taken.fill(1, from, to);
  }

  isTaken(index: number): boolean {
    return this.#taken[index] === 1;
  }
}
