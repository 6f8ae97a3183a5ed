import fc from 'fast-check';
import { munkres } from 'munkres';
import { expect, test } from 'vitest';

import { assignAll } from './assign.ts';
import { Effort } from './effort.ts';
import { largestMatching } from './matching.ts';

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

test('an assignment costs what munkres finds', () => {
  fc.assert(
    fc.property(matrices, (matrix) => {
      const columns = matrix[0]!.length;
      const best = munkres(matrix).reduce((sum, [row, column]) => sum + matrix[row]![column]!, 0);
      const rows = rowsOf(matrix, columns);
      const found = assignAll(rows, endless());
      if (typeof found === 'string') throw new Error(found);
      expect(new Set(found.map((entry) => rows.column[entry]!)).size).toBe(matrix.length);
      expect(found.every((entry, row) => rows.from[row]! <= entry && entry < rows.from[row + 1]!)).toBe(true);
      expect(found.reduce((sum, entry) => sum + rows.cost[entry]!, 0)).toBe(best);
    }),
  );
});

test('a table as large as an auction needs, where many live in one place, costs what munkres finds', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 12 }), y: fc.integer({ min: 0, max: 9 }) });
  const places = fc.array(place, { minLength: 90, maxLength: 90 });
  fc.assert(
    fc.property(places, places, (homes, others) => {
      const matrix = homes.map(({ x, y }) =>
        others.map((one) => 5 + 1.56 * Math.hypot(x - one.x, y - one.y)),
      );
      const best = munkres(matrix).reduce((sum, [row, column]) => sum + matrix[row]![column]!, 0);
      const rows = rowsOf(matrix, others.length);
      const found = assignAll(rows, endless());
      if (typeof found === 'string') throw new Error(found);
      expect(new Set(found.map((entry) => rows.column[entry]!)).size).toBe(homes.length);
      expect(found.reduce((sum, entry) => sum + rows.cost[entry]!, 0)).toBeCloseTo(best, 6);
    }),
    { numRuns: 30 },
  );
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
