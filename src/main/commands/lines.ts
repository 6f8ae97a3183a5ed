/**
 * The lines of a stream of UTF-8, one at a time however long. A line ends with LF or CR LF, which are not part of
 * it, and with nothing else: a lone CR or U+2028 stays inside, so that a line read is a line answered. A last line
 * without its end counts; nothing after the last end does not.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  // Kept as it is, a byte order mark shifts no position for whoever counts from the start of what he sent.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let begun: string[] = [];
  for await (const piece of stream) {
    const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    const parts = text.split('\n');
    for (const part of parts.slice(0, -1)) {
      yield withoutReturn(begun.join('') + part);
      begun = [];
    }
    begun.push(parts.at(-1) ?? '');
  }
  const last = begun.join('') + decoder.decode();
  if (last) yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
