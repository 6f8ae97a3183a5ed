import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

async function* streamed(pieces: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* pieces;
}

async function read(...pieces: (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(streamed(pieces))) lines.push(line);
  return lines;
}

test.each([
  ['nothing', '', []],
  ['one line without its end', 'a', ['a']],
  ['one line', 'a\n', ['a']],
  ['blank lines', '\n\na\n\n', ['', '', 'a', '']],
  ['ends of Windows', 'a\r\n\r\nb\r\n', ['a', '', 'b']],
  ['what other tools take for ends', 'a\rb\u2028c\u0085d\n', ['a\rb\u2028c\u0085d']],
  ['a byte order mark', '\ufeffa\n', ['\ufeffa']],
])('%s', async (_, text, lines) => {
  expect(await read(text)).toEqual(lines);
  expect(await read(Buffer.from(text))).toEqual(lines);
});

test('lines are the same wherever the bytes are cut, in the middle of a letter too', async () => {
  const line = fc
    .string({ unit: 'binary', maxLength: 20 })
    .map((text) => text.toWellFormed().replace(/[\n\r]/g, ''));
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 6 }),
      fc.array(fc.nat(40), { maxLength: 8 }),
      async (lines, cuts) => {
        const bytes = Buffer.from(lines.map((each) => `${each}\n`).join(''));
        const pieces: Buffer[] = [];
        let from = 0;
        for (const cut of cuts) pieces.push(bytes.subarray(from, (from += cut)));
        pieces.push(bytes.subarray(from));
        expect(await read(...pieces)).toEqual(lines);
      },
    ),
  );
});

test('a line of many pieces takes a time in proportion', async () => {
  const pieces = Array.from({ length: 2000 }, () => 'abc '.repeat(250));
  const [line] = await read(...pieces);
  expect(line).toHaveLength(2_000_000);
});
