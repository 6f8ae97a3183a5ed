/**
 * The letters and figures of a code: none that is taken for another when it is read on a poster or said on the
 * phone (0 O, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V, Q). 20 signs, eight of them: 25 billion codes.
 */
export const joinCodeAlphabet = 'ACDEFHJKMNPRTWXY3479';
export const joinCodeLength = 8;

/** A new code out of random bytes (at least 8); a byte past the last whole run of the alphabet is drawn again. */
export function newJoinCode(randomByte: () => number): string {
  const fair = 256 - (256 % joinCodeAlphabet.length);
  let code = '';
  while (code.length < joinCodeLength) {
    const byte = randomByte();
    if (byte < fair) code += joinCodeAlphabet[byte % joinCodeAlphabet.length] ?? '';
  }
  return code;
}

/** Reads a code as people type it: any case, with spaces, dashes or dots. Null when it cannot be one. */
export function readJoinCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  const known = [...code].every((sign) => joinCodeAlphabet.includes(sign));
  return known && code.length === joinCodeLength ? code : null;
}

/** The code as it is printed: two groups of four, easier to hold in mind. */
export function showJoinCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
