import { light } from '../../../ui/css/palette.ts';
import type { Block } from './paper.ts';
import { makeRoom, mm, usable, type Doc, type Pen } from './pdf.ts';

type Table = Extract<Block, { kind: 'table' }>;

const pad = { side: mm(1.6), top: mm(1.2) };
const size = 9.5;

/** A table marked as one: caption, head, the first cell of each row naming it. Rows are never cut by a page. */
export function drawTable({ doc, root }: Pen, table: Table): void {
  const widths = widthsOf(doc, table);
  const element = doc.struct('Table');
  root.add(element);
  makeRoom(doc, mm(30));
  doc.y += mm(2);
  const top = doc.y;
  element.add(
    doc.struct('Caption', {}, () => {
      doc.font('bold').fontSize(10.5).fillColor(light.ink);
      doc.text(table.caption, doc.page.margins.left, top, { width: usable(doc) });
    }),
  );
  doc.y += mm(1);
  drawRow(doc, element, table.head, { widths, numbers: table.numbers, tag: 'head' });
  for (const [index, cells] of table.rows.entries()) {
    const tag = table.total && index === table.rows.length - 1 ? 'total' : 'row';
    drawRow(doc, element, cells, { widths, numbers: table.numbers, tag });
  }
  element.end();
  doc.y += mm(1.5);
}

type RowLook = { widths: readonly number[]; numbers: readonly number[]; tag: 'head' | 'row' | 'total' };

function drawRow(
  doc: Doc,
  element: PDFKit.PDFStructureElement,
  cells: readonly string[],
  { widths, numbers, tag }: RowLook,
): void {
  const bold = (index: number) => tag !== 'row' || index === 0;
  const heights = cells.map((text, index) => {
    doc.font(bold(index) ? 'bold' : 'plain').fontSize(size);
    return doc.heightOfString(text, { width: (widths[index] ?? 0) - 2 * pad.side });
  });
  const height = Math.max(...heights) + 2 * pad.top;
  makeRoom(doc, height);
  const [top, left] = [doc.y, doc.page.margins.left];
  doc.markContent('Artifact');
  if (tag === 'head') doc.rect(left, top, usable(doc), height).fill(light['teal-soft']);
  doc.lineWidth(0.6).strokeColor(light.edge);
  doc
    .moveTo(left, top + height)
    .lineTo(left + usable(doc), top + height)
    .stroke();
  doc.endMarkedContent();
  const row = doc.struct('TR');
  element.add(row);
  let at = left;
  for (const [index, text] of cells.entries()) {
    const width = widths[index] ?? 0;
    const heading = tag === 'head' || index === 0;
    const [x, weight] = [at + pad.side, bold(index) ? 'bold' : 'plain'];
    const align = numbers.includes(index) ? ('right' as const) : ('left' as const);
    const say = () => {
      doc.font(weight).fontSize(size).fillColor(light.ink);
      doc.text(text, x, top + pad.top, { width: width - 2 * pad.side, align });
    };
    const scope = tag === 'head' ? ('Column' as const) : ('Row' as const);
    row.add(heading ? doc.struct('TH', { scope }, say) : doc.struct('TD', {}, say));
    at += width;
  }
  row.end();
  doc.y = top + height;
}

/** Each column as wide as its longest cell asks, within the page; the first takes what is left. */
function widthsOf(doc: Doc, { head, rows }: Table): number[] {
  doc.font('bold').fontSize(size);
  const asked = head.map((title, index) =>
    Math.max(...[title, ...rows.map((cells) => cells[index] ?? '')].map((text) => doc.widthOfString(text))),
  );
  const wished = asked.map((width) => width + 2 * pad.side + 1);
  const total = wished.reduce((sum, width) => sum + width, 0);
  const room = usable(doc);
  if (total <= room) return wished.map((width, index) => (index === 0 ? width + room - total : width));
  return wished.map((width) => (width * room) / total);
}
