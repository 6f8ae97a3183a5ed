import { namingNouns, namingOf, publicNames } from './lexicon/places.ts';
import type { Reading } from './reading.ts';

const byFirstWord = new Map<string, (readonly string[])[]>();
for (const name of publicNames) {
  const words = name.split(' ');
  const [first = ''] = words;
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), words]);
}

/** The end of the name of a public person or thing at a token (« Victor Hugo », « Leroy-Merlin »), or nothing. */
export function publicNameEnd(reading: Reading, index: number): number | undefined {
  for (const words of byFirstWord.get(reading.word(index)) ?? []) {
    let at = index;
    let matched = 0;
    while (matched < words.length && reading.word(at) === words[matched]) {
      matched += 1;
      at += 1;
      while (matched < words.length && reading.at(at).kind === 'sign' && /^[-']$/.test(reading.at(at).folded))
        at += 1;
    }
    if (matched === words.length) return at;
  }
  return undefined;
}

/** Whether the name at a token is that of a place, a school, a disease: « école Jules-Ferry », « maladie de Charcot ». */
export function namesAThing(reading: Reading, index: number): boolean {
  let before = index - 1;
  if (reading.isSign(before, '-') || reading.isSign(before, "'")) before -= 1;
  if (reading.isWordIn(before, namingNouns)) return true;
  for (let links = 0; links < 2 && /^(?:de|d|du|la)$/.test(reading.word(before)); links += 1) {
    before -= reading.isSign(before - 1, "'") ? 2 : 1;
    if (reading.isWordIn(before, namingOf)) return true;
  }
  return false;
}
