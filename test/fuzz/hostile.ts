import fc from 'fast-check';

/**
 * Markup that would be ours to execute if it ever came back as it was sent. Every piece carries the mark `zz9`, so
 * that finding it again unescaped is never a coincidence ({@link findMarkup}).
 */
const markup = [
  '<zz9>',
  '</title><zz9>',
  '</textarea><zz9 x="1">',
  '<script>zz9()</script>',
  '<img src=x onerror=zz9()>',
  '" zz9="1',
  "' zz9='1",
  '"><svg onload=zz9()>',
  'javascript:zz9()',
  'data:text/html,<zz9>',
  '&lt;zz9&gt;<zz9>',
  '{{zz9}}${zz9}<%= zz9 %>',
] as const;

/** What breaks programs: bytes PostgreSQL refuses, halves of characters, words of the language, endless numbers. */
const nightmares = [
  '\0',
  'a\0b',
  '\uD800',
  '\uDC00a',
  '\u202E\u2066zz9\u2069',
  'é'.normalize('NFD').repeat(50),
  'Z̸̢͇̦̗̬̲͗̈́̌ẓ̶̢̛̝͉̳̈́̅͆9̵̧͓̜̆',
  '👩🏽‍🦽‍➡️👨‍👩‍👧‍👦',
  '﷽'.repeat(40),
  '\u2028\u2029\uFEFF\u200B',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '-1',
  '0',
  '1e309',
  '9'.repeat(40),
  '-9223372036854775809',
  '2147483648',
  '0x7fffffff',
  "'; drop table people; --",
  "' or 1=1 --",
  '\\',
  '\\x00',
  '%',
  '%_%',
  '%%%',
  '*:* & | ! ( ) <-> :*',
  "a:* & !'b",
  '../../../../etc/passwd',
  '..%2f..%2f',
  '//zz9.invalid/',
  '/\\zz9.invalid',
  'https://zz9.invalid/',
  '/\t/zz9.invalid',
  '\r\nSet-Cookie: zz9=1',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-7fff-bfff-ffffffffffff',
  ' ',
  '\n\n\n',
  '(a+)+$',
  'a'.repeat(300),
  'la toilette intime '.repeat(400),
] as const;

/** A text somebody hostile, or something broken, would send. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...markup) },
  { weight: 4, arbitrary: fc.constantFrom(...nightmares) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...markup), fc.integer({ min: 100, max: 6000 }))
      .map(([piece, length]) => piece.repeat(Math.ceil(length / piece.length))),
  },
);

/** What stands in an address where an id or a name is awaited: encoded well, encoded badly, or not at all. */
export const hostilePart: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: hostileText.map(encodeLoosely) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '%',
      '%zz',
      '%E0%A4%A',
      '%00',
      '%C0%80',
      '%F5%80%80%80',
      '%ff',
      '%2e%2e',
      '%2F',
    ),
  },
);

/** The names under which fields are sent that no form of ours has. */
export const strangeName = fc.constantFrom(
  '__proto__',
  'constructor',
  'zz9',
  '',
  'id',
  'as[x]',
  'q[]',
  'then',
);

/** Headers a browser would not send, or not so. Names are those that something reads. */
export const hostileHeaders: fc.Arbitrary<Record<string, string>> = fc.dictionary(
  fc.constantFrom(
    'accept',
    'accept-language',
    'accept-encoding',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'referer',
    'user-agent',
    'range',
    'if-none-match',
    'x-requested-with',
    'x-http-method-override',
  ),
  fc.oneof(
    fc.constantFrom(
      '',
      '*/*;q=9',
      '<zz9>',
      '"zz9"',
      'application/json',
      'zz9.invalid',
      '1'.repeat(4000),
      'bytes=9-1',
    ),
    fc.string({
      unit: fc.constantFrom(
        'a',
        'z',
        '9',
        ' ',
        '<',
        '>',
        '"',
        "'",
        ';',
        '=',
        ',',
        '/',
        '*',
        '%',
        '(',
        '&',
        '-',
      ),
      maxLength: 200,
    }),
  ),
  { maxKeys: 4 },
);

/** Cookies of ours, with values that are not. */
export const hostileCookie = fc
  .tuple(fc.constantFrom('ravie', 'langue', 'apparence', 'suite', '__Host-ravie'), hostileText)
  .map(([name, value]) => `${name}=${encodeLoosely(value)}`);

/** A body that is not a form, with the type it pretends to have. */
export const strangeBody = fc.record({
  type: fc.constantFrom(
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'multipart/form-data; boundary=zz9',
    'application/json',
    'text/plain',
    'application/x-www-form-urlencoded; charset=utf-16',
    'image/png',
    'zz9',
    '',
  ),
  body: fc.oneof(
    fc.constantFrom(
      '--zz9\r\nContent-Disposition: form-data; name="titre"\r\n\r\n<zz9>\r\n',
      '--zz9\r\nContent-Disposition: form-data; name="texte"; filename="<zz9>"\r\n\r\nx\r\n--zz9--\r\n',
      '{"__proto__":{"zz9":1}}',
      '[[[[',
      'a=%',
      'a=%zz&b=%00&=&&&=c',
      'x='.padEnd(64 * 1024, 'z'),
      'x='.padEnd(64 * 1024 + 1, 'z'),
      'a=1&'.repeat(10_000),
    ),
    fc.string({ unit: 'binary', maxLength: 400 }),
  ),
});

/** As encodeURIComponent, which throws on half a character: such a half is sent as the bytes it would be. */
export function encodeLoosely(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
