import { BestChain } from './best-chain.ts';
import type { Effort } from './effort.ts';
import type { Part } from './parts.ts';
import type { Ground } from './roster.ts';

/**
 * A shift is worth this at least. It makes a bound a little higher than it need be, still one; and lets carers take what
 * is worth nothing to them, so that prices which are right stay where they are.
 */
const trifle = 2e-5;
/** Of Polyak's steps, longer than he has them at first; and how much of the last step goes on in the next. */
const firstLength = 3;
const inertia = 0.9;
/** Rounds without anything better after which steps are made shorter. */
const patience = 40;
/** Rounding may have taken this much from a bound. */
const rounding = 1e-6;

/**
 * Proves that no plan of a part covers more than so many shifts (Lagrangian relaxation of « one carer a shift »).
 *
 * Each shift gets a price from 0 to 1. Whatever the prices, no plan covers more than the sum of the prices, and for
 * each carer the most that her best row of shifts is worth, where a shift is worth 1 less its price. Prices are moved
 * where carers contend (subgradient steps, Polyak's length), and the least sum of all is kept.
 * @param contested shifts that could have been left in the stead of one that is: free of price at first
 * @param covered what a plan was found to cover: there is nothing to prove beyond
 */
export function boundOf(
  ground: Ground,
  part: Part,
  contested: ReadonlySet<number>,
  covered: number,
  effort: Effort,
): { most: number; price: Float64Array } {
  const { edges } = ground;
  if (!effort.goesOn(part.edges))
    return { most: part.shifts.length, price: new Float64Array(ground.instance.shifts.length) };
  const chains = part.carers.map((carer) => new BestChain(ground, carer));
  const count = ground.instance.shifts.length;
  const price = new Float64Array(count);
  const weight = new Float64Array(count);
  const times = new Int32Array(count);
  const step = new Float64Array(count);
  for (const shift of part.shifts) price[shift] = contested.has(shift) ? 0 : 1;
  let least = part.shifts.length;
  let bestPrice = price.slice();
  let [length, sinceBetter] = [firstLength, 0];
  const isClose = () => Math.floor(least + rounding) <= covered;

  while (!isClose() && length > 0.002) {
    let total = 0;
    for (const shift of part.shifts) {
      total += price[shift]!;
      weight[shift] = Math.max(trifle, 1 - price[shift]!);
      times[shift] = 0;
    }
    let late = false;
    for (const chain of chains) {
      const before = chain.steps;
      total += chain.find(weight);
      late ||= !effort.goesOn(chain.steps - before);
      if (late) break;
      for (const edge of chain.chosen) times[edges.shift[edge]!]! += 1;
    }
    if (late) break;
    if (total < least - 1e-4) sinceBetter = 0;
    else sinceBetter += 1;
    if (total < least) [least, bestPrice] = [total, price.slice()];
    if (sinceBetter >= patience) [length, sinceBetter] = [length / 1.6, 0];
    let norm = 0;
    for (const shift of part.shifts) {
      let slope = 1 - times[shift]!;
      // At an end of its range a price does not go further.
      if ((slope < 0 && price[shift] === 1) || (slope > 0 && price[shift] === 0)) slope = 0;
      step[shift] = slope + inertia * step[shift]!;
      norm += step[shift] ** 2;
    }
    if (norm === 0) break;
    const pace = (length * (total - covered)) / norm;
    for (const shift of part.shifts)
      price[shift] = Math.min(1, Math.max(0, price[shift]! - pace * step[shift]!));
  }
  return { most: Math.min(part.shifts.length, Math.floor(least + rounding)), price: bestPrice };
}
