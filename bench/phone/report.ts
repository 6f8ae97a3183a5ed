import { table } from '../exchange/report.ts';
import type { Marks } from './lighthouse.ts';
import type { Drawn } from './visit.ts';

export type Opened = { name: string; first: Drawn; again: Drawn; marks: Marks | null };

/** What is aimed at, in milliseconds, for the largest thing drawn. */
const goals = { first: 1200, again: 500 };

/** Whether every page is within the goals. */
export function judge(opened: readonly Opened[]): boolean {
  return opened.every(
    ({ first, again, marks }) =>
      first.largest <= goals.first &&
      again.largest <= goals.again &&
      first.moved === 0 &&
      again.moved === 0 &&
      (!marks || Object.values(marks).every((mark) => mark === 100)),
  );
}

/** Two tables: when pages are drawn, and what Lighthouse says of them, if it was asked. */
export function report(opened: readonly Opened[]): string {
  const ms = (value: number) => (Number.isFinite(value) ? value.toFixed(0) : '?');
  const shift = (value: number) => (value === 0 ? '0' : value.toFixed(3));
  const drawn = table([
    ['ms', 'first: FCP', 'LCP', 'shift', 'again: FCP', 'LCP', 'shift'],
    ...opened.map(({ name, first, again }) => [
      name,
      ...[first, again].flatMap(({ first: fcp, largest, moved }) => [ms(fcp), ms(largest), shift(moved)]),
    ]),
  ]);
  const marked = opened.flatMap(({ name, marks }) =>
    marks ? [[name, ...Object.values(marks).map(String)]] : [],
  );
  return [
    '\n400 kbit/s, 400 ms, processor slowed 4 times; goal: first visit 1 200, again 500, nothing that moves\n',
    drawn,
    ...(marked.length
      ? ['\nLighthouse\n', table([['', 'performance', 'accessibility', 'best practices'], ...marked])]
      : []),
    '',
  ].join('\n');
}
