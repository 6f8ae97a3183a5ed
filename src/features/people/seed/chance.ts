import { createHash } from 'node:crypto';

/** Chance that falls the same way every time: a demonstration is the same for everybody who tells of it. */
export type Chance = {
  /** A number from 0 (included) to 1 (excluded). */
  next: () => number;
  /** A whole number from 0 (included) to `below` (excluded). */
  below: (below: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
  /** The same items in another order. */
  shuffle: <Item>(items: readonly Item[]) => Item[];
};

/** Chance out of a word: xorshift32 (Marsaglia 2003), plenty for giving people names. */
export function chanceFrom(word: string): Chance {
  let state = createHash('sha256').update(word).digest().readUInt32LE() || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: <Item>(items: readonly Item[]) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
    shuffle: (items) => {
      const left = [...items];
      return items.map(() => left.splice(below(left.length), 1)).flat();
    },
  };
}

/** An id that is always the same for the same name: the shape of a UUID version 7, minted in 2023. */
export function demoId(name: string): string {
  const hash = createHash('sha256').update(`ravie demo ${name}`).digest('hex');
  return `018a0000-0000-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
}
