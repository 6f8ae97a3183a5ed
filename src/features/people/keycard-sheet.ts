import type { Locale } from '../../language/locale.ts';
import { makePdf, mm, type Doc } from '../../platform/pdf/document.ts';
import { light } from '../../ui/css/palette.ts';
import { showKeycardCode } from './domain/keycard.ts';
import type { QrDrawing } from './pages/poster.tsx';
import { words } from './words.ts';

/** What is printed. `link` is what the square holds; `address` what people type, without its scheme. */
export type KeycardPrint = {
  name: string;
  relay: string;
  code: string;
  address: string;
  qr: QrDrawing;
};

/** A bank card (ISO/IEC 7810 ID-1), once folded. */
const card = { width: mm(85.6), height: mm(54) };
const sheet = { width: mm(210), left: (mm(210) - 2 * card.width) / 2, top: mm(20) };

/**
 * Draws a card as a tagged PDF, A4: the card to cut out and fold, and a letter to keep that says how to enter, what
 * the relay sees and does not see, and what to do when it is lost. Some 30 kB.
 */
export function drawKeycardSheet(locale: Locale, print: KeycardPrint): Promise<Buffer<ArrayBuffer>> {
  const lang = locale === 'fr' ? 'fr-FR' : 'en-GB';
  const margins = { top: 0, bottom: 0, left: 0, right: 0 };
  return makePdf({ title: words[locale].keycards.sheetSubject, lang, margins }, (doc, page) => {
    const say: Say = (tag, draw, alt) => {
      page.add(doc.struct(tag, alt === undefined ? {} : { alt }, draw));
    };
    drawFront(doc, locale, print, say);
    drawBack(doc, locale, say);
    drawLines(doc);
    drawLetter(doc, locale, print, say);
  });
}

type Say = (tag: 'H1' | 'H2' | 'P' | 'Figure', draw: () => void, alt?: string) => void;

function drawFront(doc: Doc, locale: Locale, print: KeycardPrint, say: Say): void {
  const w = words[locale].keycards;
  const { left, top } = sheet;
  doc.markContent('Artifact');
  doc.rect(left, top, card.width, card.height).fill(light.surface);
  doc.rect(left, top, card.width, mm(11)).fill(light.teal);
  doc.endMarkedContent();
  say('H1', () => {
    doc.font('bold').fontSize(15).fillColor(light['on-teal']);
    doc.text(w.card, left + mm(5), top + mm(3.4));
  });
  const square = mm(33);
  say('Figure', () => drawSquare(doc, print.qr, left + mm(4), top + mm(15), square), w.square);
  const beside = left + mm(40);
  const width = card.width - mm(43);
  say('P', () => {
    doc.font('bold').fontSize(14).fillColor(light.ink);
    doc.text(print.name, beside, top + mm(15), { width, height: mm(12), ellipsis: true });
  });
  say('P', () => {
    doc.font('plain').fontSize(9).fillColor(light.soft);
    doc.text(print.relay, beside, top + mm(22.5), { width, height: mm(8), ellipsis: true });
  });
  say('P', () => {
    doc.font('bold').fontSize(11.5).fillColor(light.ink);
    doc.text(showKeycardCode(print.code), beside, top + mm(33), { width, lineBreak: false });
  });
  say('P', () => {
    doc.font('plain').fontSize(8).fillColor(light.soft);
    doc.text(w.address(print.address), beside, top + mm(39.5), { width, height: mm(9) });
  });
}

/** The square in black on white, whatever the colours around: a phone has to read it. */
function drawSquare(doc: Doc, qr: QrDrawing, left: number, top: number, side: number): void {
  doc.save();
  doc.rect(left, top, side, side).fill('#ffffff');
  doc.translate(left, top).scale(side / qr.side);
  doc.path(qr.path).fill('#000000');
  doc.restore();
}

function drawBack(doc: Doc, locale: Locale, say: Say): void {
  const w = words[locale].keycards;
  const left = sheet.left + card.width;
  doc.markContent('Artifact');
  doc.rect(left, sheet.top, card.width, card.height).fill(light['teal-soft']);
  doc.endMarkedContent();
  let top = sheet.top + mm(4.5);
  for (const line of w.back)
    say('P', () => {
      doc.font('plain').fontSize(9.5).fillColor(light.ink);
      doc.text(line, left + mm(6), top, { width: card.width - mm(12), lineGap: 1 });
      top = doc.y + mm(2);
    });
}

/** Where to cut, and where to fold. */
function drawLines(doc: Doc): void {
  const { left, top } = sheet;
  doc.markContent('Artifact');
  doc.lineWidth(0.7).strokeColor(light.edge);
  doc
    .rect(left, top, 2 * card.width, card.height)
    .dash(4, { space: 3 })
    .stroke();
  doc
    .moveTo(left + card.width, top - mm(4))
    .lineTo(left + card.width, top + card.height + mm(4))
    .dash(1, { space: 2 })
    .stroke();
  doc.undash();
  doc.endMarkedContent();
}

function drawLetter(doc: Doc, locale: Locale, print: KeycardPrint, say: Say): void {
  const w = words[locale].keycards;
  const left = sheet.left;
  const width = sheet.width - 2 * left;
  const below = sheet.top + card.height + mm(6);
  say('P', () => {
    doc.font('plain').fontSize(9).fillColor(light.soft).text(w.cut, left, below, { width });
  });
  say('H2', () => {
    doc.font('bold').fontSize(20).fillColor(light.teal);
    doc.text(w.letterTitle, left, below + mm(14), { width });
  });
  say('P', () => {
    doc.font('plain').fontSize(13).fillColor(light.ink);
    doc.text(w.letterTo(print.name), left, doc.y + mm(1), { width });
  });
  const parts = [
    { title: w.howTitle, lines: w.how(print.address) },
    { title: w.seesTitle, lines: w.sees },
    { title: w.hiddenTitle, lines: w.hidden },
    { title: w.lostTitle, lines: w.lost },
  ];
  for (const { title, lines } of parts) {
    say('H2', () => {
      doc
        .font('bold')
        .fontSize(14)
        .fillColor(light.ink)
        .text(title, left, doc.y + mm(5), { width });
    });
    for (const line of lines)
      say('P', () => {
        const top = doc.y + mm(1.2);
        doc.font('bold').fontSize(12).fillColor(light.coral).text('–', left, top, { lineBreak: false });
        doc
          .font('plain')
          .fillColor(light.ink)
          .text(line, left + mm(5), top, { width: width - mm(5) });
      });
  }
}
