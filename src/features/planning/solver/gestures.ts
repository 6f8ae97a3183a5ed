import type { Instance } from './instance.ts';

/** Carer `c` knows what shift `s` asks for where `knows[c][kind[s]]` is 1: each different set is compared once. */
export function gestureCheck({ carers, shifts }: Instance): { knows: Uint8Array[]; kind: Int32Array } {
  const asked: (readonly string[])[] = [];
  const setOf = new Map<string, number>();
  const kind = new Int32Array(shifts.length);
  for (const [index, { gestures }] of shifts.entries()) {
    const key = gestures.length === 0 ? '' : JSON.stringify([...new Set(gestures)].sort());
    const known = setOf.get(key) ?? asked.push(gestures) - 1;
    setOf.set(key, known);
    kind[index] = known;
  }
  const knows = carers.map((carer) => {
    const own = new Uint8Array(asked.length);
    for (const [index, gestures] of asked.entries())
      if (gestures.every((gesture) => carer.gestures.includes(gesture))) own[index] = 1;
    return own;
  });
  return { knows, kind };
}
