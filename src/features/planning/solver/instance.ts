import type { Carer, Problem, Shift } from '../domain/problem.ts';
import { onSphere, type OnSphere } from '../domain/travel.ts';
import { thirdsIn, workOf } from '../domain/weeks.ts';

/**
 * A problem in numbers. Shifts are in the order they begin, carers in the order of their ids: whatever the order of
 * the input, the same search follows.
 */
export type Instance = {
  carers: readonly Carer[];
  shifts: readonly Shift[];
  homes: readonly OnSphere[];
  places: readonly OnSphere[];
  start: Float64Array;
  end: Float64Array;
  /** Of each shift, and how many there are. */
  employer: Int32Array;
  employers: number;
  /** Of each shift; a request of its own where none is told. */
  request: Int32Array;
  /** Of how many requests each carer may be given shifts: infinity where nothing is told. */
  mostRequests: Float64Array;
  /** Whether ways from shift to shift are told in whole minutes, and none leads from an employer's to himself. */
  wholeWays: boolean;
  /** Work of shift `s`, never without a piece: pieces `workFrom[s]` to `workFrom[s + 1]`, each in a week (numbered from 0). */
  workFrom: Int32Array;
  workWeek: Int32Array;
  workThirds: Float64Array;
  weeks: number;
  /** Thirds of work carer `c` may be given in week `w`, at `c × weeks + w`. */
  capacity: Float64Array;
};

const byId = (one: { id: string }, other: { id: string }) =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

export function instanceOf(problem: Problem): Instance {
  const carers = problem.carers.toSorted(byId);
  const shifts = problem.shifts.toSorted(
    (one, other) => one.start.at - other.start.at || one.end.at - other.end.at || byId(one, other),
  );
  const employers = numbering(shifts.map(({ employer }) => employer));
  const requests = numbering(shifts.map(requestOf));
  const work = shifts.map(workOf);
  const pieces = work.flat();
  const weeks = numbering(pieces.map(({ week }) => week));
  const workFrom = new Int32Array(shifts.length + 1);
  for (const [index, own] of work.entries()) workFrom[index + 1] = workFrom[index]! + own.length;
  return {
    carers,
    shifts,
    homes: carers.map(onSphere),
    places: shifts.map(onSphere),
    start: Float64Array.from(shifts, ({ start }) => start.at),
    end: Float64Array.from(shifts, ({ end }) => end.at),
    employer: Int32Array.from(shifts, ({ employer }) => employers.get(employer)!),
    employers: employers.size,
    request: Int32Array.from(shifts, (shift) => requests.get(requestOf(shift))!),
    mostRequests: Float64Array.from(carers, ({ maxRequests }) => Math.floor(maxRequests ?? Infinity)),
    wholeWays: problem.ways === 'whole',
    workFrom,
    workWeek: Int32Array.from(pieces, ({ week }) => weeks.get(week)!),
    workThirds: Float64Array.from(pieces, ({ thirds }) => thirds),
    weeks: weeks.size,
    capacity: Float64Array.from(
      carers.flatMap(({ maxWeekHours, weekHours }) =>
        [...weeks.keys()].map((week) => thirdsIn(weekHours?.get(week) ?? maxWeekHours)),
      ),
    ),
  };
}

/** No request and no id is both: what stands before them differs. */
const requestOf = ({ request, id }: Shift) => (request === undefined ? `shift ${id}` : `request ${request}`);

function numbering<Value extends string | number>(values: readonly Value[]): Map<Value, number> {
  const sorted = [...new Set(values)].sort((one, other) => (one < other ? -1 : 1));
  return new Map(sorted.map((value, index) => [value, index]));
}
