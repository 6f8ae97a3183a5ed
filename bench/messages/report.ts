import type { Arrived } from './count.ts';

export type Result = Arrived & {
  count: number;
  kills: number;
  /** To tell them all, then to send them all, in seconds. */
  filledIn: number;
  seconds: number;
};

/** The figures, as docs/benchmarks.md shows them. */
export function report(result: Result): string {
  const { count, kills, filledIn, seconds, once, twice, lost, unknown, unknownArrived } = result;
  const rate = (over: number) => `${Math.round(count / over)} a second`;
  const rows: [string, string][] = [
    ['told', `${count} (${rate(filledIn)})`],
    ['sent', `in ${seconds.toFixed(0)} s (${rate(seconds)}), ${kills} kill -9 of the worker meanwhile`],
    ['arrived once, by SMS', String(once.sms)],
    ['arrived once, by mail', String(once.mail)],
    ['arrived twice', String(twice)],
    ['lost', String(lost)],
    ['in doubt, told in the application', `${unknown}, of which ${unknownArrived} had arrived`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, value]) => `${name.padEnd(width)}${value}\n`).join('');
}
