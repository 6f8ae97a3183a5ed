/**
 * The letters and figures of a code: none that is taken for another when it is read on a poster or said on the
 * phone (0 O, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V, Q). 20 signs, eight of them: 25 billion codes.
 */
export const joinCodeAlphabet = 'ACDEFHJKMNPRTWXY3479';
export const joinCodeLength = 8;

/**
 * So many signs out of random bytes; a byte past the last whole run of the alphabet is drawn again, so that no sign
 * comes more often than another.
 */
export function drawSigns(length: number, randomByte: () => number): string {
  const fair = 256 - (256 % joinCodeAlphabet.length);
  let code = '';
  while (code.length < length) {
    const byte = randomByte();
    if (byte < fair) code += joinCodeAlphabet[byte % joinCodeAlphabet.length] ?? '';
  }
  return code;
}

/** Reads so many signs as people type them: any case, with spaces, dashes or dots. Null when it cannot be that. */
export function readSigns(length: number, typed: string): string | null {
  const code = typed.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  const known = [...code].every((sign) => joinCodeAlphabet.includes(sign));
  return known && code.length === length ? code : null;
}

/** A new code of a relay. */
export function newJoinCode(randomByte: () => number): string {
  return drawSigns(joinCodeLength, randomByte);
}

/** Reads the code of a relay as people type it. */
export function readJoinCode(typed: string): string | null {
  return readSigns(joinCodeLength, typed);
}

/** The code as it is printed: two groups of four, easier to hold in mind. */
export function showJoinCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
