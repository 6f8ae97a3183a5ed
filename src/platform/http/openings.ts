import { constants, crc32, deflateRawSync } from 'node:zlib';

/** How a gzip member begins (RFC 1952): no name, no date, any system. */
const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

/** How far back a compressed text may refer to what came before. */
const window = 32 * 1024;

/** More than there are languages and appearances; beyond, pages are not of one house. */
const most = 32;

type Opening = { deflated: Buffer; dictionary: Buffer; crc: number; length: number };

/**
 * Compresses pages that begin alike: the head with its style sheet, half of what is sent, is compressed once, as
 * hard as can be. What follows it is compressed as if after it, so that it may refer back to it; both make one
 * ordinary gzip. Sooner and smaller than the whole page at once.
 */
export class Openings {
  readonly #known = new Map<string, Opening>();

  /** @param opening how the page begins, word for word: one of a few */
  gzip(opening: string, rest: string): Buffer<ArrayBuffer> {
    const { deflated, dictionary, crc, length } = this.#openingOf(opening);
    const bytes = Buffer.from(rest);
    const end = Buffer.alloc(8);
    end.writeUInt32LE(crc32(bytes, crc));
    end.writeUInt32LE(length + bytes.length, 4);
    return Buffer.concat([header, deflated, deflateRawSync(bytes, { level: 5, dictionary }), end]);
  }

  #openingOf(text: string): Opening {
    const known = this.#known.get(text);
    if (known) return known;
    const bytes = Buffer.from(text);
    const opening = {
      // Ended on a byte, and not the end of the stream.
      deflated: deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_FULL_FLUSH }),
      dictionary: bytes.subarray(-window),
      crc: crc32(bytes),
      length: bytes.length,
    };
    if (this.#known.size < most) this.#known.set(text, opening);
    return opening;
  }
}
