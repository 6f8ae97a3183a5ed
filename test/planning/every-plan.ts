import { faultsOf, facesOf, travelMinutes } from './checker.ts';
import type { Document, Line } from './document.ts';

export type Best = { coverage: number; faces: number; minutes: number };

/** The best plan of a small document, by trying each: no more than a few thousand. */
export function bestOfEveryPlan(document: Document): Best {
  let best: Best = { coverage: 0, faces: 0, minutes: 0 };
  const could = document.shifts.map((shift) =>
    document.carers.flatMap((carer) => {
      const line = { shift: shift.id, carer: carer.id, minutes: travelMinutes(carer, shift) };
      return faultsOf(document, [line]).length === 0 ? [line] : [];
    }),
  );
  const extend = (lines: Line[], index: number): void => {
    if (lines.length > 0 && faultsOf(document, lines).length > 0) return;
    if (index === could.length) {
      const found = {
        coverage: lines.length,
        faces: facesOf(document, lines),
        minutes: lines.reduce((sum, { minutes }) => sum + minutes, 0),
      };
      if (isBetter(found, best)) best = found;
      return;
    }
    for (const line of could[index]!) extend([...lines, line], index + 1);
    extend(lines, index + 1);
  };
  extend([], 0);
  return best;
}

function isBetter(one: Best, other: Best): boolean {
  if (one.coverage !== other.coverage) return one.coverage > other.coverage;
  if (one.faces !== other.faces) return one.faces < other.faces;
  return one.minutes < other.minutes - 1e-9;
}
