import type { Conflicts } from './conflicts.ts';
import type { Edges } from './edges.ts';
import type { Instance } from './instance.ts';

/** What a search works on: the numbers, who could take what, and which employers see whom in any case. */
export type Ground = {
  instance: Instance;
  edges: Edges;
  conflicts: Conflicts;
  /** Thirds of work carer `c` may still be given in week `w`, at `c × weeks + w`. */
  room: Float64Array;
  /** Of how many more requests carer `c` may still be given shifts. */
  requests: Float64Array;
  /** Whether the employer of this edge already sees this carer, whatever is planned. */
  known: (edge: number) => boolean;
  /** Whether this carer is asked for the request of this edge, whatever is planned. */
  asked: (edge: number) => boolean;
};

/** Who is given what, at one moment of a search. Never breaks a constraint: ask `fits` before `give`. */
export class Roster {
  readonly ground: Ground;
  /** The edge that covers each shift, or -1. */
  readonly taken: Int32Array;
  /** Shifts each carer was given, in no order. */
  readonly held: number[][];
  readonly #room: Float64Array;
  readonly #requests: Float64Array;
  covered = 0;
  faces = 0;
  minutes = 0;

  constructor(ground: Ground) {
    this.ground = ground;
    this.taken = new Int32Array(ground.instance.shifts.length).fill(-1);
    this.held = ground.instance.carers.map(() => []);
    this.#room = ground.room.slice();
    this.#requests = ground.requests.slice();
  }

  /** What is left of the hours of each week, and of requests, as in the ground. */
  left(): Pick<Ground, 'room' | 'requests'> {
    return { room: this.#room.slice(), requests: this.#requests.slice() };
  }

  fits(edge: number): boolean {
    const { edges, conflicts } = this.ground;
    const carer = edges.carer[edge]!;
    const shift = edges.shift[edge]!;
    const held = this.held[carer]!;
    for (const other of held) if (conflicts(other, shift)) return false;
    return this.#hasRoom(carer, shift) && (this.#requests[carer]! > 0 || this.#newRequest(edge) === 0);
  }

  #hasRoom(carer: number, shift: number): boolean {
    const { workFrom, workWeek, workThirds, weeks } = this.ground.instance;
    for (let piece = workFrom[shift]!; piece < workFrom[shift + 1]!; piece += 1)
      if (workThirds[piece]! > this.#room[carer * weeks + workWeek[piece]!]!) return false;
    return true;
  }

  /** 1 when the employer would see her for the first time, else 0. */
  newFace(edge: number): 0 | 1 {
    const { edges, instance, known } = this.ground;
    const employer = instance.employer[edges.shift[edge]!]!;
    for (const other of this.held[edges.carer[edge]!]!) if (instance.employer[other] === employer) return 0;
    return known(edge) ? 0 : 1;
  }

  /** 1 when she would be asked for something else besides, else 0. */
  #newRequest(edge: number): 0 | 1 {
    const { edges, instance, asked } = this.ground;
    const request = instance.request[edges.shift[edge]!]!;
    for (const other of this.held[edges.carer[edge]!]!) if (instance.request[other] === request) return 0;
    return asked(edge) ? 0 : 1;
  }

  give(edge: number): void {
    const { edges } = this.ground;
    const [carer, shift] = [edges.carer[edge]!, edges.shift[edge]!];
    this.faces += this.newFace(edge);
    if (this.#requests[carer] !== Infinity) this.#requests[carer]! -= this.#newRequest(edge);
    this.minutes += edges.minutes[edge]!;
    this.covered += 1;
    this.taken[shift] = edge;
    this.held[carer]!.push(shift);
    this.#work(carer, shift, -1);
  }

  take(shift: number): void {
    const { edges } = this.ground;
    const edge = this.taken[shift]!;
    const carer = edges.carer[edge]!;
    const held = this.held[carer]!;
    held[held.indexOf(shift)] = held.at(-1)!;
    held.pop();
    this.taken[shift] = -1;
    this.faces -= this.newFace(edge);
    if (this.#requests[carer] !== Infinity) this.#requests[carer]! += this.#newRequest(edge);
    this.minutes -= edges.minutes[edge]!;
    this.covered -= 1;
    this.#work(carer, shift, 1);
  }

  #work(carer: number, shift: number, sign: 1 | -1): void {
    const { workFrom, workWeek, workThirds, weeks } = this.ground.instance;
    for (let piece = workFrom[shift]!; piece < workFrom[shift + 1]!; piece += 1)
      this.#room[carer * weeks + workWeek[piece]!]! += sign * workThirds[piece]!;
  }

  /** Of what she has, what stands in the way of a shift; more than `most` are not counted further. Null: no way. */
  blockers(edge: number, most: number): number[] | null {
    const { edges, conflicts, instance } = this.ground;
    const [carer, shift] = [edges.carer[edge]!, edges.shift[edge]!];
    const held = this.held[carer]!;
    const found: number[] = [];
    for (const other of held) if (conflicts(other, shift) && found.push(other) > most) return null;
    const { workFrom, workWeek, workThirds, weeks } = instance;
    for (let piece = workFrom[shift]!; piece < workFrom[shift + 1]!; piece += 1) {
      const week = workWeek[piece]!;
      let missing = workThirds[piece]! - this.#room[carer * weeks + week]!;
      for (const other of found) missing -= this.#workIn(other, week);
      if (missing <= 0) continue;
      // The smallest one that leaves room enough, else the largest.
      const others = held.filter((other) => !found.includes(other) && this.#workIn(other, week) > 0);
      others.sort((one, two) => this.#workIn(one, week) - this.#workIn(two, week) || one - two);
      while (missing > 0) {
        const next = others.find((other) => this.#workIn(other, week) >= missing) ?? others.at(-1);
        if (next === undefined || found.length === most) return null;
        found.push(next);
        others.splice(others.indexOf(next), 1);
        missing -= this.#workIn(next, week);
      }
    }
    return this.#requests[carer] === Infinity || this.#makesRequest(edge, found, most) ? found : null;
  }

  /** Adds the shifts of the smallest request she must not be asked for beside this one, unless she may; whether it can be. */
  #makesRequest(edge: number, found: number[], most: number): boolean {
    const { edges, instance, asked } = this.ground;
    const { request } = instance;
    const [carer, shift] = [edges.carer[edge]!, edges.shift[edge]!];
    if (asked(edge)) return true;
    const isFixed = (other: number) => asked(this.taken[other]!);
    const held = this.held[carer]!;
    const before = Map.groupBy(held, (other) => request[other]!);
    const staying = Map.groupBy(
      held.filter((other) => !found.includes(other)),
      (other) => request[other]!,
    );
    if (staying.has(request[shift]!)) return true;
    const freed = [...before].filter(([each, [first]]) => !staying.has(each) && !isFixed(first!)).length;
    if (this.#requests[carer]! + freed > 0) return true;
    const [smallest] = [...staying.values()]
      .filter(([first]) => !isFixed(first!))
      .sort((one, other) => one.length - other.length || one[0]! - other[0]!);
    if (!smallest || found.length + smallest.length > most) return false;
    found.push(...smallest);
    return true;
  }

  #workIn(shift: number, week: number): number {
    const { workFrom, workWeek, workThirds } = this.ground.instance;
    for (let piece = workFrom[shift]!; piece < workFrom[shift + 1]!; piece += 1)
      if (workWeek[piece] === week) return workThirds[piece]!;
    return 0;
  }
}
