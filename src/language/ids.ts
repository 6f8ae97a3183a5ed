/** A UUID as text, lower case. */
const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * A new identifier: UUID version 7 (RFC 9562), so that ids sort by the millisecond they were minted in and
 * insert at the end of an index. The other 74 bits are random: one id tells nothing of the next.
 */
export function newId(now: Date = new Date()): string {
  const time = now.getTime().toString(16).padStart(12, '0');
  // Lent by a random UUID, version 4, from its third group on: these are drawn many at a time.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}

/**
 * An identifier that tells nothing of when it was made nor of what it was made from: as random as the 32 hexadecimal
 * signs or more it is given (a keyed hash, for one that must come out the same twice). UUID version 8.
 */
export function opaqueId(hex: string): string {
  const [a, b, c, d, e] = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(13, 16),
    hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `${a}-${b}-8${c}-a${d}-${e}`;
}

/** The id in each of these addresses that begins as `addressOf` writes it, by address; the others are left out. */
export function idsBehind(paths: readonly string[], addressOf: (id: string) => string): Map<string, string> {
  return new Map(
    paths.flatMap((path) => {
      const id = path.split(/[/?#]/).find(isId);
      return id !== undefined && path.startsWith(addressOf(id)) ? [[path, id] as const] : [];
    }),
  );
}

/** Whether a piece of a URL or a form can be an identifier at all: asked before it reaches the database. */
export function isId(value: string | undefined): value is string {
  return value !== undefined && uuidPattern.test(value);
}
