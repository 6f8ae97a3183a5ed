import type { Part } from './parts.ts';
import type { Ground } from './roster.ts';

/** A row of a linear model: the sum of these variables, each times its factor, lies between two values. */
export type Row = { variables: readonly number[]; factors: readonly number[]; low: number; high: number };

/**
 * A part as a model in numbers 0 and 1: variable `v` is edge `edges[v]` chosen or not; those after them say whether an
 * employer sees a carer, or whether she is asked for a request, where that does not follow from one edge alone.
 */
export type Model = {
  edges: readonly number[];
  variables: number;
  rows: Row[];
  /** What each variable counts for among faces; and among minutes. */
  faces: readonly number[];
  minutes: readonly number[];
};

const thirdsPerHour = 3 * 3_600_000;

export function modelOf(ground: Ground, part: Part): Model {
  const { edges, instance } = ground;
  const chosen: number[] = [];
  const rows: Row[] = [];
  const faces: number[] = [];
  const minutes: number[] = [];
  /** Variables that are 1 as soon as one of their members is: an employer sees her; and she is asked for a request. */
  const seen: number[][] = [];
  const askedFor: { groups: number[][]; most: number }[] = [];
  const ofShift = new Map<number, number[]>();
  for (const carer of part.carers) {
    const own: number[] = [];
    const byEmployer = new Map<number, number[]>();
    for (let edge = edges.from[carer]!; edge < edges.from[carer + 1]!; edge += 1) {
      const variable = chosen.push(edge) - 1;
      own.push(variable);
      append(ofShift, edges.shift[edge]!, variable);
      append(byEmployer, instance.employer[edges.shift[edge]!]!, variable);
      minutes.push(edges.minutes[edge]!);
      faces.push(0);
    }
    for (const members of byEmployer.values()) {
      if (ground.known(chosen[members[0]!]!)) continue;
      if (members.length === 1) faces[members[0]!] = 1;
      else seen.push(members);
    }
    const groups = requests(ground, own, chosen);
    const most = ground.requests[carer]!;
    if (groups.length > most) askedFor.push({ groups, most });
    rows.push(...cliques(ground, own, chosen).map((members) => atMostOne(members)));
    rows.push(...hours(ground, carer, own, chosen));
  }
  for (const members of ofShift.values()) rows.push(atMostOne(members));
  let variables = chosen.length;
  const anyOf = (members: readonly number[], face: 0 | 1): number => {
    for (const member of members)
      rows.push({ variables: [member, variables], factors: [1, -1], low: -Infinity, high: 0 });
    faces.push(face);
    minutes.push(0);
    variables += 1;
    return variables - 1;
  };
  for (const members of seen) anyOf(members, 1);
  for (const { groups, most } of askedFor) {
    const each = groups.map((members) => (members.length === 1 ? members[0]! : anyOf(members, 0)));
    rows.push({ ...atMostOne(each), high: most });
  }
  return { edges: chosen, variables, rows, faces, minutes };
}

function append(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const atMostOne = (variables: readonly number[]): Row => ({
  variables,
  factors: variables.map(() => 1),
  low: -Infinity,
  high: 1,
});

/** Sets of one carer's shifts of which she can take one, that hold every pair she cannot take together. */
function cliques(
  { conflicts, edges }: Ground,
  own: readonly number[],
  chosen: readonly number[],
): number[][] {
  const shift = own.map((variable) => edges.shift[chosen[variable]!]!);
  const held = own.map(() => new Set<number>());
  const found: number[][] = [];
  for (let one = 0; one < own.length; one += 1)
    for (let other = one + 1; other < own.length; other += 1) {
      if (held[one]!.has(other) || !conflicts(shift[one]!, shift[other]!)) continue;
      const members = [one, other];
      for (let next = 0; next < own.length; next += 1)
        if (members.every((member) => member !== next && conflicts(shift[member]!, shift[next]!)))
          members.push(next);
      for (const member of members) for (const each of members) held[member]!.add(each);
      found.push(members.map((member) => own[member]!));
    }
  return found;
}

/** The shifts of each request one carer could be asked for, beside those she is asked for in any case. */
function requests(
  { instance, edges, asked }: Ground,
  own: readonly number[],
  chosen: readonly number[],
): number[][] {
  const free = own.filter((variable) => !asked(chosen[variable]!));
  return [...Map.groupBy(free, (variable) => instance.request[edges.shift[chosen[variable]!]!]!).values()];
}

function hours(
  { instance, edges, room }: Ground,
  carer: number,
  own: readonly number[],
  chosen: readonly number[],
): Row[] {
  const { workFrom, workWeek, workThirds, weeks } = instance;
  const byWeek = new Map<number, { variables: number[]; factors: number[] }>();
  for (const variable of own) {
    const shift = edges.shift[chosen[variable]!]!;
    for (let piece = workFrom[shift]!; piece < workFrom[shift + 1]!; piece += 1) {
      const week = workWeek[piece]!;
      const row = byWeek.get(week) ?? { variables: [], factors: [] };
      byWeek.set(week, row);
      row.variables.push(variable);
      row.factors.push(workThirds[piece]! / thirdsPerHour);
    }
  }
  return [...byWeek].flatMap(([week, { variables, factors }]) => {
    const high = room[carer * weeks + week]! / thirdsPerHour;
    return factors.reduce((sum, factor) => sum + factor, 0) > high
      ? [{ variables, factors, low: -Infinity, high }]
      : [];
  });
}
