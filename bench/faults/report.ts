import type { Count } from './count.ts';
import type { Ledger } from './ledger.ts';
import { kills, type Kill, type Round } from './rounds.ts';

export type Result = {
  /** From the start of the process to the first page, in milliseconds: of an empty folder, then again. */
  starts: { first: number; second: number };
  rounds: readonly Round[];
  ledger: Ledger;
  kept: Count;
};

const killed: Record<Kill, string> = {
  application: 'the application',
  postmaster: 'the first process of the database',
  database: 'every process of the database',
  everything: 'all of them at once',
};

/** The figures, as docs/benchmarks.md shows them. */
export function report({ starts, rounds, ledger, kept }: Result): string {
  const rows: [string, string][] = [
    ['first start, page after', seconds(starts.first)],
    ['second start, page after', seconds(starts.second)],
    ['rounds', String(rounds.length)],
    [
      'writes under way at a kill',
      spread(
        rounds.map(({ underWay }) => underWay),
        String,
      ),
    ],
    ['acknowledged', String(kept.acknowledged)],
    ['sent again for want of an answer', String(ledger.sentAgain)],
    ['refused', [...ledger.refused].map(([status, count]) => `${count} × ${status}`).join(', ') || '0'],
    ['found', String(kept.found)],
    ['lost', String(kept.lost)],
    ['duplicated', String(kept.duplicated)],
    ['half written', String(kept.halfWritten)],
    ...kills.map((kill): [string, string] => {
      const times = rounds.filter((round) => round.kill === kill).map(({ backAfter }) => backAfter);
      return [
        `kill -9 of ${killed[kill]}`,
        `${times.length} times; answers again after ${spread(times, seconds)}`,
      ];
    }),
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, value]) => `${name.padEnd(width)}${value}\n`).join('');
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;

function spread(values: readonly number[], write: (value: number) => string): string {
  if (values.length === 0) return '—';
  const sorted = values.toSorted((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `median ${write(median)}, max ${write(sorted.at(-1) ?? 0)}`;
}
