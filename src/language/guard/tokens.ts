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
const tokenPattern = new RegExp(`(${escaped})|(\\p{L}[\\p{L}\\p{M}]*)|(\\p{Nd}+)|(\\n)|([^\\s])`, 'gu');

/** Invisible characters that phones slip into digits and words (keycaps, joiners): they separate nothing. */
const invisible = /^[\p{M}\p{Cf}]$/u;

function foldWord(text: string): string {
  return /^[a-z]+$/.test(text) ? text : foldText(text);
}

function hasAccent(text: string): boolean {
  return /[àÀùÙ]$|[éÉ](?:[eE]?[sS]?)$/.test(text.normalize('NFC'));
}

function shapeOf(text: string): Shape {
  const lower = text.toLowerCase();
  if (text === lower) return 'lower';
  const upper = text.toUpperCase();
  if (text === upper && text.length > 1) return 'upper';
  const [first = ''] = text;
  return first !== first.toLowerCase() ? 'title' : 'lower';
}

/** Cuts a text into words, numbers, single signs, line breaks, and the marks of an earlier masking. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let gluedTo = -1;
  for (const match of text.matchAll(tokenPattern)) {
    const [all, mask, word, number, newline] = match;
    const start = match.index;
    const end = start + all.length;
    const glued = start === gluedTo;
    gluedTo = end;
    if (mask !== undefined)
      tokens.push({ kind: 'mask', folded: '', accented: false, start, end, glued, shape: 'none' });
    else if (word !== undefined)
      tokens.push({
        kind: 'word',
        folded: foldWord(word),
        accented: hasAccent(word),
        start,
        end,
        glued,
        shape: shapeOf(word),
      });
    else if (number !== undefined)
      tokens.push({
        kind: 'number',
        folded: number.normalize('NFKC'),
        accented: false,
        start,
        end,
        glued,
        shape: 'none',
      });
    else if (newline !== undefined)
      tokens.push({ kind: 'break', folded: '\n', accented: false, start, end, glued, shape: 'none' });
    else if (invisible.test(all)) widen(tokens, end);
    else
      tokens.push({
        kind: 'sign',
        folded: signs.get(all) ?? all,
        accented: false,
        start,
        end,
        glued,
        shape: 'none',
      });
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
