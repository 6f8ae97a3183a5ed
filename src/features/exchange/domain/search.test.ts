import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facet, facetsOf, windowBounds, windowFacets } from './facets.ts';
import { wordsIn } from './lexicon.ts';
import { alike, groupsOf, looksFor, narrowed, type Group, type SearchedWord } from './search.ts';

const asWords = (text: string): SearchedWord[] =>
  wordsIn(text).map(({ word }) => ({ word, lexemes: [word], meant: [] }));
const rare = () => 0.01;

const group = fc
  .record({
    name: fc.stringMatching(/^[a-z]{1,8}$/),
    weight: fc.double({ min: 0.1, max: 8, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    telling: fc.boolean(),
  })
  .map(({ name, ...rest }): Group => ({ ...rest, query: `'${name}'`, lexemes: [name], concept: null }));
const groupList = fc.array(group, { maxLength: 8 });

describe('what is looked for', () => {
  test('names of the trade stand for all their names, the rest for themselves', () => {
    const groups = groupsOf(asWords('aide à domicile épuisée belote'), rare);
    expect(groups.map(({ query }) => query).sort()).toEqual(["'belote'", "'zqcarer'", "'zqexhaustion'"]);
  });

  test('rare words weigh more, usual ones next to nothing', () => {
    const groups = groupsOf(asWords('comment soulever'), (lexeme) => (lexeme === 'comment' ? 0.3 : 0.001));
    expect(groups.map(({ telling }) => telling)).toEqual([true, false]);
    expect(groups[0]?.weight).toBeGreaterThan(10 * (groups[1]?.weight ?? 1));
  });

  test('a word nobody writes is read as those it resembles', () => {
    const near = [{ word: 'toilette', lexeme: 'toilet' }];
    const [found] = groupsOf([{ word: 'touilette', lexemes: [], meant: near }], rare);
    expect(found?.concept).toBe('washing');
    const [plain] = groupsOf(
      [{ word: 'belotte', lexemes: ['belott'], meant: [{ word: 'belote', lexeme: 'belot' }] }],
      rare,
    );
    expect(plain?.query).toBe("('belott' | 'belot')");
  });

  test('nothing in a lexeme can leave its quotes', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (lexeme) => {
        const [found] = groupsOf([{ word: 'x', lexemes: [lexeme], meant: [] }], rare);
        const inside = (found?.query ?? '').slice(1, -1);
        expect(inside.replace(/''|\\\\/g, '')).not.toMatch(/['\\]/);
      }),
    );
  });
});

describe('looks', () => {
  test('each level ends with a look at everything, and windows stay within their bounds', () => {
    fc.assert(
      fc.property(
        groupList,
        fc.nat(2_000_000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (groups, total, left) => {
          const looks = looksFor(groups, { total, left });
          expect(looks.length === 0).toBe(groups.length === 0);
          for (const query of new Set(looks.map((look) => look.query)))
            expect(looks.findLast((look) => look.query === query)?.window).toBeNull();
          for (const { window } of looks) {
            if (window === null) continue;
            expect(window).toBeGreaterThanOrEqual(windowBounds.least);
            expect(window).toBeLessThanOrEqual(windowBounds.most);
            expect(window).toBeLessThan(total);
          }
        },
      ),
    );
  });

  test('a small exchange is always read whole', () => {
    fc.assert(
      fc.property(groupList, fc.integer({ min: 0, max: windowBounds.least }), (groups, total) => {
        expect(looksFor(groups, { total, left: 1 }).every(({ window }) => window === null)).toBe(true);
      }),
    );
  });

  test('a window holds the newest questions, and those that come in the next minute', () => {
    const terms = (number: number) =>
      facetsOf({ number, audience: 'all', theme: 'night', departmentCode: null, answered: false });
    fc.assert(
      fc.property(fc.nat(3_000_000), fc.nat(windowBounds.most), fc.nat(1000), (newest, back, since) => {
        const window = windowFacets(windowBounds.most, newest);
        const holds = (number: number) => terms(number).some((term) => window.includes(term));
        expect(holds(Math.max(0, newest - back))).toBe(true);
        expect(holds(newest + since)).toBe(true);
      }),
    );
  });

  test('facets are held together with the query', () => {
    expect(narrowed("'a'", [[facet.theme('night')], [], [facet.audience('all'), 'a:x']])).toBe(
      "('a' & 't:night' & ('a:all' | 'a:x'))",
    );
  });
});

describe('being alike', () => {
  const telling = (weight: number): Group => ({
    query: '',
    lexemes: [],
    concept: null,
    weight,
    share: 0.1,
    telling: true,
  });

  test('half of the weight and two telling things are shared', () => {
    const groups = [telling(4), telling(3), telling(2)];
    expect(alike(groups, [1, 1, 0])).toBe(true);
    expect(alike(groups, [1, 0, 0])).toBe(false);
    expect(alike(groups, [0, 0, 1])).toBe(false);
    expect(alike([telling(3)], [1])).toBe(true);
    expect(alike([telling(3)], [0])).toBe(false);
  });

  test('one thing of the trade that few questions name is enough, when it weighs half', () => {
    const rareOne = { ...telling(4), share: 0.01, concept: 'shaving' };
    expect(alike([{ ...rareOne, concept: null }, telling(3)], [1, 0])).toBe(false);
    expect(alike([rareOne, telling(3)], [1, 0])).toBe(true);
    expect(alike([rareOne, telling(3), telling(3)], [1, 0, 0])).toBe(false);
  });

  test('usual words alone make nothing alike', () => {
    expect(alike([{ ...telling(1), telling: false }], [1])).toBe(false);
  });
});
