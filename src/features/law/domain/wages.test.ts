import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from './rules.ts';
import { verdicts } from './verdict.ts';
import { levels, minimumWage } from './wages.ts';

describe('wages', () => {
  test('the least is never under the grid nor under the SMIC, and rises with the level', () => {
    const date = fc.constantFrom(
      '2024-02-01',
      '2024-05-01',
      '2024-11-01',
      '2025-04-01',
      '2026-01-01',
      '2026-11-22',
    );
    fc.assert(
      fc.property(date, fc.nat(10), fc.boolean(), (at, rank, certified) => {
        const [lower, higher] = [rank, rank + 1].map((each) =>
          minimumWage(levels[each] ?? 'I', at, false, 'france'),
        );
        expect(lower?.wage).toBe(Math.max(lower?.grid ?? 0, lower?.smic ?? 0));
        expect(higher?.wage).toBeGreaterThanOrEqual(lower?.wage ?? Infinity);
        const holder = minimumWage(levels[rank] ?? 'I', at, certified, 'france');
        expect(holder?.wage).toBeGreaterThanOrEqual(lower?.wage ?? Infinity);
      }),
    );
  });

  test('a better wage is never less lawful', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 8, max: 20, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (wage, more) => {
          const judge = (hourly: number) =>
            rules['minimum-wage'].judge({
              level: 'IV',
              date: '2026-11-22',
              hourly,
              certified: false,
              territory: 'france',
            });
          expect(verdicts.indexOf(judge(wage).verdict)).toBeGreaterThanOrEqual(
            verdicts.indexOf(judge(wage + more).verdict),
          );
        },
      ),
    );
  });
});
