import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadFirstNames } from '../../../platform/first-names.ts';
import { foldText } from '../../../language/text.ts';
import { en, fr } from '../words/unsigned.ts';
import { coarsePlace, crowdEnough, drawAlias, namesCount } from './unsigned.ts';

const home = { departmentCode: '23', regionCode: '75' };
const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('a name is free in its thread and, while there are enough, never one she had', () => {
  const aliases = fc.uniqueArray(fc.nat({ max: 2 * namesCount }), { maxLength: 150 });
  fc.assert(
    fc.property(aliases, aliases, draw, (taken, hers, chance) => {
      const alias = drawAlias(taken, hers, () => chance);
      expect(taken).not.toContain(alias);
      const seen = new Set([...taken, ...hers].map((one) => one % namesCount));
      if (taken.length < namesCount && seen.size < namesCount)
        expect(hers.map((one) => one % namesCount)).not.toContain(alias % namesCount);
    }),
  );
});

test('everybody in a long thread has a name of her own', () => {
  const taken: number[] = [];
  fc.assert(
    fc.property(draw, (chance) => {
      taken.push(drawAlias(taken, [], () => chance));
      expect(new Set(taken).size).toBe(taken.length);
    }),
    { numRuns: 300 },
  );
});

test('a place is told only where enough others are', () => {
  const neighbours = fc.record({ department: fc.nat({ max: 30 }), region: fc.nat({ max: 30 }) });
  fc.assert(
    fc.property(neighbours, (crowd) => {
      const { departmentCode, regionCode } = coarsePlace(home, crowd);
      expect(departmentCode !== null).toBe(crowd.department >= crowdEnough);
      if (regionCode) expect(crowd.region).toBeGreaterThanOrEqual(crowdEnough);
      expect(departmentCode && regionCode).toBeNull();
    }),
  );
});

test('the names given are nobody’s: none is a first name, none comes twice', () => {
  const isFirstName = loadFirstNames();
  for (const { names } of [fr, en]) {
    expect(names).toHaveLength(namesCount);
    expect(new Set(names).size).toBe(namesCount);
  }
  expect(fr.names.filter((name) => isFirstName(foldText(name)))).toEqual([]);
});
