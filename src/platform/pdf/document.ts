import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sfntOf } from './sfnt.ts';

export type Doc = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

/** Millimetres as PDF counts. */
export const mm = (length: number) => (length * 72) / 25.4;

type About = {
  title: string;
  lang: 'fr-FR' | 'en-GB';
  margins: { top: number; bottom: number; left: number; right: number };
};

/**
 * A tagged PDF, A4: its title and language said, its fonts `plain` and `bold`. What is drawn is added to `root`, or
 * marked as an artifact; pages stay open until the end. The package is loaded the first time.
 */
export async function makePdf(
  { title, lang, margins }: About,
  draw: (doc: Doc, root: Element) => void,
): Promise<Buffer<ArrayBuffer>> {
  const { default: PDFDocument } = await import('pdfkit');
  const doc = new PDFDocument({
    size: 'A4',
    margins,
    lang,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    bufferPages: true,
    info: { Title: title, Creator: 'RAVie' },
  });
  const pieces: Buffer[] = [];
  doc.on('data', (piece: Buffer) => pieces.push(piece));
  const ended = new Promise<void>((settle) => doc.on('end', settle));
  doc.registerFont('plain', font(400)).registerFont('bold', font(700));
  const root = doc.struct('Document');
  doc.addStructure(root);
  draw(doc, root);
  root.end();
  doc.end();
  await ended;
  return Buffer.concat(pieces);
}

const { resolve } = createRequire(import.meta.url);
const fonts = new Map<number, Buffer>();

/** Inflated once, at the first PDF: inflated again at each, they were most of the work. */
function font(weight: 400 | 700): Buffer {
  const known = fonts.get(weight);
  if (known) return known;
  const file = `atkinson-hyperlegible-next-latin-${weight}-normal.woff`;
  const made = sfntOf(readFileSync(resolve(`@fontsource/atkinson-hyperlegible-next/files/${file}`)));
  fonts.set(weight, made);
  return made;
}
