import { mm, type Doc, type Element } from '../../../platform/pdf/document.ts';
import { light } from '../../../ui/css/palette.ts';

/** What draws: the document, the root of its structure, and what stands on a blank. */
export type Pen = { doc: Doc; root: Element; toFill: string };

export const margin = { side: mm(20), top: mm(18), bottom: mm(20) };

/** Between the margins. */
export const usable = (doc: Doc) => doc.page.width - 2 * margin.side;

/** A new page when what comes does not fit above the margin: nothing is cut in two that need not be. */
export function makeRoom(doc: Doc, height: number): void {
  if (doc.y + height > doc.page.height - margin.bottom) doc.addPage();
}

/** Draws what is only for the eye: who hears the page is not told of it. */
export function decorate(doc: Doc, draw: () => void): void {
  doc.markContent('Artifact');
  doc.lineWidth(0.6).strokeColor(light.edge);
  draw();
  doc.endMarkedContent();
}
