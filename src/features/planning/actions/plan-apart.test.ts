import { expect, test } from 'vitest';
import type { Problem } from '../domain/problem.ts';
import { planApart } from './plan-apart.ts';
import { planProblem } from './plan.ts';

const hour = 3_600_000;
const place = { lat: 46.17, lon: 1.87 };
const problem: Problem = {
  carers: [
    {
      id: 'aicha',
      ...place,
      maxMinutes: 20,
      gestures: [],
      maxWeekHours: 10,
      available: [{ start: 0, end: 24 * hour }],
      busy: [],
    },
  ],
  shifts: [8, 14].map((from) => ({
    id: `at ${from}`,
    employer: 'petit',
    ...place,
    start: { at: from * hour, offset: 60 },
    end: { at: (from + 2) * hour, offset: 60 },
    kind: 'work' as const,
    gestures: [],
  })),
};

test('a thread apart answers what is planned here', { timeout: 60_000 }, async () => {
  const [apart, here] = await Promise.all([
    planApart(problem, { seconds: 30 }),
    planProblem(problem, { seconds: 30 }),
  ]);
  expect(apart).toEqual({ ...here, seconds: apart.seconds });
  expect(apart).toMatchObject({ coverage: 2, faces: 1, optimal: true });
});

test('who gives up is told so', async () => {
  const given = AbortSignal.abort(new Error('No longer wanted.'));
  await expect(planApart(problem, { seconds: 5, signal: given })).rejects.toThrow('No longer wanted.');
  const later = planApart(problem, { seconds: 60, signal: AbortSignal.timeout(1) });
  await expect(later).rejects.toThrow();
});
