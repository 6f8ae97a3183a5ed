import type { Effort } from './effort.ts';
import type { Part } from './parts.ts';
import { shuffle, type Random } from './random.ts';
import type { Roster } from './roster.ts';

/**
 * What a search minimises, in minutes of travel, and by how much a plan may be made worse in passing: at first, and at
 * the end. To cover more, shifts may be left for a while; then a shift outweighs any faces, and a face most journeys.
 */
export type Aim = { uncovered: number; face: number; warm: number; cold: number };
export const toCoverMore: Aim = { uncovered: 300, face: 5, warm: 150, cold: 10 };
export const toShowFewer: Aim = { uncovered: 100_000, face: 1_000, warm: 600, cold: 0.5 };
/** Shifts taken apart at once, at most. */
const mostApart = 12;

/**
 * Takes a few neighbouring shifts off, gives them anew, and keeps what is better or not much worse, ever less so
 * (simulated annealing over ruin and recreate). The roster ends as the best plan that was seen.
 */
export function anneal(roster: Roster, part: Part, aim: Aim, effort: Effort, random: Random): void {
  new Annealing(roster, part, aim, effort, random).run();
}

class Annealing {
  readonly #roster: Roster;
  readonly #part: Part;
  readonly #aim: Aim;
  readonly #effort: Effort;
  readonly #random: Random;
  readonly #sameEmployer = new Map<number, number[]>();
  readonly #open: number[] = [];

  constructor(roster: Roster, part: Part, aim: Aim, effort: Effort, random: Random) {
    this.#roster = roster;
    this.#part = part;
    this.#aim = aim;
    this.#effort = effort;
    this.#random = random;
    const { employer } = roster.ground.instance;
    for (const shift of part.shifts) {
      const same = this.#sameEmployer.get(employer[shift]!);
      if (same) same.push(shift);
      else this.#sameEmployer.set(employer[shift]!, [shift]);
    }
  }

  run(): void {
    const [roster, effort] = [this.#roster, this.#effort];
    const { warm, cold } = this.#aim;
    let best = this.#snapshot();
    this.#findOpen();
    for (;;) {
      if (!effort.goesOn(20)) break;
      const done = effort.done;
      const heat = warm * (cold / warm) ** done;
      const [before, coveredBefore] = [this.#cost(), roster.covered];
      const undo = this.#ruin();
      this.#recreate(undo.map(({ shift }) => shift));
      const worse = this.#cost() - before;
      if (worse > 0 && worse > -heat * Math.log(this.#random())) this.#restore(undo);
      else if (this.#open.length > 0 || roster.covered !== coveredBefore) this.#findOpen();
      if (isBetter(roster, best)) best = this.#snapshot();
    }
    this.#putBack(best.taken);
  }

  #cost(): number {
    const { covered, faces, minutes } = this.#roster;
    return faces * this.#aim.face + minutes - covered * this.#aim.uncovered;
  }

  #snapshot() {
    const { covered, faces, minutes, taken } = this.#roster;
    return { covered, faces, minutes, taken: Int32Array.from(this.#part.shifts, (shift) => taken[shift]!) };
  }

  #putBack(taken: Int32Array): void {
    const roster = this.#roster;
    for (const shift of this.#part.shifts) if (roster.taken[shift] !== -1) roster.take(shift);
    for (const edge of taken) if (edge !== -1) roster.give(edge);
  }

  #findOpen(): void {
    this.#open.length = 0;
    for (const shift of this.#part.shifts) if (this.#roster.taken[shift] === -1) this.#open.push(shift);
  }

  #any<Value>(list: ArrayLike<Value>): Value {
    return list[Math.floor(this.#random() * list.length)]!;
  }

  /** Takes shifts off around one of them: those of its employer, or all that carers near it have. */
  #ruin(): { shift: number; edge: number }[] {
    const [roster, random] = [this.#roster, this.#random];
    const { edges, instance } = roster.ground;
    const open = this.#open.length > 0 && random() < 0.2;
    const seed = open ? this.#any(this.#open) : this.#any(this.#part.shifts);
    const apart = new Set<number>([seed]);
    const add = (shift: number) => apart.size < mostApart && apart.add(shift);
    const near = (shift: number) => {
      const [first, end] = [edges.fromShift[shift]!, edges.fromShift[shift + 1]!];
      const edge = edges.byShift[first + Math.floor(random() * (end - first))]!;
      for (const held of roster.held[edges.carer[edge]!]!) add(held);
    };
    const style = random();
    if (style < 0.5) this.#sameEmployer.get(instance.employer[seed]!)!.forEach(add);
    const others = style < 0.25 ? 0 : 1 + Math.floor(random() * 3);
    for (let count = 0; count < others; count += 1) near(seed);
    if (style > 0.8) {
      const taken = roster.taken[seed]!;
      if (taken !== -1) for (const held of roster.held[edges.carer[taken]!]!) add(held);
    }
    const undo: { shift: number; edge: number }[] = [];
    for (const shift of apart) {
      undo.push({ shift, edge: roster.taken[shift]! });
      if (roster.taken[shift] !== -1) roster.take(shift);
    }
    // Whatever is open may find its place now.
    for (let count = 0; count < Math.min(2, this.#open.length); count += 1) {
      const shift = this.#any(this.#open);
      if (!apart.has(shift)) {
        apart.add(shift);
        undo.push({ shift, edge: -1 });
      }
    }
    return undo;
  }

  /** Gives shifts again: employer by employer, or one by one. */
  #recreate(shifts: number[]): void {
    const [roster, random] = [this.#roster, this.#random];
    const { edges, instance } = roster.ground;
    shuffle(shifts, random);
    const style = random();
    if (style < 0.2) {
      const choice = (shift: number) => edges.fromShift[shift + 1]! - edges.fromShift[shift]!;
      shifts.sort((one, other) => choice(one) - choice(other));
    }
    const together = style > 0.3;
    const left = new Set(shifts);
    for (const shift of shifts) {
      if (!left.has(shift)) continue;
      const employer = instance.employer[shift]!;
      let group = together
        ? shifts.filter((other) => left.has(other) && instance.employer[other] === employer)
        : [shift];
      for (const each of group) left.delete(each);
      while (group.length > 0) group = this.#giveMost(group);
    }
  }

  /** Gives as many of these shifts of one employer as one carer can take, to whom it costs least for each; who is left. */
  #giveMost(group: readonly number[]): number[] {
    const [roster, random] = [this.#roster, this.#random];
    const { edges } = roster.ground;
    const offers = new Map<number, { edges: number[]; minutes: number; face: number }>();
    let looked = 0;
    for (const shift of group) {
      const [first, end] = [edges.fromShift[shift]!, edges.fromShift[shift + 1]!];
      looked += end - first;
      for (let index = first; index < end; index += 1) {
        const edge = edges.byShift[index]!;
        if (!roster.fits(edge)) continue;
        const carer = edges.carer[edge]!;
        const offer = offers.get(carer);
        if (offer) {
          offer.edges.push(edge);
          offer.minutes += edges.minutes[edge]!;
        } else
          offers.set(carer, {
            edges: [edge],
            minutes: edges.minutes[edge]!,
            face: roster.newFace(edge) * this.#aim.face,
          });
      }
    }
    this.#effort.goesOn(looked * 6);
    let [best, least]: [number[], number] = [[], Infinity];
    for (const offer of offers.values()) {
      const cost = (offer.face + offer.minutes) / offer.edges.length;
      if (cost < least && random() > 0.03) [best, least] = [offer.edges, cost];
    }
    if (best.length === 0) return [];
    const given = new Set<number>();
    for (const edge of best)
      if (roster.fits(edge)) {
        roster.give(edge);
        given.add(edges.shift[edge]!);
      }
    return group.filter((shift) => !given.has(shift));
  }

  #restore(undo: readonly { shift: number; edge: number }[]): void {
    const roster = this.#roster;
    for (const { shift } of undo) if (roster.taken[shift] !== -1) roster.take(shift);
    for (const { edge } of undo) if (edge !== -1) roster.give(edge);
  }
}

/** Rounding adds up while one searches: less than this is the same. */
const sameTravel = 1e-6;

function isBetter(one: Result, other: Result): boolean {
  if (one.covered !== other.covered) return one.covered > other.covered;
  if (one.faces !== other.faces) return one.faces < other.faces;
  return one.minutes < other.minutes - sameTravel;
}

type Result = { covered: number; faces: number; minutes: number };
