import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf, halfOf } from './figures.ts';
import { periodOf } from './period.ts';
import type { DepartmentTally, Tally } from './tally.ts';

const year = periodOf('year', new Date('2026-11-22T09:00:00Z'));

/** So many requests, each of another carer and of two shifts, all filled by others. */
const tally = (requests: number, given: Partial<Tally> = {}): Tally => ({
  asked: { requests, carers: requests, shifts: 2 * requests },
  filled: { requests, carers: requests, came: requests, shifts: 2 * requests },
  settling: { requests, carers: requests, minutes: 47 },
  road: { carers: requests, minutes: 14.4 },
  hours: Array<number>(requests).fill(4),
  idle: 0,
  ...given,
});
const department = (code: string, name: string, counted: Tally): DepartmentTally => ({
  code,
  name,
  listed: true,
  ...counted,
});

describe('figures', () => {
  test('counts are told to the nearest five, with middles and how hours are shared', () => {
    const { country, departments, untold } = figuresOf(year, tally(53), [
      department('76', 'Seine-Maritime', tally(22)),
      department('23', 'Creuse', tally(31)),
    ]);
    expect(country).toEqual({
      requests: 50,
      shifts: 105,
      filled: 105,
      share: 100,
      minutes: 47,
      road: 14,
      half: 50,
    });
    expect(departments.map(({ code, requests }) => [code, requests])).toEqual([
      ['23', 30],
      ['76', 20],
    ]);
    expect(untold).toEqual([]);
  });

  test('under eleven requests, nothing; nor of the next, which would give it away', () => {
    const { country, departments, untold } = figuresOf(year, tally(53), [
      department('23', 'Creuse', tally(31)),
      department('76', 'Seine-Maritime', tally(19)),
      department('974', 'La Réunion', tally(3)),
    ]);
    expect(country.requests).toBe(50);
    expect(departments.map(({ code }) => code)).toEqual(['23']);
    expect(untold.map(({ name }) => name)).toEqual(['Seine-Maritime', 'La Réunion']);
  });

  test('two departments with few, which together have enough, keep each other', () => {
    const { departments, untold } = figuresOf(year, tally(50), [
      department('23', 'Creuse', tally(31)),
      department('19', 'Corrèze', tally(9)),
      department('42', 'Loire', tally(10)),
    ]);
    expect(departments.map(({ code }) => code)).toEqual(['23']);
    expect(untold.map(({ code }) => code)).toEqual(['19', '42']);
  });

  test('many requests of few carers are as secret as few requests', () => {
    const few = tally(40, { asked: { requests: 40, carers: 3, shifts: 80 } });
    const { departments } = figuresOf(year, tally(120), [
      department('23', 'Creuse', tally(40)),
      department('19', 'Corrèze', few),
      department('76', 'Seine-Maritime', tally(40)),
    ]);
    expect(departments.map(({ code }) => code)).toEqual(['76']);
  });

  test('a department without a relay is not even named while nothing of it is told', () => {
    const unlisted = { ...department('15', 'Cantal', tally(2)), listed: false };
    const { untold } = figuresOf(year, tally(33), [department('23', 'Creuse', tally(31)), unlisted]);
    expect(untold.map(({ code }) => code)).toEqual(['23']);
  });

  test('each figure rests on enough by itself', () => {
    const given = {
      settling: { requests: 10, carers: 10, minutes: 47 },
      road: { carers: 10, minutes: 12 },
      filled: { requests: 30, carers: 30, came: 10, shifts: 60 },
    };
    const { country } = figuresOf(year, tally(31, given), []);
    expect(country).toMatchObject({
      requests: 30,
      filled: null,
      share: null,
      minutes: null,
      road: null,
      half: null,
    });
  });

  test('beyond two hours, a middle is told to the hour', () => {
    const minutes = (known: number) =>
      figuresOf(year, tally(31, { settling: { requests: 31, carers: 31, minutes: known } }), []).country
        .minutes;
    expect([119.6, 121, 290].map(minutes)).toEqual([120, 120, 300]);
  });
});

describe('how few did half of the hours', () => {
  test('half of them when all did as much; fewer when more could have come, or some did more', () => {
    expect(halfOf(Array<number>(20).fill(3), 0)).toBe(50);
    expect(halfOf(Array<number>(20).fill(3), 20)).toBe(25);
    expect(halfOf([40, 40, ...Array<number>(18).fill(4)], 0)).toBe(10);
  });

  test('is not told of few people, nor when one did nearly everything', () => {
    expect(halfOf(Array<number>(10).fill(3), 50)).toBeNull();
    expect(halfOf([90, ...Array<number>(15).fill(1)], 0)).toBeNull();
    expect(halfOf([], 12)).toBeNull();
  });

  test('whatever the order, between five and fifty-five percent; hours that change hands towards who has fewer never lower it', () => {
    const hours = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 11, maxLength: 40 });
    fc.assert(
      fc.property(hours, fc.nat(30), (given, idle) => {
        const half = halfOf(given, idle);
        if (half === null) return;
        expect(half).toBeGreaterThanOrEqual(5);
        expect(half).toBeLessThanOrEqual(55);
        expect(halfOf(given.toReversed(), idle)).toBe(half);
        const [most, least] = [Math.max(...given), Math.min(...given)];
        if (most - least < 2) return;
        const evener = [...given];
        evener[evener.indexOf(most)] = most - 1;
        evener[evener.indexOf(least)] = least + 1;
        expect(halfOf(evener, idle)).toBeGreaterThanOrEqual(half);
      }),
    );
  });
});
