import type { Instance } from './instance.ts';

/** Carer `c` knows what shift `s` asks for where `knows[c][kind[s]]` is 1: each different set is compared once. */
export function gestureCheck({ carers, shifts }: Instance): { knows: Uint8Array[]; kind: Int32Array } {
  const asked: (readonly string[])[] = [];
  const setOf = new Map<string, number>();
  const kind = Int32Array.from(shifts, ({ gestures }) => {
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
  return { knows, kind };
}
