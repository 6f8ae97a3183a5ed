import { cpuOf, table, times, type Measured } from './report.ts';
import type { Figures } from './measure.ts';
import { bytesOf, type Weight } from './weigh.ts';

/** One thing we said we would hold, and what was measured of it. */
type Goal = { about: string; goal: string; measured: string; met: boolean };

/** The size the goals in milliseconds are set at. */
const goalPosts = 10_000;

const growthGoals = { feed: 1.3, question: 1.3, search: 2 };

/** Every goal that what was measured says something of, met or not. */
export function goalsTable(sizes: readonly Measured[], weights: readonly Weight[]): string {
  const [small, large] = [sizes[0], sizes.at(-1)];
  const atGoal = sizes.find(({ posts }) => posts === goalPosts);
  const goals = [
    ...(small && large && small !== large ? growth(small, large) : []),
    ...(atGoal ? speed(atGoal.figures) : []),
    ...weights.flatMap(lightness),
  ];
  const rows = goals.map(({ about, goal, measured, met }) => [about, goal, measured, met ? 'met' : 'OVER']);
  return ['\nGoals\n', table([['', 'goal', 'measured', ''], ...rows])].join('\n');
}

function growth(small: Measured, large: Measured): Goal[] {
  return Object.entries(growthGoals).flatMap(([name, most]) => {
    const [before, after] = [small.figures.get(name), large.figures.get(name)];
    if (!before || !after) return [];
    const grown = [
      ['p50', after.p50 / before.p50],
      ['CPU', cpuOf(after) / cpuOf(before)],
    ] as const;
    return grown.map(([what, ratio]) => ({
      about: `${name}, growth of ${what}`, goal: times(most), measured: times(ratio), met: ratio <= most,
    })); // oxfmt-ignore
  });
}

function speed(figures: ReadonlyMap<string, Figures>): Goal[] {
  const atMost = (name: string, what: string, figure: keyof Figures, most: number): Goal[] => {
    const measured = figures.get(name)?.[figure];
    if (measured === undefined) return [];
    return [
      {
        about: `${name}, ${what}`,
        goal: `${most} ms`,
        measured: `${measured.toFixed(2)} ms`,
        met: measured <= most,
      },
    ];
  };
  return [
    ...['home', 'feed', 'question', 'search'].flatMap((name) =>
      atMost(name, 'CPU of the application', 'applicationCpu', 2),
    ),
    ...atMost('search', 'p50', 'p50', 10),
    ...atMost('search', 'p95', 'p95', 20),
    ...['ask (post)', 'answer (post)'].flatMap((name) => atMost(name, 'p99', 'p99', 50)),
  ];
}

function lightness(weight: Weight): Goal[] {
  const bytes = bytesOf(weight);
  const about = `${weight.page}, first visit`;
  return [
    { about, goal: '14 000 bytes', measured: `${bytes} bytes`, met: bytes <= 14_000 },
    { about, goal: '4 requests', measured: `${weight.requests} requests`, met: weight.requests <= 4 },
  ];
}
