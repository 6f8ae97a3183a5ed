import fc from 'fast-check';
import { expect, test } from 'vitest';
import { affordable, textsIn, type Expense } from './budget.ts';

const expense = fc.record({
  cents: fc.integer({ min: 0, max: 30 }),
  centreId: fc.constantFrom(null, 'one', 'two'),
});
const total = (expenses: readonly Expense[]) => expenses.reduce((sum, { cents }) => sum + cents, 0);

test('no day goes past the caps, and nothing waits that there was room for', () => {
  const cap = fc.integer({ min: 0, max: 200 });
  fc.assert(
    fc.property(fc.array(expense, { maxLength: 40 }), cap, cap, cap, (asked, dayCap, centreDayCap, house) => {
      const expenses = asked.map((one, index) => ({ ...one, id: String(index) }));
      const spent = { house: Math.min(house, dayCap), centres: new Map<string, number>() };
      const kept = affordable(expenses, spent, { dayCap, centreDayCap });
      const leaving = expenses.filter(({ id }) => kept.has(id));
      const of = (centre: string) => total(leaving.filter(({ centreId }) => centreId === centre));
      expect(spent.house + total(leaving)).toBeLessThanOrEqual(dayCap);
      expect(Math.max(of('one'), of('two'))).toBeLessThanOrEqual(centreDayCap);
      for (const { cents, centreId } of expenses.filter(({ id }) => !kept.has(id)))
        expect(
          spent.house + total(leaving) + cents > dayCap ||
            (centreId !== null && of(centreId) + cents > centreDayCap),
        ).toBe(true);
    }),
  );
});

test('a long message is several', () => {
  expect([0, 160, 161, 306, 307].map((length) => textsIn('a'.repeat(length)))).toEqual([1, 1, 2, 2, 3]);
});
