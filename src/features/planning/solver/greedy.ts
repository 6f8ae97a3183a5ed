import type { Part } from './parts.ts';
import type { Roster } from './roster.ts';

/** The shortest trips first, each given if it still can be: what one would do by hand, and where a search begins. */
export function giveNearestFirst(roster: Roster, part: Part): void {
  const { edges } = roster.ground;
  const list = new Int32Array(part.edges);
  let count = 0;
  for (const carer of part.carers)
    for (let edge = edges.from[carer]!; edge < edges.from[carer + 1]!; edge += 1) list[count++] = edge;
  list.sort((one, other) => edges.minutes[one]! - edges.minutes[other]! || one - other);
  for (const edge of list)
    if (roster.taken[edges.shift[edge]!] === -1 && roster.fits(edge)) roster.give(edge);
}

/** Each shift in turn, as they begin, to whoever lives nearest and still can. */
export function giveInTurn(roster: Roster, part: Part): void {
  const { edges } = roster.ground;
  for (const shift of part.shifts) {
    if (roster.taken[shift] !== -1) continue;
    let best = -1;
    for (let index = edges.fromShift[shift]!; index < edges.fromShift[shift + 1]!; index += 1) {
      const edge = edges.byShift[index]!;
      if ((best < 0 || edges.minutes[edge]! < edges.minutes[best]!) && roster.fits(edge)) best = edge;
    }
    if (best >= 0) roster.give(best);
  }
}
