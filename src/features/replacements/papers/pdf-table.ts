import { mm, type Doc, type Element } from '../../../platform/pdf/document.ts';
import { light } from '../../../ui/css/palette.ts';
import type { Block } from './paper.ts';
import { decorate, makeRoom, usable, type Pen } from './pdf-pen.ts';

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
  element: Element,
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
  const [base, right] = [top + height, left + usable(doc)];
  decorate(doc, () => {
    if (tag === 'head') doc.rect(left, top, usable(doc), height).fill(light['teal-soft']);
    doc.moveTo(left, base).lineTo(right, base).stroke();
  });
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
    row.add(heading ? doc.struct('TH', scopeOf(tag), say) : doc.struct('TD', {}, say));
    at += width;
  }
  row.end();
  doc.y = top + height;
}

/**
 * Each column as wide as its longest cell asks; the first takes what is left. When they ask for more than the page has,
 * those that ask for more than a fair share give way, and their cells are set on several lines.
 */
function widthsOf(doc: Doc, { head, rows }: Table): number[] {
  doc.font('bold').fontSize(size);
  const asked = head.map((title, index) => {
    const texts = [title, ...rows.map((cells) => cells[index] ?? '')];
    return Math.max(...texts.map((text) => doc.widthOfString(text))) + 2 * pad.side + 2;
  });
  const over = asked.reduce((sum, width) => sum + width, 0) - usable(doc);
  if (over <= 0) return asked.map((width, index) => (index === 0 ? width - over : width));
  const fair = usable(doc) / asked.length;
  const wide = asked.reduce((sum, width) => sum + Math.max(0, width - fair), 0);
  return asked.map((width) => width - (Math.max(0, width - fair) * over) / wide);
}

/** Whether a heading names its column or its row; pdfkit knows `scope`, its types do not yet. */
const scopeOf = (tag: RowLook['tag']): PDFKit.Mixins.StructureElementOptions & { scope: string } => ({
  scope: tag === 'head' ? 'Column' : 'Row',
});
