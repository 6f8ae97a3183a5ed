import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf, type Figures } from './figures.ts';
import { periodOf } from './period.ts';
import { fewest, toldBeside } from './secret.ts';
import type { DepartmentTally, Tally } from './tally.ts';

/** What was asked in one department: in the last month, and in the rest of the year. */
type Counts = { requests: number; shifts: number; filled: number; carers: number; came: number };
type Part = 'month' | 'rest';
type World = readonly Record<Part, Counts>[];
const parts: readonly Part[] = ['month', 'rest'];
const counted = ['requests', 'shifts', 'filled'] as const;

const now = new Date('2026-11-22T09:00:00Z');
const periods = { month: periodOf('month', now), year: periodOf('year', now) };

/** As many filled requests as there can be: whether figures are told then hangs on few things. */
const tallyOf = ({ requests, shifts, filled, carers, came }: Counts): Tally => ({
  asked: { requests, carers, shifts },
  filled: { requests: Math.min(requests, filled), carers: Math.min(carers, filled), came, shifts: filled },
  settling: { requests: 0, carers: 0, minutes: null },
  road: { carers: 0, minutes: null },
  hours: [],
  idle: 0,
});

const sumOf = (all: readonly Counts[]): Counts =>
  all.reduce((sum, one) => ({
    requests: sum.requests + one.requests,
    shifts: sum.shifts + one.shifts,
    filled: sum.filled + one.filled,
    carers: sum.carers + one.carers,
    came: sum.came + one.came,
  }));

const countsIn = (one: World[number], period: 'month' | 'year'): Counts =>
  period === 'month' ? one.month : sumOf([one.month, one.rest]);

function shown(world: World): Record<'month' | 'year', Figures> {
  const figures = (period: 'month' | 'year') => {
    const all = world.map((one) => countsIn(one, period));
    const departments = all.map((counts, index): DepartmentTally => {
      const code = String(10 + index);
      return { ...tallyOf(counts), code, name: code, listed: true };
    });
    return figuresOf(periods[period], tallyOf(sumOf(all)), departments);
  };
  return { month: figures('month'), year: figures('year') };
}

const isPossible = ({ requests, shifts, filled, carers, came }: Counts): boolean =>
  filled >= 0 && filled <= shifts && requests <= shifts && carers <= requests && came <= filled &&
  (requests > 0) === (carers > 0) && (filled > 0) === (came > 0); // oxfmt-ignore

/** Every small count that is not told, or that two of those told may be subtracted to. */
function secretsOf(world: World): { what: string; count: (of: World) => number }[] {
  const seen = shown(world);
  return world.flatMap((_, index) => {
    const of = (other: World, period: 'month' | 'year') => {
      const one = other[index];
      if (!one) throw new Error('no such department');
      return countsIn(one, period);
    };
    const told = (period: 'month' | 'year') =>
      seen[period].departments.find(({ code }) => code === String(10 + index));
    const untold = (['month', 'year'] as const).flatMap((period) =>
      counted
        .filter((key) => (told(period)?.[key] ?? null) === null)
        .map((key) => ({ what: `${key} ${period}`, count: (other: World) => of(other, period)[key] })),
    );
    const left = (['month', 'year'] as const)
      .filter((period) => (told(period)?.filled ?? null) !== null)
      .map((period) => ({
        what: `unfilled ${period}`,
        count: (other: World) => of(other, period).shifts - of(other, period).filled,
      }));
    const between = counted
      .filter((key) => (told('month')?.[key] ?? null) !== null && (told('year')?.[key] ?? null) !== null)
      .map((key) => ({
        what: `${key} of the rest of the year`,
        count: (other: World) => of(other, 'year')[key] - of(other, 'month')[key],
      }));
    return [...untold, ...[...left, ...between].filter(({ count }) => count(world) < fewest)];
  });
}

/** What one may change of a world: one count, or one whole request, of somebody else, filled or not. */
type Change = Partial<Counts>;
const whole: Change[] = [
  { requests: 1, carers: 1, shifts: 1 },
  { requests: 1, carers: 1, shifts: 1, filled: 1, came: 1 },
  { filled: 1, came: 1 },
];
const single = (['requests', 'shifts', 'filled', 'carers', 'came'] as const).map((key): Change => ({
  [key]: 1,
}));
const changes = [...whole, ...single];
const amounts = [1, -1, 2, -2, 3, -3, 4, -4];

/** The world with so many times a change in one department; null when nobody could have counted that. */
function changed(world: World, index: number, part: Part, change: Change, times: number): World | null {
  const one = world[index];
  if (!one) return null;
  const counts = { ...one[part] };
  for (const [key, by] of Object.entries(change) as [keyof Counts, number][]) counts[key] += by * times;
  if (change.requests) counts.shifts = Math.max(counts.shifts, counts.requests);
  if (change.shifts) counts.requests = Math.min(counts.requests, counts.shifts);
  if (change.filled) counts.shifts = Math.max(counts.shifts, counts.filled);
  counts.filled = Math.min(counts.filled, counts.shifts);
  counts.carers = Math.max(Math.min(counts.carers, counts.requests), counts.requests > 0 ? 1 : 0);
  counts.came = Math.max(Math.min(counts.came, counts.filled), counts.filled > 0 ? 1 : 0);
  return isPossible(counts)
    ? world.map((other, at) => (at === index ? { ...one, [part]: counts } : other))
    : null;
}

/** Every world one change away. */
function* worldsNear(world: World): Generator<World> {
  for (const change of changes)
    for (const part of parts)
      for (const times of amounts)
        for (const index of world.keys()) {
          const other = changed(world, index, part, change, times);
          if (other) yield other;
        }
}

/** Every world in which one of something stands elsewhere: in another department, or at another time. */
function* worldsMoved(world: World): Generator<World> {
  for (const change of changes)
    for (const from of parts)
      for (const index of world.keys()) {
        const less = changed(world, index, from, change, -1);
        for (const to of less ? parts : [])
          for (const elsewhere of world.keys()) {
            const moved = less && changed(less, elsewhere, to, change, 1);
            if (moved) yield moved;
          }
      }
}

/** Everything the two pages tell, one after the other. */
function tellings(world: World): (number | null)[] {
  const seen = shown(world);
  return (['month', 'year'] as const).flatMap((period) => {
    const { country, departments } = seen[period];
    const lines = world.map((_, index) => departments.find(({ code }) => code === String(10 + index)));
    return [country, ...lines].flatMap((line) =>
      [...counted, 'share' as const].map((key) => line?.[key] ?? null),
    );
  });
}

type Reached = { other: World; seen: number };

/**
 * Whether another world shows the same, where this count is not what it is here: the count is changed, then what
 * would be seen of that is made up for, change by change; from each such world straight on, each time to the one of
 * which least is seen.
 */
function hasTwin(world: World, count: (of: World) => number): boolean {
  const same = tellings(world);
  const reach = function* (others: Iterable<World>): Generator<Reached> {
    for (const other of others) {
      if (count(other) === count(world)) continue;
      const seen = tellings(other).reduce<number>((sum, told, at) => sum + Number(told !== same[at]), 0);
      yield { other, seen };
    }
  };
  const around = function* (from: World) {
    yield* reach(worldsNear(from));
    yield* reach(worldsMoved(from));
  };
  const nearest = (from: World): Reached => {
    let best: Reached = { other: from, seen: Infinity };
    for (const each of around(from)) {
      if (each.seen < best.seen) best = each;
      if (each.seen === 0) break;
    }
    return best;
  };
  const firsts: Reached[] = [];
  for (const first of around(world)) {
    if (first.seen === 0) return true;
    firsts.push(first);
  }
  return firsts
    .sort((a, b) => a.seen - b.seen)
    .some((first) => {
      let best = first;
      for (let left = 4; left > 0 && best.seen > 0; left -= 1) best = nearest(best.other);
      return best.seen === 0;
    });
}

const counts = fc
  .record({
    requests: fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 40 })),
    more: fc.nat(20),
    filled: fc.nat(60),
    carers: fc.nat(40),
    came: fc.nat(40),
  })
  .map(({ requests, more, filled, carers, came }): Counts => {
    const shifts = requests === 0 ? 0 : requests + more;
    const done = Math.min(filled, shifts);
    return {
      requests,
      shifts,
      filled: done,
      carers: requests === 0 ? 0 : Math.max(1, Math.min(carers, requests)),
      came: done === 0 ? 0 : Math.max(1, Math.min(came, done)),
    };
  });
const worlds = fc.array(fc.record({ month: counts, rest: counts }), { minLength: 1, maxLength: 5 });

test('no secret count can be worked out: another, near it, would have shown the very same pages', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const foundOut = secretsOf(world).filter(({ count }) => !hasTwin(world, count));
      expect(foundOut.map(({ what }) => what)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('what the told parts leave of the whole is itself fit to be told, and of two parts at least', () => {
  const base = fc.record({ units: fc.nat(40), people: fc.nat(40) });
  fc.assert(
    fc.property(fc.array(base, { maxLength: 8 }), (all) => {
      const sum = (of: typeof all) => ({
        units: of.reduce((total, { units }) => total + units, 0),
        people: of.reduce((total, { people }) => total + people, 0),
      });
      const told = toldBeside(all, sum(all));
      const secret = all.filter((_, index) => !told[index]);
      for (const [index, part] of all.entries())
        if (told[index]) expect(Math.min(part.units, part.people)).toBeGreaterThanOrEqual(fewest);
      if (secret.length === 0 || secret.length === all.length) return;
      expect(secret.length).toBeGreaterThan(1);
      expect(Math.min(sum(secret).units, sum(secret).people)).toBeGreaterThanOrEqual(fewest);
    }),
  );
});
