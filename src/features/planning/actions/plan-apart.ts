import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Task } from '../apart.ts';
import type { Plan, Search } from '../domain/plan.ts';
import type { Problem } from '../domain/problem.ts';

/** Beyond its time, how long a thread may take to write its answer. */
const graceMs = 10_000;

/**
 * Plans in a thread of its own, so that a server goes on answering meanwhile.
 * @throws when it is given up (the reason of the signal), or when the thread fails or has no end
 */
export async function planApart(
  problem: Problem,
  { signal, ...search }: Omit<Search, 'since'>,
): Promise<Plan> {
  signal?.throwIfAborted();
  const worker = new Worker(entry(), { workerData: { problem, search } satisfies Task });
  try {
    return await new Promise<Plan>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => {
        reject(new Error('The thread that plans ended without an answer.'));
      });
      signal?.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
      setTimeout(
        () => {
          reject(new Error('The thread that plans did not end in its time.'));
        },
        search.seconds * 1000 + graceMs,
      ).unref();
    });
  } finally {
    await worker.terminate();
  }
}

/** The file the thread runs: beside the bundle or above its pieces; from the sources, what they are made of. */
function entry(): URL {
  const places = ['./planner.js', '../planner.js', '../apart.ts'].map(
    (path) => new URL(path, import.meta.url),
  );
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error('The bundle has no planner.js.');
  return found;
}
