import { foldText } from '../text.ts';
import { everyMark } from './words.ts';

/** How a word is written: `Jeanne` is title, `JEANNE` upper, `jeanne` lower; a number or a sign has no case. */
export type Shape = 'lower' | 'title' | 'upper' | 'none';

export type Token = {
  readonly kind: 'word' | 'number' | 'sign' | 'break' | 'mask';
  /** Lower case, no accent, so that « Hélène » and « helene » are one. */
  readonly folded: string;
  /** Whether it ends as « à » or as a participle, « é, ée, és »: folding loses it. */
  readonly accented: boolean;
  readonly start: number;
  readonly end: number;
  /** Nothing, not even a blank, stands between this token and the one before. */
  readonly glued: boolean;
  readonly shape: Shape;
};

const escaped = everyMark.map((mark) => mark.replace(/[[\]]/g, '\\$&')).join('|');

/** One alternative per kind, each reading its characters once: the cost is linear whatever the text. */
const tokenPattern = new RegExp(`(${escaped})|(\\p{L}[\\p{L}\\p{M}]*)|(\\p{Nd}+)|\\n|[^\\s]`, 'gu');

/** Invisible characters that phones slip into digits and words (keycaps, joiners): they separate nothing. */
const invisible = /^[\p{M}\p{Cf}]$/u;

type Form = Pick<Token, 'kind' | 'folded' | 'accented' | 'shape'>;

const plainForm = (kind: Token['kind'], folded: string): Form => ({
  kind,
  folded,
  accented: false,
  shape: 'none',
});

function shapeOf(word: string): Shape {
  if (word === word.toLowerCase()) return 'lower';
  if (word === word.toUpperCase() && word.length > 1) return 'upper';
  const [first = ''] = word;
  return first !== first.toLowerCase() ? 'title' : 'lower';
}

function wordForm(word: string): Form {
  if (/^[a-z]+$/.test(word)) return { kind: 'word', folded: word, accented: false, shape: 'lower' };
  const accented = /[àÀùÙ]$|[éÉ](?:[eE]?[sS]?)$/.test(word.normalize('NFC'));
  return { kind: 'word', folded: foldText(word), accented, shape: shapeOf(word) };
}

/** Cuts a text into words, numbers, single signs, line breaks, and the marks of an earlier masking. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  // The words of a message repeat: each is folded once.
  const forms = new Map<string, Form>();
  let gluedTo = -1;
  for (const match of text.matchAll(tokenPattern)) {
    const [all, mask, word, number] = match;
    const start = match.index;
    const end = start + all.length;
    const glued = start === gluedTo;
    gluedTo = end;
    if (mask === undefined && word === undefined && invisible.test(all)) {
      widen(tokens, end);
      continue;
    }
    let form = forms.get(all);
    if (!form) {
      if (mask !== undefined) form = plainForm('mask', '');
      else if (word !== undefined) form = wordForm(word);
      else if (number !== undefined) form = plainForm('number', number.normalize('NFKC'));
      else form = plainForm(all === '\n' ? 'break' : 'sign', signs.get(all) ?? all);
      forms.set(all, form);
    }
    tokens.push({ ...form, start, end, glued });
  }
  return tokens;
}

/** A keycap or a joiner belongs to the token it follows. */
function widen(tokens: Token[], end: number): void {
  const last = tokens.at(-1);
  if (last && last.kind !== 'break' && last.kind !== 'mask') tokens[tokens.length - 1] = { ...last, end };
}

/** Typographic twins brought to the sign of the keyboard. */
const signs: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['`', "'"],
  ['´', "'"],
  ['ʼ', "'"],
  ['–', '-'],
  ['—', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['−', '-'],
  ['·', '.'],
  ['•', '.'],
  ['‧', '.'],
  ['＠', '@'],
  ['﹫', '@'],
  ['＋', '+'],
  ['…', '…'],
]);
