import { typeset } from '../../../language/text.ts';

/** What an article may be drawn with. Anything else is left out and its text kept; attributes go, but for spans. */
const kept = new Set([
  'p',
  'br',
  'em',
  'strong',
  'table',
  'tbody',
  'thead',
  'tr',
  'th',
  'td',
  'ul',
  'ol',
  'li',
]);
const renamed: Record<string, string> = { i: 'em', b: 'strong', center: 'p', div: 'p' };
const dropped = /<(script|style|iframe|object)\b[^]*?(?:<\/\1\s*>|$)/gi;
/** No text of law nests deeper. */
const deepest = 40;
const sections = new Set(['table', 'p', 'ul', 'ol']);

/**
 * Makes the HTML of a public text safe to draw as it is: known tags only, closed in order, texts escaped and set as
 * French is. Tables stand in a box that slides on its own. Costs in proportion to the text.
 */
export function safeMarkup(html: string): string {
  const out: string[] = [];
  const open: string[] = [];
  const close = (until: number) => {
    while (open.length > until) {
      const name = open.pop() ?? '';
      out.push(`</${name}>`);
      if (name === 'table') out.push('</div>');
    }
  };
  for (const piece of html.replace(dropped, '').split(/(<[^<>]*>)/)) {
    const tag = /^<(\/?)\s*([a-z][a-z0-9]*)([^<>]*)>$/i.exec(piece);
    if (!tag) {
      if (!/^<[^<>]*>$/.test(piece)) out.push(safeText(piece));
      continue;
    }
    const name = nameOf(tag[2] ?? '');
    if (!name) continue;
    if (name === 'br') out.push('<br>');
    else if (tag[1]) {
      const at = open.lastIndexOf(name);
      if (at >= 0) close(at);
    } else if (open.length < deepest) {
      // A paragraph holds no other, nor a table: browsers would cut it, and what closes it would be left over.
      const paragraph = open.lastIndexOf('p');
      if (
        paragraph >= 0 &&
        sections.has(name) &&
        open.lastIndexOf('td') < paragraph &&
        open.lastIndexOf('th') < paragraph
      )
        close(paragraph);
      out.push(
        name === 'table' ? '<div class="scroll" tabindex="0"><table>' : `<${name}${spans(tag[3] ?? '')}>`,
      );
      open.push(name);
    }
  }
  close(0);
  return out
    .join('')
    .replace(/<p>(?:\s|&nbsp;|<br>)*<\/p>/g, '')
    .trim();
}

function nameOf(given: string): string | null {
  const lower = given.toLowerCase();
  const name = renamed[lower] ?? lower;
  return kept.has(name) ? name : null;
}

/** Cells keep how many columns and rows they cover. */
function spans(attributes: string): string {
  return [...attributes.matchAll(/\b(colspan|rowspan)\s*=\s*["']?(\d{1,2})/gi)]
    .map(([, name = '', count = '']) => ` ${name.toLowerCase()}="${count}"`)
    .join('');
}

function safeText(text: string): string {
  const plain = decoded(text)
    .replace(/[\r\n\t ]+/g, ' ')
    .replace(/'/g, '’');
  return typeset(plain).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  euro: '€',
};

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi,
    (whole: string, dec?: string, hex?: string, name?: string) => {
      if (name) return entities[name.toLowerCase()] ?? whole;
      const point = dec ? Number(dec) : Number.parseInt(hex ?? '', 16);
      return point > 31 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
        ? String.fromCodePoint(point)
        : ' ';
    },
  );
}

/** The words of a markup made safe, one space between: for searching and for extracts. */
export function plainText(markup: string): string {
  return decoded(markup.replace(/<[^<>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
