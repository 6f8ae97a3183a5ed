import type { Block, Paper } from './paper.ts';

const rule = '.'.repeat(40);

/**
 * The paper as RTF: text processors of computers and phones open it with its titles and tables, and let one change it.
 * Written after Microsoft's « Rich Text Format Specification 1.9.1 »; signs outside ASCII are `\uN?`.
 */
export function paperAsRichText({ title, blocks, toFill }: Paper): string {
  const body = blocks.map((block) => piece(block, toFill)).join('\n');
  const styles = String.raw`{\stylesheet{\s0 Normal;}{\s1\b\fs32 heading 1;}{\s2\b\fs26 heading 2;}{\s3\b\fs24 heading 3;}}`;
  const head = String.raw`{\rtf1\ansi\ansicpg1252\deff0\deflang1036{\fonttbl{\f0\fswiss Arial;}}`;
  return `${head}${styles}{\\info{\\title ${escaped(title)}}}\n\\paperw11906\\paperh16838\\fs22\n${body}\n}`;
}

/** The text as RTF has it: its own three signs escaped, the others as the number of their UTF-16 unit, signed. */
export function escaped(text: string): string {
  let written = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c || unit === 0x7b || unit === 0x7d) written += `\\${text.charAt(at)}`;
    else if (unit === 0x0a) written += '\\line ';
    else if (unit === 0xa0) written += '\\~';
    else if (unit >= 0x20 && unit < 0x7f) written += text.charAt(at);
    else if (unit >= 0x80) written += `\\u${String(unit > 32_767 ? unit - 65_536 : unit)}?`;
  }
  return written;
}

const paragraph = (text: string, style = '') => `{\\pard\\sa120${style} ${escaped(text)}\\par}`;

function piece(block: Block, toFill: string): string {
  switch (block.kind) {
    case 'title':
      return paragraph(block.text, '\\s1\\b\\fs32');
    case 'heading':
      return paragraph(block.text, '\\s2\\sb240\\keepn\\b\\fs26');
    case 'subheading':
      return paragraph(block.text, '\\s3\\sb120\\keepn\\b\\fs24');
    case 'note':
      return paragraph(block.text, '\\i');
    case 'paragraph':
      return paragraph(block.text);
    case 'list':
      return block.items.map((item) => paragraph(`- ${item}`, '\\li360')).join('\n');
    case 'fields':
      return block.fields
        .map(({ label, value }) => paragraph(`${label}\u00a0: ${value ?? `${rule} (${toFill})`}`))
        .join('\n');
    case 'table':
      return [
        paragraph(block.caption, '\\keepn\\b'),
        row(block.head, '\\trhdr', '\\b'),
        ...block.rows.map((cells) => row(cells)),
        '\\pard\\par',
      ].join('\n');
    case 'signatures':
      return block.places.map((place) => paragraph(`${place}\u00a0:\n\n\n`)).join('\n');
  }
}

/** Twentieths of a point between the margins of the page. */
const width = 9000;

function row(cells: readonly string[], kind = '', look = ''): string {
  const rights = cells.map(
    (_, index) => `\\cellx${String(Math.round(((index + 1) * width) / cells.length))}`,
  );
  const texts = cells.map((cell) => `\\pard\\intbl${look} ${escaped(cell)}\\cell`);
  return `{\\trowd${kind}${rights.join('')}${texts.join('')}\\row}`;
}
