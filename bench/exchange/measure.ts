import { Client, type Call } from './client.ts';
import { cpuOf } from './cpu.ts';
import type { House } from './house.ts';

/** One thing that is done, over and over. */
export type Workload = {
  name: string;
  /** How many are under way at once. */
  connections: number;
  /** At most so many are measured in each house. */
  most: number;
  /** So many of them, ready to be sent. What it takes to get ready is not measured. */
  calls: (house: House, count: number) => Promise<Call[]>;
};

/** What was measured of a workload in one house. CPU in milliseconds a request. */
export type Figures = {
  requests: number;
  p50: number;
  p95: number;
  p99: number;
  applicationCpu: number;
  databaseCpu: number;
};

type Tally = { times: number[]; applicationCpu: number; databaseCpu: number };

/** Turns taken by the houses: what else the machine does meanwhile falls on all of them alike. */
const turns = 5;

/**
 * Measures a workload in all houses side by side, in turns, for `seconds` in each at most; what comes first warms
 * up and is not counted. Answers the figures in the order of the houses.
 *
 * @param postmaster the first process of the database
 */
export async function measure(
  workload: Workload,
  houses: readonly House[],
  { seconds, postmaster }: { seconds: number; postmaster: number },
): Promise<Figures[]> {
  const { most } = workload;
  const tallies = houses.map((): Tally => ({ times: [], applicationCpu: 0, databaseCpu: 0 }));
  for (const house of houses) await work(workload, house, Math.ceil(most / 4), seconds / 4);
  for (let turn = 0; turn < turns; turn++)
    for (const [index, house] of houses.entries()) {
      const tally = tallies[index];
      if (!tally) continue;
      const { times, applicationCpu, databaseCpu } = await work(
        workload, house, Math.ceil(most / turns), seconds / turns, postmaster,
      ); // oxfmt-ignore
      tally.times.push(...times);
      tally.applicationCpu += applicationCpu;
      tally.databaseCpu += databaseCpu;
    }
  return tallies.map(figuresOf);
}

/** Sends calls over the connections of the workload until there are none left, or no time. */
async function work(
  { calls, connections }: Workload,
  house: House,
  count: number,
  seconds: number,
  postmaster = house.app.pid,
): Promise<Tally> {
  const waiting = await calls(house, count);
  const client = new Client(house.app.url, connections);
  const times: number[] = [];
  const before = { application: cpuOf(house.app.pid), database: cpuOf(postmaster) };
  const deadline = performance.now() + seconds * 1000;
  const lane = async () => {
    for (let call = waiting.shift(); call && performance.now() < deadline; call = waiting.shift())
      times.push((await client.send(call)).milliseconds);
  };
  await Promise.all(Array.from({ length: connections }, lane));
  client.close();
  return {
    times,
    applicationCpu: cpuOf(house.app.pid) - before.application,
    databaseCpu: cpuOf(postmaster) - before.database,
  };
}

function figuresOf({ times, applicationCpu, databaseCpu }: Tally): Figures {
  const sorted = times.toSorted((one, other) => one - other);
  /** The smallest time that so great a share of the requests did not exceed. */
  const percentile = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
  return {
    requests: sorted.length,
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
    applicationCpu: applicationCpu / sorted.length,
    databaseCpu: databaseCpu / sorted.length,
  };
}
