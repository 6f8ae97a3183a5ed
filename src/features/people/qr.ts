import { create } from 'qrcode';

/** Light modules around the square, without which phones do not see it (ISO/IEC 18004: four). */
const edge = 4;

/** A QR code as one SVG path, a unit a module; level M survives a stain on the poster. */
export function drawQr(text: string): { side: number; path: string } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const runs: string[] = [];
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++) {
      const from = column;
      while (column < modules.size && modules.get(row, column)) column++;
      if (column > from) runs.push(`M${from + edge} ${row + edge}h${column - from}v1h-${column - from}z`);
    }
  return { side: modules.size + 2 * edge, path: runs.join('') };
}
