import { parentPort, workerData } from 'node:worker_threads';
import type { Search } from './domain/plan.ts';
import type { Problem } from './domain/problem.ts';
import { solve } from './solver/solve.ts';

/** What a thread that plans is given. Its clock is its own: it is told how long it has, not since when. */
export type Task = { problem: Problem; search: Omit<Search, 'signal' | 'since'> };

// The whole of a thread begun by actions/plan-apart: it answers one plan, and ends.
const { problem, search } = workerData as Task;
parentPort?.postMessage(await solve(problem, search));
