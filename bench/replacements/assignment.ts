import { munkres } from 'munkres';
import { planProblem } from '../../src/features/planning/actions/plan.ts';
import { minutesBetween, onSphere } from '../../src/features/planning/domain/travel.ts';
import type { Problem } from '../../src/features/planning/domain/problem.ts';
import { readGazetteer } from '../../src/features/places/gazetteer.ts';
import { departmentsInFlu } from './department.ts';
import type { Asked } from './plans.ts';

const hour = 3_600_000;

/**
 * Everybody may take any one shift, all at the same hours: the assignment problem with every pair possible. Ours is
 * given the problem and finds out; munkres is given the matrix of minutes.
 */
export async function benchAssignment(
  { sizes, seconds }: Asked,
  say: (said: string) => void,
): Promise<string> {
  say('The communes of France…');
  const { communes } = await readGazetteer();
  const rows: string[] = [];
  for (const size of sizes) {
    say(`${size} carers, ${size} shifts, one each…`);
    const problem = oneShiftEach(departmentsInFlu(communes, size, 'assignment'));
    const plan = await planProblem(problem, { seconds: Math.max(seconds, 60) });
    const [homes, places] = [problem.carers.map(onSphere), problem.shifts.map(onSphere)];
    const matrix = homes.map((home) => places.map((place) => minutesBetween(home, place)));
    const begun = performance.now();
    const pairs = munkres(matrix);
    const theirs = (performance.now() - begun) / 1000;
    const minutes = pairs.reduce((sum, [row, column]) => sum + (matrix[row]?.[column] ?? NaN), 0);
    const same = plan.optimal && Math.abs(minutes - plan.minutes) < 1e-3 ? 'yes' : 'NO';
    rows.push(`| ${size} | ${ms(plan.seconds)} | ${ms(theirs)} | ${same} |`);
  }
  return [
    '| carers × shifts | planned | munkres | same optimum |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

const ms = (seconds: number) => `${Math.round(seconds * 1000)} ms`;

function oneShiftEach({ carers, shifts }: Problem): Problem {
  const [start, end] = [0, 4 * hour];
  return {
    carers: carers.map((carer) => ({
      ...carer,
      maxMinutes: 1e6,
      maxWeekHours: 40,
      available: [{ start, end }],
      busy: [],
    })),
    shifts: shifts.map((shift) => ({
      ...shift,
      start: { at: start, offset: 60 },
      end: { at: end, offset: 60 },
      gestures: [],
    })),
  };
}
