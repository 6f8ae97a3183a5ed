import type { OnSphere } from '../domain/travel.ts';

/** Cells of some twenty kilometres, as parts of the radius of the Earth. */
const cell = 20 / 6371;
const perSide = 2 ** 10;

/** Places sorted into cubes, to find those near a point without looking at all. */
export class Near {
  readonly #count: number;
  readonly #cells = new Map<number, number[]>();

  constructor(places: readonly OnSphere[]) {
    this.#count = places.length;
    for (const [index, place] of places.entries()) {
      const key = keyOf(cellOf(place.x), cellOf(place.y), cellOf(place.z));
      const inside = this.#cells.get(key);
      if (inside) inside.push(index);
      else this.#cells.set(key, [index]);
    }
  }

  /** Every place within this straight line of a point, and some further: in their order. */
  around(point: OnSphere, chord: number): readonly number[] | 'all' {
    if (chord < 0) return [];
    const reach = Math.ceil(chord / cell);
    if ((2 * reach + 1) ** 3 > this.#cells.size + this.#count / 8) return 'all';
    const found: number[] = [];
    const [x, y, z] = [cellOf(point.x), cellOf(point.y), cellOf(point.z)];
    for (let dx = -reach; dx <= reach; dx += 1)
      for (let dy = -reach; dy <= reach; dy += 1)
        for (let dz = -reach; dz <= reach; dz += 1)
          for (const index of this.#cells.get(keyOf(x + dx, y + dy, z + dz)) ?? []) found.push(index);
    return found.sort((one, other) => one - other);
  }
}

const cellOf = (coordinate: number) => Math.floor((coordinate + 1) / cell);
const keyOf = (x: number, y: number, z: number) => (x * perSide + y) * perSide + z;
