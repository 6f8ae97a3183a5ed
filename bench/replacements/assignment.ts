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
    const [homes, places] = [problem.carers.map(onSphere), problem.shifts.map(onSphere)];
    const [first, best] = [
      { ours: 0, theirs: 0 },
      { ours: Infinity, theirs: Infinity, matrix: Infinity },
    ];
    let same = 'yes';
    for (let round = 0; round < roundsAt(size); round += 1) {
      const plan = await planProblem(problem, { seconds: Math.max(seconds, 60) });
      const [matrix, listing] = timed(() =>
        homes.map((home) => places.map((place) => minutesBetween(home, place))),
      );
      const [pairs, theirs] = timed(() => munkres(matrix));
      const minutes = pairs.reduce((sum, [row, column]) => sum + (matrix[row]?.[column] ?? NaN), 0);
      if (!plan.optimal || Math.abs(minutes - plan.minutes) >= 1e-3) same = 'NO';
      const ours = plan.seconds * 1000;
      if (round === 0) Object.assign(first, { ours, theirs });
      best.ours = Math.min(best.ours, ours);
      best.theirs = Math.min(best.theirs, theirs);
      best.matrix = Math.min(best.matrix, listing);
    }
    rows.push(
      `| ${size} | ${ms(first.ours)} | ${ms(first.theirs)} | ${ms(best.ours)} | ${ms(best.theirs)} | ${ms(best.matrix)} | ${same} |`,
    );
  }
  return [
    '| carers × shifts | planned, first time | munkres, first time | planned, best | munkres, best | its matrix | same optimum |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

const ms = (milliseconds: number) => `${Math.round(milliseconds)} ms`;

/** The first time, a program is still being translated by the machine: small ones are measured again, in turn. */
const roundsAt = (size: number) => (size < 500 ? 30 : size < 2000 ? 8 : 2);

function timed<Result>(work: () => Result): [Result, number] {
  const begun = performance.now();
  const result = work();
  return [result, performance.now() - begun];
}

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
