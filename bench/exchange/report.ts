import type { Volume } from './fill.ts';
import type { Figures } from './measure.ts';
import { bytesOf, type Weight } from './weigh.ts';

/** What was measured in one house, by the name of the workload. */
export type Measured = { posts: number; volume: Volume; figures: ReadonlyMap<string, Figures> };

const whole = (value: number) => value.toLocaleString('en-GB').replace(/,/g, ' ');
const milliseconds = (value: number) => value.toFixed(value < 10 ? 2 : 1);
export const times = (value: number) => `${value.toFixed(2)} ×`;

/** CPU of both, a request. */
export const cpuOf = ({ applicationCpu, databaseCpu }: Figures) => applicationCpu + databaseCpu;

/** One table: what each request took at one size. Times in milliseconds. */
export function sizeTable({ volume, figures }: Measured): string {
  const { questions, answers } = volume;
  return [
    `\n${whole(questions + answers)} posts (${whole(questions)} questions, ${whole(answers)} answers)\n`,
    table([
      ['ms', 'requests', 'p50', 'p95', 'p99', 'CPU, application', 'CPU, database'],
      ...[...figures].map(([name, one]) => [
        name,
        whole(one.requests),
        ...[one.p50, one.p95, one.p99, one.applicationCpu, one.databaseCpu].map(milliseconds),
      ]),
    ]),
  ].join('\n');
}

/** How much more the largest takes than the smallest. */
export function growthTable(small: Measured, large: Measured): string {
  const rows = [...large.figures].flatMap(([name, after]) => {
    const before = small.figures.get(name);
    return before
      ? [
          [
            name,
            times(after.p50 / before.p50),
            times(after.p99 / before.p99),
            times(cpuOf(after) / cpuOf(before)),
          ],
        ]
      : [];
  });
  const title = `\nGrowth from ${whole(small.posts)} to ${whole(large.posts)} posts\n`;
  return [title, table([['', 'p50', 'p99', 'CPU of both'], ...rows])].join('\n');
}

/** What each page costs at a first visit. */
export function weightTable(weights: readonly Weight[]): string {
  const rows = weights.map((weight) => [
    weight.page,
    whole(weight.html),
    whole(weight.others),
    whole(bytesOf(weight)),
    String(weight.requests),
    whole(weight.fonts),
  ]);
  return [
    '\nFirst visit, bytes compressed\n',
    table([['', 'page', 'script', 'together', 'requests', 'fonts, after'], ...rows]),
  ].join('\n');
}

/** Columns in line: names to the left, figures to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}
