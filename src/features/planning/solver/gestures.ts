import type { Instance } from './instance.ts';

/** Tells whether a carer knows what a shift asks for. Sets are compared once per different set of a shift. */
export function gestureCheck({ carers, shifts }: Instance): (carer: number, shift: number) => boolean {
  const asked: (readonly string[])[] = [];
  const setOf = new Map<string, number>();
  const kind = shifts.map(({ gestures }) => {
    const key = JSON.stringify([...new Set(gestures)].sort());
    const known = setOf.get(key);
    if (known !== undefined) return known;
    setOf.set(key, asked.length);
    return asked.push(gestures) - 1;
  });
  const knows = carers.map((carer) => {
    const own = new Set(carer.gestures);
    return Uint8Array.from(asked, (gestures) => (gestures.every((gesture) => own.has(gesture)) ? 1 : 0));
  });
  return (carer, shift) => knows[carer]![kind[shift]!] === 1;
}
