import loadHighs, { type Highs } from 'highs';
import { modelOf, type Model, type Row } from './model.ts';
import type { Part } from './parts.ts';
import type { Ground } from './roster.ts';

/** What is proven of a part. Only what a solver finished to prove is told: half a proof depends on the machine. */
export type Exact = {
  /** The edges of the best plan known; null when nothing better than what was given. */
  edges: number[] | null;
  /** No plan covers more. */
  most: number;
  /** Nothing covers more, nor as many with fewer faces, nor as many with these and less travel. */
  optimal: boolean;
  /** Only the clock kept the solver from its end. */
  late: boolean;
};

/** What is known before: the edges of a plan, and that none covers more than so many shifts. */
export type Known = { edges: readonly number[]; most: number };

/** So many nodes of the tree at most: they are counted so that the same is found on any machine. */
const mostNodes = 20_000;

let loading: Promise<Highs> | undefined;

/** Solves a part with HiGHS, level by level: most shifts, then fewest faces, then least travel. */
export async function solveExactly(
  ground: Ground,
  part: Part,
  known: Known,
  milliseconds: number,
): Promise<Exact> {
  const until = performance.now() + milliseconds;
  loading ??= loadHighs();
  const highs = await loading;
  const model = modelOf(ground, part);
  const ones = model.edges.map((_, variable) => variable);
  const covering: Row = { variables: ones, factors: ones.map(() => 1), low: 0, high: known.most };
  const showing: Row = {
    variables: model.faces.flatMap((face, variable) => (face ? [variable] : [])),
    factors: model.faces.filter((face) => face > 0),
    low: -Infinity,
    high: Infinity,
  };
  const rows = [...model.rows, covering, showing];
  const stage = (cost: readonly number[], start: readonly number[], gap: number) =>
    run(highs, { ...model, rows }, cost, start, gap, until - performance.now());

  let plan = [...known.edges];
  let most = known.most;
  if (plan.length < most) {
    const covered = stage(
      Array.from({ length: model.variables }, (_, variable) => (variable < ones.length ? -1 : 0)),
      plan,
      0.999,
    );
    if (!covered.edges) return { edges: null, most, optimal: false, late: covered.late };
    plan = covered.edges;
    most = plan.length;
  }
  covering.low = covering.high = most;
  const shown = stage(model.faces, plan, 0.999);
  if (!shown.edges)
    return { edges: most > known.edges.length ? plan : null, most, optimal: false, late: shown.late };
  showing.high = facesOf(ground, shown.edges);
  const travelled = stage(model.minutes, shown.edges, 1e-7);
  return {
    edges: travelled.edges ?? shown.edges,
    most,
    optimal: travelled.edges !== null,
    late: travelled.late,
  };
}

function facesOf({ edges, instance, known }: Ground, plan: readonly number[]): number {
  const pairs = plan
    .filter((edge) => !known(edge))
    .map((edge) => `${edges.carer[edge]!} ${instance.employer[edges.shift[edge]!]!}`);
  return new Set(pairs).size;
}

/** The edges of the best plan; null when the solver did not come to its end, by the clock or by its count. */
function run(
  highs: Highs,
  { edges, variables, rows }: Model,
  cost: readonly number[],
  start: readonly number[],
  gap: number,
  milliseconds: number,
): { edges: number[] | null; late: boolean } {
  if (milliseconds < 50) return { edges: null, late: true };
  const from = new Int32Array(rows.length + 1);
  for (const [index, row] of rows.entries()) from[index + 1] = from[index]! + row.variables.length;
  const model = highs.createModel({
    numCols: variables,
    numRows: rows.length,
    colCost: Float64Array.from(cost),
    colLower: new Float64Array(variables),
    colUpper: new Float64Array(variables).fill(1),
    rowLower: Float64Array.from(rows, ({ low }) => low),
    rowUpper: Float64Array.from(rows, ({ high }) => high),
    integrality: new Int32Array(variables).fill(highs.constants.variableType.integer),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: variables,
      starts: from,
      indices: Int32Array.from(rows.flatMap((row) => row.variables)),
      values: Float64Array.from(rows.flatMap((row) => row.factors)),
    },
  });
  try {
    model.options.set({
      output_flag: false,
      time_limit: milliseconds / 1000,
      mip_rel_gap: 0,
      mip_abs_gap: gap,
      mip_max_nodes: mostNodes,
      random_seed: 0,
    });
    const chosen = new Set(start);
    const indices = edges.flatMap((edge, variable) => (chosen.has(edge) ? [variable] : []));
    model.setSolution({ colValue: startValues(rows, variables, indices) });
    model.run();
    const { optimal, timeLimit } = highs.constants.modelStatus;
    const status = model.getModelStatus();
    if (status !== optimal) return { edges: null, late: status === timeLimit };
    const { colValue } = model.getSolution();
    return { edges: edges.filter((_, variable) => colValue[variable]! > 0.5), late: false };
  } finally {
    model.dispose();
  }
}

/** A plan as values of all variables: who is seen follows from who comes. */
function startValues(rows: readonly Row[], variables: number, chosen: readonly number[]): Float64Array {
  const values = new Float64Array(variables);
  for (const variable of chosen) values[variable] = 1;
  for (const { variables: both, factors } of rows)
    if (factors[1] === -1 && values[both[0]!] === 1) values[both[1]!] = 1;
  return values;
}
