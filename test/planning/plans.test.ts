import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planProblem } from '../../src/features/planning/actions/plan.ts';
import { readProblem } from '../../src/features/planning/domain/document.ts';
import type { Plan, Search } from '../../src/features/planning/domain/plan.ts';
import { facesOf, faultsOf } from './checker.ts';
import type { Document } from './document.ts';
import { documents, roomyDocuments } from './documents.ts';
import { bestOfEveryPlan } from './every-plan.ts';

async function planOf(document: unknown, search: Partial<Search> = {}): Promise<Plan> {
  const read = readProblem(document);
  if (!read.ok) throw new Error(`${read.failure.path}: ${read.failure.fault}`);
  return planProblem(read.value, { seconds: 60, ...search });
}

const withoutTime = ({ seconds: _, ...plan }: Plan) => plan;

/** On a machine that does much else meanwhile. */
const patient = { timeout: 60_000 };

describe('a plan', patient, () => {
  test('breaks nothing, counts rightly, and is never above its bound', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(documents(6, 12), roomyDocuments(6, 12)), async (document) => {
        const plan = await planOf(document);
        expect(faultsOf(document, plan.assignments)).toEqual([]);
        expect(plan.assignments.length + plan.uncovered.length).toBe(document.shifts.length);
        expect(plan.coverage).toBe(plan.assignments.length);
        expect(plan.faces).toBe(facesOf(document, plan.assignments));
        expect(plan.bound.coverage).toBeGreaterThanOrEqual(plan.coverage);
        if (plan.optimal) expect(plan.bound.coverage).toBe(plan.coverage);
        for (const { why } of plan.uncovered)
          expect(Object.values(why).reduce((sum, count) => sum + count, 0)).toBe(document.carers.length);
      }),
      { numRuns: 40 },
    ));

  test('is the best of all plans, whenever it says so; and small ones say so', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(documents(3, 5), roomyDocuments(3, 6)), async (document) => {
        const plan = await planOf(document);
        const best = bestOfEveryPlan(document);
        expect(plan.optimal).toBe(true);
        expect({ coverage: plan.coverage, faces: plan.faces }).toEqual({
          coverage: best.coverage,
          faces: best.faces,
        });
        expect(plan.minutes).toBeCloseTo(best.minutes, 5);
      }),
      { numRuns: 60 },
    ));

  test('is the same whatever the order things are written in', () =>
    fc.assert(
      fc.asyncProperty(documents(5, 9), fc.nat(), async (document, seed) => {
        const turned: Document = {
          carers: document.carers.toReversed().map((carer) => ({
            ...carer,
            available: carer.available.toReversed(),
            gestures: carer.gestures.toReversed(),
          })),
          shifts: document.shifts.toReversed(),
          ...(document.ways && { ways: document.ways }),
        };
        expect(withoutTime(await planOf(turned, { seed }))).toEqual(
          withoutTime(await planOf(document, { seed })),
        );
      }),
      { numRuns: 25 },
    ));

  test('covers no less with one carer more', () =>
    fc.assert(
      fc.asyncProperty(documents(5, 9), async (document) => {
        const fewer = await planOf({ ...document, carers: document.carers.slice(1) });
        const plan = await planOf(document);
        expect(plan.coverage).toBeGreaterThanOrEqual(fewer.coverage);
      }),
      { numRuns: 25 },
    ));
});

test('ways in whole minutes leave time that ways as they are reckoned do not', patient, async () => {
  const [noon, end] = ['2027-01-12T12:00:00+01:00', '2027-01-12T14:00:00+01:00'];
  const gueret = { lat: 46.17, lon: 1.87 };
  const rest = { kind: 'work' as const, gestures: [] };
  const document = (minutes: number): Document => ({
    carers: [
      {
        id: 'c',
        ...gueret,
        maxMinutes: 30,
        gestures: [],
        maxWeekHours: 9,
        available: [{ start: noon, end }],
        busy: [],
      },
    ],
    shifts: [
      { id: 'a', employer: 'e', ...gueret, start: noon, end: '2027-01-12T13:00:00+01:00', ...rest },
      // Some 4.68 km away: 12.3 minutes.
      {
        id: 'b',
        employer: 'f',
        lat: 46.2121,
        lon: 1.87,
        start: `2027-01-12T13:${minutes}:00+01:00`,
        end,
        ...rest,
      },
    ],
  });
  const covered = async (minutes: number, ways?: 'whole') =>
    (await planOf({ ...document(minutes), ...(ways && { ways }) })).coverage;
  expect([await covered(12), await covered(12, 'whole'), await covered(11, 'whole')]).toEqual([1, 2, 1]);
});

describe('lines that are locked', patient, () => {
  test('are kept, and the rest is as good as it can be beside them', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(documents(3, 5), roomyDocuments(3, 6)), fc.nat(), async (document, which) => {
        const free = await planOf(document);
        const { shifts, carers } = document;
        const lock = { shift: shifts[which % shifts.length]!.id, carer: carers[which % carers.length]!.id };
        const plan = await planOf(document, { locked: [lock] });
        expect(faultsOf(document, plan.assignments)).toEqual([]);
        const isHeld = plan.assignments.some(
          ({ shift, carer }) => shift === lock.shift && carer === lock.carer,
        );
        expect(plan.brokenLocks).toEqual(isHeld ? [] : [lock]);
        if (!isHeld) expect(withoutTime({ ...plan, brokenLocks: [] })).toEqual(withoutTime(free));
        const only = { ...document, carers: carers.filter(({ id }) => id === lock.carer) };
        const alone = await planOf({ ...only, shifts: shifts.filter(({ id }) => id === lock.shift) });
        expect(isHeld).toBe(alone.coverage === 1);
        // What was planned freely is kept when every line of it is locked.
        const kept = await planOf(document, { locked: free.assignments });
        expect(kept.assignments).toEqual(free.assignments);
      }),
      { numRuns: 25 },
    ));
});
