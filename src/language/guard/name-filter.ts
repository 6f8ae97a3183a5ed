/**
 * A set of folded names in a few bytes each, for the device: the sorted hashes of the names, the gaps between them
 * Rice-coded. A word that is not in the set is taken for one once in 2^`gapBits` times.
 *
 * Layout, little-endian: number of names (4 bytes), then the gaps as a stream of bits, most significant first.
 */
const gapBits = 14;
const headerBytes = 4;

/** A 32-bit hash of a folded word (FNV-1a, its bits mixed once more), the same on every device. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1)
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Where a word falls among `count` × 2^gapBits places. */
function placeOf(word: string, count: number): number {
  return Math.floor((hash(word) / 2 ** 32) * count * 2 ** gapBits);
}

/** The filter of a set of folded names, to be read back by `nameFilterFrom`. */
export function encodeNameFilter(names: Iterable<string>): Uint8Array {
  const words = [...new Set(names)];
  const places = [...new Set(words.map((word) => placeOf(word, words.length)))].sort((a, b) => a - b);
  const bytes: number[] = [];
  let filled = 0;
  const push = (bit: number) => {
    if (filled % 8 === 0) bytes.push(0);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | (bit << (7 - (filled % 8)));
    filled += 1;
  };
  let last = 0;
  for (const place of places) {
    const gap = place - last;
    last = place;
    for (let ones = gap >>> gapBits; ones > 0; ones -= 1) push(1);
    push(0);
    for (let bit = gapBits - 1; bit >= 0; bit -= 1) push((gap >>> bit) & 1);
  }
  const filter = new Uint8Array(headerBytes + bytes.length);
  new DataView(filter.buffer).setUint32(0, words.length, true);
  filter.set(bytes, headerBytes);
  return filter;
}

/**
 * Reads a filter made by `encodeNameFilter` and answers whether a folded word is one of its names. Never misses one;
 * takes another word for a name once in 16,384 times.
 */
export function nameFilterFrom(bytes: Uint8Array): (folded: string) => boolean {
  if (bytes.length < headerBytes) return () => false;
  const count = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const places = decodePlaces(bytes, count);
  return (folded) => {
    const place = placeOf(folded, count);
    let low = 0;
    let high = places.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = places[middle] ?? 0;
      if (found === place) return true;
      if (found < place) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  };
}

/** The sorted places; two names may share one, so there may be fewer places than names. */
function decodePlaces(bytes: Uint8Array, count: number): Uint32Array {
  const bits = bytes.length * 8;
  // A broken filter may announce more names than its bytes can hold.
  const places = new Uint32Array(Math.min(count, Math.ceil(bits / (gapBits + 1))));
  let at = headerBytes * 8;
  const read = () => {
    const bit = ((bytes[at >>> 3] ?? 0) >>> (7 - (at & 7))) & 1;
    at += 1;
    return bit;
  };
  let last = 0;
  let filled = 0;
  // A whole gap takes at least gapBits + 1 bits: what is left at the end is padding.
  while (filled < places.length && at + gapBits < bits) {
    let gap = 0;
    while (at < bits && read() === 1) gap += 1;
    for (let bit = 0; bit < gapBits; bit += 1) gap = gap * 2 + read();
    last += gap;
    places[filled] = last;
    filled += 1;
  }
  return places.subarray(0, filled);
}
