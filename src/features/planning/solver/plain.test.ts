import fc from 'fast-check';
import { munkres } from 'munkres';
import { expect, test } from 'vitest';

import { assignAll } from './assign.ts';
import { Effort } from './effort.ts';
import { largestMatching } from './matching.ts';
import { tableOf } from './table.ts';

const endless = () => new Effort(Infinity, Infinity);

function rowsOf(matrix: readonly (readonly number[])[], columns: number) {
  const entries = matrix.map((row) => [...row.entries()].filter(([, cost]) => Number.isFinite(cost)));
  const from = new Int32Array(matrix.length + 1);
  for (const [index, row] of entries.entries()) from[index + 1] = from[index]! + row.length;
  return {
    from,
    columns,
    column: Int32Array.from(entries.flat(), ([column]) => column),
    cost: Float64Array.from(entries.flat(), ([, cost]) => cost),
  };
}

const matrices = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 4 }))
  .chain(([rows, more]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: rows + more, maxLength: rows + more }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** Holds an assignment of every row against the one munkres finds, where a pair that cannot be costs a million. */
function expectBest(matrix: readonly (readonly number[])[], columns: number) {
  const table = matrix.map((row) => row.map((cost) => Math.min(cost, 1e6)));
  const best = munkres(table).reduce((sum, [row, column]) => sum + table[row]![column]!, 0);
  const rows = rowsOf(matrix, columns);
  const found = assignAll(rows, endless());
  if (typeof found === 'string') throw new Error(found);
  expect(new Set(found.map((entry) => rows.column[entry]!)).size).toBe(matrix.length);
  expect(found.every((entry, row) => rows.from[row]! <= entry && entry < rows.from[row + 1]!)).toBe(true);
  expect(found.reduce((sum, entry) => sum + rows.cost[entry]!, 0)).toBeCloseTo(best, 6);
}

/** The same without its dearest pair: no longer a table, and nothing better than before. */
function withoutDearest(matrix: readonly (readonly number[])[]): number[][] {
  const dearest = Math.max(...matrix.flat());
  const at = matrix.flat().indexOf(dearest);
  const columns = matrix[0]!.length;
  return matrix.map((row, index) =>
    row.map((cost, column) => (index * columns + column === at ? Infinity : cost)),
  );
}

const place = fc.record({ x: fc.integer({ min: 0, max: 12 }), y: fc.integer({ min: 0, max: 9 }) });
type Place = { x: number; y: number };
const minutes = (one: Place, other: Place) => 5 + 1.56 * Math.hypot(one.x - other.x, one.y - other.y);

test('an assignment costs what munkres finds', () => {
  fc.assert(
    fc.property(matrices, (matrix) => {
      expectBest(matrix, matrix[0]!.length);
    }),
    { numRuns: 300 },
  );
});

test('where one pair cannot be, too', () => {
  fc.assert(
    fc.property(matrices, (matrix) => {
      if (matrix.length > 1 && matrix[0]!.length > 2) expectBest(withoutDearest(matrix), matrix[0]!.length);
    }),
  );
});

test('of doors with several shifts, as many as there are carers or more, the cheapest are taken', () => {
  const doors = fc.array(fc.record({ door: place, shifts: fc.integer({ min: 1, max: 5 }) }), {
    minLength: 4,
    maxLength: 9,
  });
  fc.assert(
    fc.property(doors, fc.array(place, { minLength: 45, maxLength: 45 }), fc.nat(3), (all, carers, fewer) => {
      const shifts = all.flatMap(({ door, shifts: count }) => Array.from({ length: count }, () => door));
      const homes = carers.slice(0, Math.max(1, shifts.length - fewer));
      const matrix = homes.map((home) => shifts.map((shift) => minutes(home, shift)));
      expectBest(matrix, shifts.length);
    }),
    { numRuns: 200 },
  );
});

/** On a machine that does much else meanwhile. */
const patient = { timeout: 60_000 };

test(
  'a table as large as an auction needs, where many live in one place, costs what munkres finds',
  patient,
  () => {
    const places = fc.array(place, { minLength: 90, maxLength: 90 });
    fc.assert(
      fc.property(places, places, (homes, others) => {
        const matrix = homes.map((home) => others.map((other) => minutes(home, other)));
        expectBest(matrix, others.length);
        expectBest(withoutDearest(matrix), others.length);
      }),
      { numRuns: 20 },
    );
  },
);

test('a table is read whole while it is small, its doors counted once, and only where every pair can be', () => {
  const doors = 700;
  const whole = (rows: number, columns: number) => ({
    from: Int32Array.from({ length: rows + 1 }, (_, row) => row * columns),
    columns,
    column: Int32Array.from({ length: rows * columns }, (_, entry) => entry % columns),
    cost: Float64Array.from(
      { length: rows * columns },
      (_, entry) => ((entry % columns) % doors) + entry / columns,
    ).map(Math.floor),
  });
  expect(tableOf(whole(700, 700))).toMatchObject({ rows: 700, places: 700, isSquare: true });
  expect(tableOf(whole(600, 1400))).toMatchObject({ rows: 600, places: 700, isSquare: false });
  expect(tableOf(whole(701, 701))).toBeNull();
  const { column, cost, ...rest } = whole(20, 20);
  expect(tableOf({ ...rest, column: column.subarray(1), cost: cost.subarray(1) })).toBeNull();
});

test('rows that cannot all be served are told so, and which are in excess', () => {
  const matrix = [
    [1, Infinity, Infinity],
    [2, Infinity, Infinity],
    [Infinity, 3, 4],
  ];
  expect(assignAll(rowsOf(matrix, 3), endless())).toBe('stuck');
  const found = largestMatching(rowsOf(matrix, 3), endless());
  expect(found && [...found.inExcess]).toEqual([1, 1, 0]);
});
