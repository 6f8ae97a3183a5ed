import { afterEach, expect, test, vi } from 'vitest';
import type { Moment, Problem } from '../domain/problem.ts';
import { Effort } from './effort.ts';
import { prepare } from './ground.ts';
import { planPart } from './part-plan.ts';
import { partsOf } from './parts.ts';
import { randomFrom } from './random.ts';

afterEach(() => void vi.restoreAllMocks());

const hour = 3_600_000;

/** A village: three carers, ten shifts in two days. */
function village(): Problem {
  const random = randomFrom(5);
  const near = () => ({ lat: 46 + random() * 0.05, lon: 2 + random() * 0.05 });
  const moment = (at: number): Moment => ({ at, offset: 60 });
  return {
    carers: ['aicha', 'josiane', 'marie'].map((id) => ({
      id,
      ...near(),
      maxMinutes: 30,
      gestures: [],
      maxWeekHours: 12,
      available: [{ start: 0, end: 48 * hour }],
      busy: [],
    })),
    shifts: Array.from({ length: 10 }, (_, index) => {
      const start = Math.floor(random() * 20) * 2 * hour;
      return {
        id: `s${index}`,
        employer: `e${index % 4}`,
        ...near(),
        start: moment(start),
        end: moment(start + 3 * hour),
        kind: 'work',
        gestures: [],
      };
    }),
  };
}

/** Plans the village as a twentieth of what there is, in a minute whose clock leaps once, when it is asked for the nth time. */
async function planned(leap: number, leapAt: number) {
  let asked = 0;
  const real = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => ((asked += 1) > leapAt ? leap : 0) + real());
  const clock = new Effort(Infinity, performance.now() + 60_000);
  const { free } = prepare(village(), [], clock);
  const [part] = partsOf(free.instance, free.edges, free.conflicts, free.known);
  const plan = await planPart(free, part!, clock, { steps: 1e6, share: 0.05, seed: 1 });
  vi.restoreAllMocks();
  const { edges, ...rest } = plan;
  return { plan: { ...rest, edges: edges.toSorted() }, isCut: clock.cut, asked };
}

test('a while in which the machine did something else cuts no search short, and changes nothing', async () => {
  const { plan: quiet, asked } = await planned(0, Infinity);
  expect(quiet).toMatchObject({ optimal: true, cut: false, late: false });
  for (let leapAt = 3; leapAt < asked; leapAt += 3) {
    const { plan, isCut } = await planned(8_000, leapAt);
    expect(isCut).toBe(false);
    expect({ ...plan, optimal: true, late: false }).toEqual(quiet);
  }
});

test('where the time is over the search is cut, and says so', async () => {
  const { plan } = await planned(60_000, 6);
  expect(plan).toMatchObject({ optimal: false, cut: true, late: true });
});
