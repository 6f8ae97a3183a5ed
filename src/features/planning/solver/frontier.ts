/** More ways than this are not kept apart: two become one that promises what the better does for what the other used. */
const most = 24;

/** Ways to the same place, of which none is both worth more and has used less; from the least used on. */
export class Frontier {
  readonly used: number[] = [];
  readonly total: number[] = [];
  /** What each way came from: whatever the caller writes. */
  readonly from: number[] = [];

  clear(): void {
    this.used.length = this.total.length = this.from.length = 0;
  }

  /** Forgets what was used: in a new week, only what is worth most counts. */
  forgetUsed(): void {
    const [total, from] = [this.total.at(-1), this.from.at(-1)];
    this.clear();
    if (total !== undefined && from !== undefined) this.#put(0, 0, 0, total, from);
  }

  add(used: number, total: number, from: number): void {
    const { used: all, total: totals } = this;
    let place = all.length;
    while (place > 0 && all[place - 1]! > used) place -= 1;
    // Ways at `place` and after have used more; those before, no more.
    if (place > 0 && totals[place - 1]! >= total) return;
    let first = place;
    while (first > 0 && all[first - 1] === used) first -= 1;
    let end = place;
    while (end < totals.length && totals[end]! <= total) end += 1;
    this.#put(first, end - first, used, total, from);
    if (all.length > most) this.#joinNearest();
  }

  #put(place: number, instead: number, used: number, total: number, from: number): void {
    this.used.splice(place, instead, used);
    this.total.splice(place, instead, total);
    this.from.splice(place, instead, from);
  }

  #joinNearest(): void {
    const { used, total } = this;
    let [nearest, least] = [1, Infinity];
    for (let index = 1; index < total.length; index += 1) {
      const apart = total[index]! - total[index - 1]!;
      if (apart < least) [nearest, least] = [index, apart];
    }
    this.#put(nearest - 1, 2, used[nearest - 1]!, total[nearest]!, this.from[nearest]!);
  }
}
