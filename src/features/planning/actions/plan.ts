import type { Plan, Search } from '../domain/plan.ts';
import type { Problem } from '../domain/problem.ts';
import { solve } from '../solver/solve.ts';

/**
 * Plans in this thread, which does nothing else meanwhile: for a command, a bench, a test. A server calls
 * {@link ./plan-apart.ts planApart}.
 */
export async function planProblem(problem: Problem, search: Search): Promise<Plan> {
  return solve(problem, search);
}
