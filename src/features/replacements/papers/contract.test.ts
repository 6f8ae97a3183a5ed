import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyNode, readPdf, type Node } from '../../../../test/papers/read-pdf.ts';
import { makeTerms, type Agreed } from '../domain/papers-terms.ts';
import { contractFr } from '../words/papers-contract.ts';
import { contractOf } from './contract.ts';
import { paperAsPdf } from './pdf.ts';
import { escaped, paperAsRichText } from './rich-text.ts';
import { paperAsText } from './text.ts';

const at = (text: string) => new Date(`${text}+01:00`);
const agreed: Agreed = {
  employer: { name: 'Madame Petit', commune: 'Guéret', departmentCode: '23' },
  replacement: { firstName: 'Josiane', initial: 'L' },
  replaced: { firstName: 'Aïcha', initial: 'B' },
  motive: 'absence',
  job: 'C',
  hourlyCents: 1400,
  kilometreCents: 45,
  gestures: ['washing', 'meals', 'transfers'],
  shifts: ['23', '24', '25', '26', '27'].flatMap((day) => [
    { start: at(`2026-11-${day}T08:00`), end: at(`2026-11-${day}T10:30`), kind: 'work' as const },
    { start: at(`2026-11-${day}T14:00`), end: at(`2026-11-${day}T17:00`), kind: 'presence' as const },
    {
      start: at(`2026-11-${day}T20:00`),
      end: new Date(at(`2026-11-${day}T20:00`).getTime() + 36_000_000),
      kind: 'night' as const,
    },
  ]),
  agreedAt: at('2026-11-22T10:00'),
  timeZone: 'Europe/Paris',
};
const terms = makeTerms(agreed);
const paper = contractOf(terms, { ending: 'precise', street: null });

describe('the contract as a PDF', async () => {
  const file = await paperAsPdf(paper);
  if (process.env['RAVIE_KEEP_PAPERS']) writeFileSync(process.env['RAVIE_KEEP_PAPERS'], file);
  const read = readPdf(file);
  const nodes = everyNode(read.root);
  const of = (tag: string) => nodes.filter((node) => node.tag === tag);

  test('says its language, its title, and that it is tagged', () => {
    expect(read.catalog).toContain('/Marked true');
    expect(read.catalog).toMatch(/\/Lang \(fr-FR\)/);
    expect(read.catalog).toContain('/DisplayDocTitle true');
    expect(read.info).toContain('/Title ');
    expect(read.pages).toBeGreaterThan(1);
  });

  test('holds no text that is neither heard nor known for an ornament', () => {
    expect([read.unmarked, read.orphans]).toEqual([0, 0]);
  });

  test('has one title, then titles that skip no level', () => {
    const levels = nodes.filter(({ tag }) => /^H\d$/.test(tag)).map(({ tag }) => Number(tag[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(of('H2').map(({ text }) => text)).toEqual(
      paper.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
    );
  });

  test('its tables name their columns and rows, its lists their items', () => {
    for (const table of of('Table')) {
      const rows = table.children.filter(({ tag }) => tag === 'TR');
      expect(table.children[0]).toMatchObject({ tag: 'Caption' });
      expect(rows[0]?.children.every(({ tag, scope }) => tag === 'TH' && scope === 'Column')).toBe(true);
      for (const row of rows.slice(1)) {
        expect(row.children[0]).toMatchObject({ tag: 'TH', scope: 'Row' });
        expect(row.children.slice(1).every(({ tag }) => tag === 'TD')).toBe(true);
        expect(row.children).toHaveLength(rows[0]?.children.length ?? 0);
      }
    }
    expect(of('Table')).toHaveLength(2);
    const shape = ({ children }: Node) => children.map(({ tag }) => tag).join(' ');
    for (const item of of('LI')) expect(shape(item)).toBe('Lbl LBody');
    for (const list of of('L')) expect(list.children.every(({ tag }) => tag === 'LI')).toBe(true);
  });

  test('says to the ear everything the paper says, in its order', () => {
    const heard = nodes
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, '');
    let from = 0;
    for (const block of paper.blocks) {
      const texts =
        block.kind === 'list' ? block.items
        : block.kind === 'fields' ? block.fields.map(({ label }) => label)
        : block.kind === 'table' ? block.rows.flat()
        : block.kind === 'signatures' ? block.places
        : [block.text]; // oxfmt-ignore
      for (const text of texts) {
        const found = heard.indexOf(text.replace(/\s+/g, ''), from);
        expect(found, text).toBeGreaterThanOrEqual(0);
        from = found;
      }
    }
  });
});

describe('what it says', () => {
  const text = paperAsText(paper);

  test('everything L1242-12 asks of a replacement', () => {
    for (const said of [
      'L1242-2',
      'Aïcha\u00a0B.',
      'assistant de vie C, niveau V',
      'IDCC 3239',
      'IRCEM AGIRC-ARRCO',
    ])
      expect(text.replace('IDCC 3239', 'IDCC 3239')).toContain(said);
    expect(text).toContain('14,00\u00a0€');
    expect(text).toContain('vendredi 27 novembre 2026');
  });

  test('an end on her return says the least length instead of a date', () => {
    const open = paperAsText(contractOf(terms, { ending: 'return', street: null }));
    expect(open).toContain('n’a pas de terme précis');
    expect(open).toContain('durée minimale de 6\u00a0jours');
  });

  test('a part time for now keeps its date, whatever is asked', () => {
    const fixed = contractOf(makeTerms({ ...agreed, motive: 'part-time-for-now' }), {
      ending: 'return',
      street: null,
    });
    expect(paperAsText(fixed)).not.toContain('terme précis');
  });

  test('the street is there for who may go there, a blank otherwise', () => {
    const street = '3, rue des Pommiers';
    expect(text).not.toContain(street);
    expect(paperAsText(contractOf(terms, { ending: 'precise', street }))).toContain(`${street}, Guéret`);
  });

  test('it says nothing of what RAVie cannot know: they are blanks', () => {
    for (const label of [
      'Numéro de sécurité sociale',
      'Nom et prénom',
      'Numéro d’employeur (Cesu ou Urssaf)',
    ])
      expect(text).toContain(`${label}\u00a0: ....`);
  });
});

describe('the editable texts', () => {
  test('plain text ends its lines as every computer reads them', () => {
    expect(paperAsText(paper).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('rich text is ASCII, its braces balanced, its signs escaped', () => {
    const rich = paperAsRichText(paper);
    expect(rich).toMatch(/^[\n\x20-\x7e]*$/);
    const bare = rich.replace(/\\[\\{}]/g, '');
    expect(bare.split('{')).toHaveLength(bare.split('}').length);
    expect(escaped('é{\\}œ\u00a0€')).toBe('\\u233?\\{\\\\\\}\\u339?\\~\\u8364?');
    expect(rich).toContain('\\trhdr');
  });
});

test('what is done is said once: no two gestures share a word of the contract', () => {
  const said = Object.values(contractFr.missions).flatMap((mission) => mission.split(' et '));
  expect(new Set(said).size).toBe(said.length);
});
