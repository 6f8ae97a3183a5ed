import { meetTakenOut } from './asks-counter.ts';
import { heldBy, overlap, type HeldHours } from './request-clash.ts';
import type { ReplacementShift } from './request.ts';

/**
 * Which of these hours go back to when they were first asked for: not those that would have begun, nor those whose place
 * others have by now, in this request or `elsewhere`. Those that had taken each other's place go together or not at all.
 */
export function backWhereFirstAsked(
  shifts: readonly ReplacementShift[],
  { shiftIds, elsewhere, now }: { shiftIds: readonly string[]; elsewhere: readonly HeldHours[]; now: Date },
): string[] {
  let back = shifts.flatMap((shift) =>
    shift.first && shift.first.start > now && shiftIds.includes(shift.id)
      ? [{ ...shift, ...shift.first }]
      : [],
  );
  for (;;) {
    const going = new Set(back.map(({ id }) => id));
    const stay = shifts.filter(({ id }) => !going.has(id));
    const there = stay.filter(({ state }) => state !== 'withdrawn');
    const fit = back.filter(
      (one) =>
        !there.some((other) => overlap(one, other)) && !meetTakenOut(stay, [one]) && !heldBy(one, elsewhere),
    );
    if (fit.length === back.length) return back.map(({ id }) => id);
    back = fit;
  }
}
