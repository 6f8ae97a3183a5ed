import { inflateSync } from 'node:zlib';

/** Of a WOFF file and of an sfnt one: their heads, and one line of their lists of tables. */
const woff = { head: 44, line: 20 };
const sfnt = { head: 12, line: 16 };

/**
 * A WOFF font (W3C, WOFF 1.0) as the plain sfnt it was made from, its tables inflated once: what reads it table by
 * table then has nothing to inflate.
 */
export function sfntOf(file: Buffer): Buffer {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This font is not a WOFF file.');
  const count = file.readUInt16BE(12);
  const made = Buffer.alloc(file.readUInt32BE(16));
  writeHead(made, file.readUInt32BE(4), count);
  let at = sfnt.head + count * sfnt.line;
  for (let index = 0; index < count; index += 1) {
    const line = woff.head + index * woff.line;
    const [offset, packed, length] = [4, 8, 12].map((field) => file.readUInt32BE(line + field)) as [
      number,
      number,
      number,
    ];
    const table = file.subarray(offset, offset + packed);
    const to = sfnt.head + index * sfnt.line;
    file.copy(made, to, line, line + 4);
    file.copy(made, to + 4, line + 16, line + 20);
    made.writeUInt32BE(at, to + 8);
    made.writeUInt32BE(length, to + 12);
    (packed < length ? inflateSync(table) : table).copy(made, at);
    at += Math.ceil(length / 4) * 4;
  }
  return made;
}

/** How many tables there are, and what a search by halves starts from (OpenType, « Table Directory »). */
function writeHead(made: Buffer, flavour: number, count: number): void {
  const halvings = Math.floor(Math.log2(count));
  const range = 2 ** halvings * sfnt.line;
  made.writeUInt32BE(flavour, 0);
  made.writeUInt16BE(count, 4);
  made.writeUInt16BE(range, 6);
  made.writeUInt16BE(halvings, 8);
  made.writeUInt16BE(count * sfnt.line - range, 10);
}
