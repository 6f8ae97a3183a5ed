import type { Plan } from '../../src/features/planning/domain/plan.ts';
import type { Problem } from '../../src/features/planning/domain/problem.ts';
import { planProblem } from '../../src/features/planning/actions/plan.ts';
import { readGazetteer } from '../../src/features/places/gazetteer.ts';
import { departmentsInFlu } from './department.ts';
import { planByHand } from './by-hand.ts';

/** What every part of this bench is asked for. */
export type Asked = { sizes: readonly number[]; seconds: number; seed: number };

/** How many carers there are for so many shifts: as many; or so few that not all can be covered, whoever plans. */
const shares = [1, 0.3];

/** Weeks of flu in departments that touch, planned in the time that is given, beside nearest first. */
export async function benchPlans(
  { sizes, seconds, seed }: Asked,
  say: (said: string) => void,
): Promise<string> {
  say('The communes of France…');
  const { communes } = await readGazetteer();
  const rows: string[] = [];
  for (const size of sizes)
    for (const share of shares) {
      const { carers, shifts } = departmentsInFlu(communes, size, 'flu');
      const problem: Problem = { carers: carers.slice(0, Math.round(size * share)), shifts };
      say(`${problem.carers.length} carers, ${size} shifts, ${seconds} s…`);
      const before = process.cpuUsage();
      const plan = await planProblem(problem, { seconds, seed });
      const { user, system } = process.cpuUsage(before);
      rows.push(rowOf(problem, plan, planByHand(problem), (user + system) / 1e6));
    }
  return [
    '| carers × shifts | covered | bound | gap | nearest first | faces (by hand) | travel (by hand) | seconds (of a processor) | ended |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function rowOf(
  problem: Problem,
  plan: Plan,
  byHand: ReturnType<typeof planByHand>,
  processor: number,
): string {
  const { coverage, faces, minutes, bound, seconds, ended } = plan;
  const gap = ((bound.coverage - coverage) / Math.max(1, bound.coverage)) * 100;
  const cells = [
    `${problem.carers.length} × ${problem.shifts.length}`,
    coverage,
    bound.coverage,
    `${gap.toFixed(2)} %`,
    byHand.coverage,
    `${faces} (${byHand.faces})`,
    `${Math.round(minutes / 60)} h (${Math.round(byHand.minutes / 60)} h)`,
    `${seconds.toFixed(1)} (${processor.toFixed(1)})`,
    plan.optimal ? 'optimum' : ended,
  ];
  return `| ${cells.join(' | ')} |`;
}
