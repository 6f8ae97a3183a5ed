import type { Lock, Problem } from '../domain/problem.ts';
import { conflictsOf } from './conflicts.ts';
import { edgesOf, withoutSome, type Edges } from './edges.ts';
import type { Effort } from './effort.ts';
import { instanceOf, type Instance } from './instance.ts';
import { Roster, type Ground } from './roster.ts';

/** What is left to plan once the locked lines are held. */
export type Prepared = {
  /** Before any lock. */
  all: Ground;
  /** Edges that still can be chosen beside the locked ones, numbered anew. */
  free: Ground;
  /** An edge of `free` as it is numbered in `all`. */
  inAll: (edge: number) => number;
  /** Edges of `all` that are locked and hold. */
  locked: number[];
  brokenLocks: Lock[];
};

export function prepare(problem: Problem, locks: readonly Lock[], effort: Effort): Prepared {
  const instance = instanceOf(problem);
  const edges = edgesOf(instance, effort);
  const conflicts = conflictsOf(instance);
  const { capacity: room, mostRequests: requests } = instance;
  const all: Ground = { instance, edges, conflicts, room, requests, known: () => false, asked: () => false };
  if (locks.length === 0) return { all, free: all, inAll: (edge) => edge, locked: [], brokenLocks: [] };

  const roster = new Roster(all);
  const brokenLocks: Lock[] = [];
  const find = finder(instance, edges);
  for (const lock of locks) {
    const edge = find(lock);
    const held = edge === null ? -1 : roster.taken[edges.shift[edge]!]!;
    if (edge !== null && held === -1 && roster.fits(edge)) roster.give(edge);
    else if (edge === null || held !== edge) brokenLocks.push(lock);
  }
  const kept: number[] = [];
  const left = withoutSome(
    edges,
    (edge) => {
      const stays = roster.taken[edges.shift[edge]!] === -1 && roster.fits(edge);
      if (stays) kept.push(edge);
      return stays;
    },
    instance.shifts.length,
  );
  const among = (marks: Int32Array) => (edge: number) =>
    roster.held[left.carer[edge]!]!.some((shift) => marks[shift] === marks[left.shift[edge]!]);
  const free: Ground = {
    ...all,
    edges: left,
    ...roster.left(),
    known: among(instance.employer),
    asked: among(instance.request),
  };
  const locked = [...roster.taken].filter((edge) => edge !== -1);
  return { all, free, inAll: (edge) => kept[edge]!, locked, brokenLocks };
}

/** The edge of a line, or null when she could not take this shift even alone. */
function finder(instance: Instance, edges: Edges): (lock: Lock) => number | null {
  const carers = new Map(instance.carers.map(({ id }, index) => [id, index]));
  const shifts = new Map(instance.shifts.map(({ id }, index) => [id, index]));
  return ({ carer: carerId, shift: shiftId }) => {
    const [carer, shift] = [carers.get(carerId), shifts.get(shiftId)];
    if (carer === undefined || shift === undefined) return null;
    for (let edge = edges.from[carer]!; edge < edges.from[carer + 1]!; edge += 1)
      if (edges.shift[edge] === shift) return edge;
    return null;
  };
}
