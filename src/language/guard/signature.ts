import { isVerbForm } from './lexicon/conjugation.ts';
import { plainSurnames } from './lexicon/surnames.ts';
import { isAcronym, nameEnd } from './name-parts.ts';
import type { Span } from './ranges.ts';
import type { Reading } from './reading.ts';
import { isNoQuality, strangerAt } from './strangers.ts';
import { isOftenBorne } from './titled.ts';

/** What messages end with, before the name of who writes. */
const closings =
  /^(?:merci|bisous|bisou|bises|bise|biz|cordialement|cdlt|amicalement|amities|bientot|journee|soiree|signe|courage|avance|tous|toutes|plus|regards|thanks|love|sincerement|sincerely|cheers|salutations|revoir|week|we|aide|reponses|reponse|lecture)$/;

/** The last words of a message when they are its signature: « merci, rose », « bonne journée\nZoubida B. ». */
export function signature(reading: Reading, index: number): Span | undefined {
  const before = reading.at(index - 1);
  // « bises Lambrou », « signé lambrou »: the very last word.
  if (/^(?:bises?|bisous?|biz|signee?|cordialement|cdlt|amicalement)$/.test(before.folded)) {
    const last = reading.at(index + 1).kind === 'break' && strangerAt(reading, index) !== undefined;
    return last && isNoQuality(reading.word(index)) ? { from: index, to: index + 1 } : undefined;
  }
  if (
    !(before.kind === 'break' || (before.kind === 'sign' && !/^['@&/+-]$/.test(before.folded))) ||
    reading.word(index) === ''
  )
    return undefined;
  const to = nameEnd(reading, index);
  for (let after = to; after < reading.tokens.length; after += 1) {
    const token = reading.at(after);
    if (token.kind === 'word' || token.kind === 'number') return undefined;
  }
  // A last line with one name on it, under a message.
  const alone = before.kind === 'break' && index > 8 && reading.at(index).shape === 'title';
  if (alone && to === reading.tokens.length && strangerAt(reading, index) && isNoQuality(reading.word(index)))
    return { from: index, to };
  let closing = index - 1;
  while (closing >= 0 && reading.at(closing).kind !== 'word') closing -= 1;
  if (closing < 0 || !closings.test(reading.word(closing))) return undefined;
  if (reading.isGrammar(index) || isAcronym(reading, index) || isVerbForm(reading.word(index)))
    return undefined;
  const worth = reading.worth(index);
  if (worth === 'ambiguous')
    return isOftenBorne(reading.word(index)) || reading.hasCapital(index) ? { from: index, to } : undefined;
  const named = worth !== 'none' || plainSurnames.has(reading.word(index));
  return named || (reading.isUnknown(index) && to === reading.tokens.length)
    ? { from: index, to }
    : undefined;
}
