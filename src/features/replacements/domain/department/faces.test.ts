import fc from 'fast-check';
import { expect, test } from 'vitest';
import { now, someLooked, someWanted, timeZone } from '../../../../../test/replacements/looked.ts';
import type { EmployersWord } from '../employers-word.ts';
import { barredPairs, crowded, type Words } from './faces.ts';
import { fillUp } from './hold.ts';
import { pairOf, type Pair, type Sought } from './problem.ts';

const someSought = someWanted.map((wanted): Sought[] =>
  wanted.map((shift, index) => ({ ...shift, requestId: `request-${index % 2}`, replacedId: 'ill' })),
);
const carerIds = Array.from({ length: 6 }, (_, index) => `carer-${index}`);
const homes = ['h0', 'h1', 'h2'];
const someWord: fc.Arbitrary<EmployersWord> = fc.record({
  facesAtMost: fc.integer({ min: 1, max: 3 }),
  faces: fc
    .array(fc.tuple(fc.constantFrom(...homes), fc.subarray(carerIds, { maxLength: 2 })), { maxLength: 2 })
    .map((list) => new Map(list.map(([home, there]) => [home, new Set(there)]))),
  refused: fc.subarray(carerIds.map((id) => `${id} h0`)).map((pairs) => new Set(pairs)),
});
const someWords = fc
  .tuple(someWord, someWord)
  .map(([one, two]): Words => new Map([one, two].map((word, index) => [`request-${index}`, word])));

/** Each home of each request, with all who would come, those who do already too. */
function facesOf(pairs: readonly Pair[], sought: readonly Sought[], words: Words) {
  const seen = new Map<string, { there: Set<string>; before: number; most: number }>();
  for (const { carerId, shiftId } of pairs) {
    const { requestId, employerId } = sought.find(({ id }) => id === shiftId)!;
    const { faces, facesAtMost } = words.get(requestId)!;
    const before = faces.get(employerId) ?? new Set();
    const key = `${requestId} ${employerId}`;
    const home = seen.get(key) ?? { there: new Set(before), before: before.size, most: facesAtMost };
    seen.set(key, { ...home, there: home.there.add(carerId) });
  }
  return [...seen.values()];
}

test('no employer sees more people than he accepts, of what is left and of what is filled up', () => {
  fc.assert(
    fc.property(someLooked, someSought, someWords, fc.array(fc.nat()), (looked, sought, words, draws) => {
      const pairs = sought.flatMap((shift, index): Pair[] => {
        const who = looked[(draws[index] ?? index) % Math.max(1, looked.length)];
        return who ? [{ carerId: who.carerId, shiftId: shift.id }] : [];
      });
      const byShift = new Map(sought.map((shift) => [shift.id, shift]));
      const { pairs: gone, out } = crowded(pairs, byShift, looked, words, new Set());
      const kept = pairs.filter(({ carerId, shiftId }) => !gone.has(pairOf(carerId, shiftId)));
      for (const { there, before, most } of facesOf(kept, sought, words))
        expect(there.size).toBeLessThanOrEqual(Math.max(before, most));
      for (const pair of gone) expect(out).toContain(pair);
      for (const { carerId, shiftId } of kept) expect(out).not.toContain(pairOf(carerId, shiftId));
      // Nobody goes but where there are too many.
      const crowds = facesOf(pairs, sought, words).some(
        ({ there, before, most }) => there.size > Math.max(before, most),
      );
      expect(gone.size > 0).toBe(crowds);

      const excluded = barredPairs(sought, looked, words);
      const given = new Map(kept.map(({ carerId, shiftId }) => [shiftId, carerId]));
      const filled = fillUp(given, sought, looked, { excluded, words }, { now, timeZone });
      const all = [...filled].map(([shiftId, carerId]) => ({ carerId, shiftId }));
      for (const { there, before, most } of facesOf(all, sought, words))
        expect(there.size).toBeLessThanOrEqual(Math.max(before, most));
      for (const { carerId, shiftId } of all)
        if (given.get(shiftId) !== carerId) expect(excluded).not.toContain(pairOf(carerId, shiftId));
    }),
    { numRuns: 200 },
  );
});

test('who is fixed at a home stays before who has more of its hours', () => {
  const base = { requestId: 'request-0', employerId: 'h0' };
  const sought = ['a', 'b', 'c'].map((id) => ({ id, ...base }) as Sought);
  const pairs = [
    { carerId: 'fixed', shiftId: 'a' },
    { carerId: 'more', shiftId: 'b' },
    { carerId: 'more', shiftId: 'c' },
  ];
  const words: Words = new Map([
    ['request-0', { facesAtMost: 1, faces: new Map(), refused: new Set<string>() }],
  ]);
  const byShift = new Map(sought.map((shift) => [shift.id, shift]));
  const goes = (fixed: string[]) => [...crowded(pairs, byShift, [], words, new Set(fixed)).pairs];
  expect(goes([])).toEqual([pairOf('fixed', 'a')]);
  expect(goes([pairOf('fixed', 'a')])).toEqual([pairOf('more', 'b'), pairOf('more', 'c')]);
});
