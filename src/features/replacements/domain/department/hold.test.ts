import fc from 'fast-check';
import { expect, test } from 'vitest';
import { now, someLooked, someWanted, timeZone } from '../../../../../test/replacements/looked.ts';
import { brokenPairs, fillUp, toExclude } from './hold.ts';
import { pairOf, type Sought } from './problem.ts';
import { givenBy, whyNobody } from './why.ts';

/** On a machine that does much else meanwhile. */
const patient = { timeout: 30_000 };

const when = { now, timeZone };
const someSought = someWanted.map((wanted): Sought[] =>
  wanted.map((shift, index) => ({ ...shift, requestId: `request-${index % 3}`, replacedId: 'ill' })),
);

test(
  'what is left over goes to whoever can take it, and to nobody who cannot; and why nobody does is true',
  patient,
  () => {
    fc.assert(
      fc.property(someLooked, someSought, fc.nat(), (looked, sought, which) => {
        const one = sought[which % sought.length]!;
        const asked = new Set(looked.slice(0, 1).map(({ carerId }) => pairOf(carerId, one.id)));
        const beside = { excluded: asked, words: new Map() };
        const carers = fillUp(new Map(), sought, looked, beside, when);
        const given = givenBy({ ...beside, sought, asked }, carers);
        const pairs = [...carers].map(([shiftId, carerId]) => ({ carerId, shiftId }));
        const byShift = new Map(sought.map((shift) => [shift.id, shift]));
        const byCarer = new Map(looked.map((each) => [each.carerId, each]));
        expect(brokenPairs(pairs, byShift, byCarer, when)).toEqual(new Set());
        for (const pair of pairs) expect(asked).not.toContain(pairOf(pair.carerId, pair.shiftId));
        for (const shift of sought.filter(({ id }) => !carers.has(id))) {
          for (const { carerId } of looked)
            if (!asked.has(pairOf(carerId, shift.id))) {
              const more = [...pairs, { carerId, shiftId: shift.id }];
              expect(brokenPairs(more, byShift, byCarer, when).size).toBeGreaterThan(0);
            }
          const why = whyNobody(shift, looked, given, when);
          expect(Object.values(why).reduce((sum, count) => sum + count, 0)).toBe(looked.length);
          // Who is given nothing at all is neither elsewhere nor has she enough.
          const isGiven = new Set(carers.values());
          const busy = looked.filter(({ carerId }) => isGiven.has(carerId));
          expect((why['elsewhere'] ?? 0) + (why['enough'] ?? 0)).toBeLessThanOrEqual(busy.length);
        }
      }),
      { numRuns: 60 },
    );
  },
);

test('a pair that did not hold is not given again', () => {
  fc.assert(
    fc.property(someLooked, someSought, (looked, sought) => {
      const byShift = new Map(sought.map((shift) => [shift.id, shift]));
      const byCarer = new Map(looked.map((each) => [each.carerId, each]));
      const pairs = looked.flatMap(({ carerId }) => sought.map(({ id }) => ({ carerId, shiftId: id })));
      const broken = brokenPairs(pairs, byShift, byCarer, when);
      const out = toExclude(broken, pairs, sought, byCarer, when);
      for (const pair of broken) expect(out).toContain(pair);
      // What holds stays to be given.
      for (const { carerId, shiftId } of pairs)
        if (!broken.has(pairOf(carerId, shiftId))) expect(out).not.toContain(pairOf(carerId, shiftId));
    }),
    { numRuns: 60 },
  );
});
