import type { Block, Paper } from './paper.ts';

const rule = '.'.repeat(40);

/** The paper as plain text, that any phone or computer opens and lets one change. Lines end as Windows ends them. */
export function paperAsText({ blocks, toFill }: Paper): string {
  return `${blocks.map((block) => lines(block, toFill)).join('\n\n')}\n`.replaceAll('\n', '\r\n');
}

function lines(block: Block, toFill: string): string {
  switch (block.kind) {
    case 'title':
      return `${block.text.toUpperCase()}\n${'='.repeat(Math.min(block.text.length, 72))}`;
    case 'heading':
      return `\n${block.text}\n${'-'.repeat(Math.min(block.text.length, 72))}`;
    case 'subheading':
    case 'paragraph':
    case 'note':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'fields':
      return block.fields
        .map(({ label, value }) => `${label}\u00a0: ${value ?? `${rule} (${toFill})`}`)
        .join('\n');
    case 'table':
      return [block.caption, ...block.rows.map((row) => row.filter((cell) => cell !== '').join(' | '))].join(
        '\n',
      );
    case 'signatures':
      return block.places.map((place) => `${place}\u00a0:\n\n\n`).join('\n');
  }
}
