/** Numbers that come out from the smallest key on; one may be put in again with a smaller key. */
export class Heap {
  readonly #keys: number[] = [];
  readonly #values: number[] = [];

  clear(): void {
    this.#keys.length = 0;
    this.#values.length = 0;
  }

  push(key: number, value: number): void {
    const [keys, values] = [this.#keys, this.#values];
    let at = keys.length;
    keys.push(key);
    values.push(value);
    while (at > 0) {
      const above = (at - 1) >>> 1;
      if (keys[above]! <= key) break;
      keys[at] = keys[above]!;
      values[at] = values[above]!;
      at = above;
    }
    keys[at] = key;
    values[at] = value;
  }

  /** The smallest key, or infinity. */
  get least(): number {
    return this.#keys[0] ?? Infinity;
  }

  /** The value with the smallest key; not to be asked of an empty heap. */
  pop(): number {
    const [keys, values] = [this.#keys, this.#values];
    const first = values[0]!;
    const [key, value] = [keys.pop()!, values.pop()!];
    const count = keys.length;
    if (count === 0) return first;
    let at = 0;
    for (let below = 1; below < count; below = 2 * at + 1) {
      if (below + 1 < count && keys[below + 1]! < keys[below]!) below += 1;
      if (keys[below]! >= key) break;
      keys[at] = keys[below]!;
      values[at] = values[below]!;
      at = below;
    }
    keys[at] = key;
    values[at] = value;
    return first;
  }
}
