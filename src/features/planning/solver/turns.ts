import type { Effort } from './effort.ts';
import type { Allowance, PartPlan } from './part-plan.ts';
import type { Part } from './parts.ts';

/** Steps of search for a second that is given: about half of what a second holds, so that the count ends first. */
const stepsPerSecond = 10_000_000;
/** What is left of the time when nothing new is begun. */
const tooLittle = 0.1;

/** Plans one part; with what was found before, when it is not the first time. */
type PlanOne = (part: Part, allowance: Omit<Allowance, 'seed'>, before?: PartPlan) => Promise<PartPlan>;

/**
 * Plans each part alone, small ones first: what they leave of steps and time goes to the others. What the clock cut is
 * gone on with while there is time: a run that ends by the clock has used it.
 * @returns a plan for each part, in their order
 */
export async function planInTurn(
  parts: readonly Part[],
  seconds: number,
  clock: Effort,
  plan: PlanOne,
): Promise<PartPlan[]> {
  const plans: PartPlan[] = [];
  let stepsLeft = seconds * stepsPerSecond;
  for (const { part, share } of withShares(parts)) {
    const before = clock.spent;
    plans.push(await plan(part, { steps: stepsLeft * share, share }));
    if (!part.plain) stepsLeft -= clock.spent - before;
  }
  const goesOn = () => clock.goesOn(0) && clock.left > seconds * 1000 * tooLittle;
  for (let late = lateOf(parts, plans); late.length > 0 && goesOn(); late = lateOf(parts, plans))
    for (const { part, share } of withShares(late)) {
      if (!goesOn()) break;
      const index = parts.indexOf(part);
      const steps = (paceOf(clock, seconds) * clock.left * share) / 1000;
      plans[index] = await plan(part, { steps, share }, plans[index]);
    }
  return plans;
}

const lateOf = (parts: readonly Part[], plans: readonly PartPlan[]) =>
  parts.filter((_, index) => plans[index]!.late);

/** Of what is left when a part's turn comes, what is its own: by edges. */
function withShares(parts: readonly Part[]): { part: Part; share: number }[] {
  let left = parts.reduce((sum, part) => sum + part.edges, 0);
  return parts.map((part) => {
    const share = part.edges / left;
    left -= part.edges;
    return { part, share };
  });
}

/** Steps a second on this machine, as it was until now. */
function paceOf(clock: Effort, seconds: number): number {
  const passed = seconds - clock.left / 1000;
  return Math.max(stepsPerSecond / 20, clock.spent / Math.max(passed, 0.001));
}
