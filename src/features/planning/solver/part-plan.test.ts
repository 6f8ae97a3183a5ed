import { expect, test } from 'vitest';
import type { Moment, Problem } from '../domain/problem.ts';
import { Effort } from './effort.ts';
import { prepare } from './ground.ts';
import { planPart } from './part-plan.ts';
import { partsOf } from './parts.ts';
import { randomFrom } from './random.ts';

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
  const now = () => ((asked += 1) > leapAt ? leap : 0);
  const clock = new Effort(Infinity, 60_000, { now });
  const { free } = prepare(village(), [], clock);
  const [part] = partsOf(free.instance, free.edges, free.conflicts, free.known);
  const plan = await planPart(free, part!, clock, { steps: 4e5, share: 0.05, seed: 1 });
  const { edges, ...rest } = plan;
  return { plan: { ...rest, edges: edges.toSorted() }, isCut: clock.cut, asked };
}

/** On a machine that does much else meanwhile. */
const patient = { timeout: 60_000 };

test('a while in which the machine did something else cuts no search short', patient, async () => {
  const { plan: quiet, asked } = await planned(0, Infinity);
  expect(quiet).toMatchObject({ optimal: true, cut: false, late: false });
  for (let leapAt = 2; leapAt < asked; leapAt += 4) {
    const { plan, isCut } = await planned(5_000, leapAt);
    expect(isCut).toBe(false);
    expect({ ...plan, optimal: true, late: false }).toEqual(quiet);
  }
});

test('where the time is over the search is cut, and says so', async () => {
  const { plan } = await planned(60_000, 6);
  expect(plan).toMatchObject({ optimal: false, cut: true, late: true });
});
