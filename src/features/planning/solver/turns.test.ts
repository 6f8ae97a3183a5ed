import { expect, test } from 'vitest';
import { Effort } from './effort.ts';
import type { PartPlan } from './part-plan.ts';
import type { Part } from './parts.ts';
import { planInTurn } from './turns.ts';

const part = (edges: number): Part => ({ carers: [0], shifts: [0], edges, plain: false });
const planned = (late: boolean): PartPlan => ({ edges: [], most: 1, optimal: !late, cut: false, late });

/** A clock that moves only when it is told to; a minute is given. */
function minuteGiven() {
  const clock = { now: 0 };
  return { clock, effort: new Effort(Infinity, 60_000, { now: () => clock.now }) };
}

test('what a part leaves of its time goes to one that was not done, which then has all of it', async () => {
  const { clock, effort } = minuteGiven();
  const [small, large] = [part(10), part(90)];
  const given: [Part, number][] = [];
  const plans = await planInTurn([small, large], 60, effort, async (one, { share }) => {
    const milliseconds = effort.left * share;
    given.push([one, Math.round(milliseconds)]);
    clock.now += one === small ? Math.min(milliseconds, 20_000) : 1_000;
    return planned(one === small && milliseconds < 20_000);
  });
  expect(given).toEqual([
    [small, 6_000],
    [large, 54_000],
    [small, 53_000],
  ]);
  expect(plans.map(({ late }) => late)).toEqual([false, false]);
});

test('whoever says that time was short has used it', async () => {
  const { clock, effort } = minuteGiven();
  const parts = [part(10), part(30), part(60)];
  const plans = await planInTurn(parts, 60, effort, async (_, { share }, before) => {
    clock.now += (effort.left * share) / 2;
    return { ...planned(true), most: (before?.most ?? 1) + 1 };
  });
  expect(plans.every(({ late }) => late)).toBe(true);
  expect(plans.every(({ most }) => most > 2)).toBe(true);
  expect(effort.left).toBeLessThanOrEqual(6_000);
});

test('steps that a part did not need go to the next, and a late one is given those its time holds', async () => {
  const { clock, effort } = minuteGiven();
  const steps: number[] = [];
  await planInTurn([part(50), part(50)], 60, effort, async (_, allowance, before) => {
    steps.push(Math.round(allowance.steps / 1e6));
    effort.goesOn(100e6);
    clock.now += 10_000;
    return planned(steps.length === 2 && !before);
  });
  // 600 million for a minute, 100 used of the first half; then as many as 40 seconds hold at the pace there was.
  expect(steps).toEqual([300, 500, 400]);
});
