import { barredAt, noWord, type EmployersWord } from '../employers-word.ts';
import type { Looked } from '../candidates/looked.ts';
import { pairOf, type Pair, type Sought } from './problem.ts';

/** What the employers of each request let be, by request. */
export type Words = ReadonlyMap<string, EmployersWord>;

const wordOf = (words: Words, { requestId }: Sought) => words.get(requestId) ?? noWord;
/** One employer of one request: where faces are counted. */
const homeOf = ({ requestId, employerId }: Sought) => `${requestId} ${employerId}`;

/** Pairs that no employer would have: he did not want her, or sees as many people already as he accepts. */
export function barredPairs(
  sought: readonly Sought[],
  looked: readonly Pick<Looked, 'carerId'>[],
  words: Words,
): Set<string> {
  return new Set(
    sought.flatMap((shift) =>
      looked.flatMap(({ carerId }) =>
        barredAt(carerId, shift.employerId, wordOf(words, shift)) === null ? [] : [pairOf(carerId, shift.id)],
      ),
    ),
  );
}

/** The faces that a plan shows each employer, beside those he sees already. `hers`: what it gives each carer so far. */
export class PlanFaces {
  readonly #words: Words;
  readonly #given = new Map<string, Set<string>>();

  constructor(words: Words, hers: ReadonlyMap<string, readonly Sought[]> = new Map()) {
    this.#words = words;
    for (const [carerId, shifts] of hers) for (const shift of shifts) this.add(carerId, shift);
  }

  /** Whether she may be given this shift beside what is given: she comes there, or one more face is accepted. */
  accepts(carerId: string, shift: Sought): boolean {
    const { faces, facesAtMost } = wordOf(this.#words, shift);
    const there = faces.get(shift.employerId);
    const given = this.#given.get(homeOf(shift));
    return (
      there?.has(carerId) === true ||
      given?.has(carerId) === true ||
      (there?.size ?? 0) + (given?.size ?? 0) < facesAtMost
    );
  }

  add(carerId: string, shift: Sought): void {
    if (wordOf(this.#words, shift).faces.get(shift.employerId)?.has(carerId)) return;
    const home = homeOf(shift);
    this.#given.set(home, (this.#given.get(home) ?? new Set()).add(carerId));
  }
}

/**
 * What must go for no employer to see more people than he accepts: who is fixed there stays, then who has most of his hours
 * in the plan. `fixed`: pairs of lines that are; `pairs`: those that go; `out`: all who may no longer be given his hours, as those who stay are as many as he accepts. The planner
 * knows no such limit: what it proves beyond is a bound still, not that nothing better exists.
 */
export function crowded(
  pairs: readonly Pair[],
  sought: ReadonlyMap<string, Sought>,
  looked: readonly Pick<Looked, 'carerId'>[],
  words: Words,
  fixed: ReadonlySet<string>,
): { pairs: Set<string>; out: Set<string> } {
  const placed = pairs.flatMap(({ carerId, shiftId }) => {
    const shift = sought.get(shiftId);
    return shift ? [{ carerId, shift }] : [];
  });
  const [broken, out] = [new Set<string>(), new Set<string>()];
  const byHome = Map.groupBy([...sought.values()], homeOf);
  for (const [home, here] of Map.groupBy(placed, ({ shift }) => homeOf(shift))) {
    const faces = new PlanFaces(words);
    const weight = (hers: typeof here) =>
      hers.length +
      (hers.some(({ carerId, shift }) => fixed.has(pairOf(carerId, shift.id))) ? here.length : 0);
    const most = [...Map.groupBy(here, ({ carerId }) => carerId)].toSorted(
      ([a, ofA], [b, ofB]) => weight(ofB) - weight(ofA) || (a < b ? -1 : 1),
    );
    let isFull = false;
    for (const [carerId, hers] of most)
      for (const { shift } of hers)
        if (faces.accepts(carerId, shift)) faces.add(carerId, shift);
        else {
          isFull = true;
          broken.add(pairOf(carerId, shift.id));
        }
    if (!isFull) continue;
    for (const shift of byHome.get(home) ?? [])
      for (const { carerId } of looked)
        if (!faces.accepts(carerId, shift)) out.add(pairOf(carerId, shift.id));
  }
  return { pairs: broken, out };
}
