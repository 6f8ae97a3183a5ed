import { makePdf, mm, type Doc } from '../../../platform/pdf/document.ts';
import { light } from '../../../ui/css/palette.ts';
import type { Block, Field, Paper } from './paper.ts';
import { decorate, makeRoom, margin, usable, type Pen } from './pdf-pen.ts';
import { drawTable } from './pdf-table.ts';

/**
 * Draws a paper as a tagged PDF, A4: titles, lists and tables marked as such, what is only for the eye (rules, numbers
 * of pages) marked as artifacts. Some 40 kB.
 */
export function paperAsPdf({ title, lang, toFill, page, blocks }: Paper): Promise<Buffer<ArrayBuffer>> {
  const margins = { top: margin.top, bottom: margin.bottom, left: margin.side, right: margin.side };
  return makePdf({ title, lang, margins }, (doc, root) => {
    for (const block of blocks) draw({ doc, root, toFill }, block);
    numberPages(doc, page);
  });
}

type Look = { font: 'plain' | 'bold'; size: number; color: string; before: number; keep: number };
const looks: Record<'title' | 'heading' | 'subheading' | 'paragraph' | 'note', Look & { tag: string }> = {
  title: { tag: 'H1', font: 'bold', size: 18, color: light.teal, before: 0, keep: mm(30) },
  heading: { tag: 'H2', font: 'bold', size: 13, color: light.teal, before: mm(5), keep: mm(22) },
  subheading: { tag: 'H3', font: 'bold', size: 11, color: light.ink, before: mm(3), keep: mm(18) },
  paragraph: { tag: 'P', font: 'plain', size: 10.5, color: light.ink, before: mm(1.5), keep: 0 },
  note: { tag: 'P', font: 'plain', size: 9.5, color: light.soft, before: mm(1.5), keep: 0 },
};

function draw(pen: Pen, block: Block): void {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'subheading':
    case 'paragraph':
    case 'note':
      return write(pen, block.text, looks[block.kind]);
    case 'list':
      return list(pen, block.items);
    case 'fields':
      return fields(pen, block.fields);
    case 'table':
      return drawTable(pen, block);
    case 'signatures':
      return signatures(pen, block.places);
  }
}

function write({ doc, root }: Pen, text: string, look: Look & { tag: string }): void {
  const width = usable(doc);
  doc.font(look.font).fontSize(look.size);
  makeRoom(doc, look.before + doc.heightOfString(text, { width }) + look.keep);
  doc.y += look.before;
  const top = doc.y;
  root.add(
    doc.struct(look.tag, {}, () => {
      doc.font(look.font).fontSize(look.size).fillColor(look.color);
      doc.text(text, margin.side, top, { width });
    }),
  );
}

function list({ doc, root }: Pen, items: readonly string[]): void {
  const all = doc.struct('L');
  root.add(all);
  const [indent, width] = [mm(5), usable(doc) - mm(5)];
  for (const item of items) {
    doc.font('plain').fontSize(10.5);
    makeRoom(doc, mm(1.2) + doc.heightOfString(item, { width }));
    const top = doc.y + mm(1.2);
    const line = doc.struct('LI');
    all.add(line);
    line.add(
      doc.struct('Lbl', {}, () => {
        doc.font('bold').fillColor(light.coral).text('–', margin.side, top, { lineBreak: false });
      }),
    );
    line.add(
      doc.struct('LBody', {}, () => {
        doc
          .font('plain')
          .fillColor(light.ink)
          .text(item, margin.side + indent, top, { width });
      }),
    );
    line.end();
  }
  all.end();
}

/** A line each: what it is, then its value, or a dotted rule to write on. */
function fields(pen: Pen, all: readonly Field[]): void {
  const { doc, root } = pen;
  const [left, width] = [margin.side, usable(doc)];
  for (const { label, value } of all) {
    const said = `${label}\u00a0: `;
    doc.font('plain').fontSize(10.5);
    makeRoom(doc, doc.heightOfString(said + (value ?? ''), { width }) + mm(value === null ? 10 : 2));
    const top = doc.y + mm(value === null ? 3 : 1.5);
    // A short name leaves room for a hand beside it; a sentence, below.
    const after = doc.widthOfString(said);
    const beside = value === null && after < width / 2;
    root.add(
      doc.struct('P', {}, () => {
        doc.font('plain').fontSize(10.5).fillColor(light.soft);
        if (value === null) doc.text(said, left, top, { width });
        else {
          doc.text(said, left, top, { width, continued: true });
          doc.font('bold').fillColor(light.ink).text(value);
        }
      }),
    );
    if (value === null) blankLine(pen, left + (beside ? after : 0), beside ? doc.y - mm(1) : doc.y + mm(5.5));
  }
}

/** Room for a hand: a dotted rule for the eye, « à compléter » for who hears the page. */
function blankLine({ doc, root, toFill }: Pen, from: number, base: number): void {
  const right = margin.side + usable(doc);
  root.add(
    doc.struct('P', {}, () => {
      doc.font('plain').fontSize(7.5).fillColor(light.soft);
      doc.text(toFill, from, base + 1, { width: right - from, align: 'right', lineBreak: false });
    }),
  );
  decorate(doc, () => {
    doc
      .strokeColor(light.soft)
      .moveTo(from, base)
      .lineTo(right, base)
      .dash(1, { space: 2 })
      .stroke()
      .undash();
  });
  doc.y = base + mm(3);
}

function signatures({ doc, root }: Pen, places: readonly string[]): void {
  const [height, gap] = [mm(30), mm(6)];
  const width = (usable(doc) - gap * (places.length - 1)) / places.length;
  makeRoom(doc, height + mm(4));
  const top = doc.y + mm(4);
  for (const [index, place] of places.entries()) {
    const left = margin.side + index * (width + gap);
    root.add(
      doc.struct('P', {}, () => {
        doc.font('plain').fontSize(10).fillColor(light.ink);
        doc.text(place, left + mm(3), top + mm(2), { width: width - mm(6) });
      }),
    );
    decorate(doc, () => doc.roundedRect(left, top, width, height, 4).stroke());
  }
  doc.y = top + height;
}

/** « Page 1 sur 3 », at the foot of each: for the eye only. */
function numberPages(doc: Doc, said: Paper['page']): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(start + page);
    // Below the margin, where text would start a page of its own.
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font('plain').fontSize(8.5).fillColor(light.soft);
    doc.text(said(page + 1, count), margin.side, doc.page.height - mm(12), {
      width: usable(doc),
      align: 'center',
      lineBreak: false,
    });
    doc.endMarkedContent();
    doc.page.margins.bottom = margin.bottom;
  }
}
