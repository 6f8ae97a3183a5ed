import { digitsOf, readRun } from './digit-runs.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { Reading } from './reading.ts';

/** Words for a phone number itself, not for calling. */
const numbers = wordSet(
  'tel telephone tels numero num numeros portable mobile fixe gsm phone number whatsapp chiffres tph',
);
/** Words that say that only the start or the end is told. */
const parts = wordSet(
  'commence commencait commencent debute debut finit finissait fini finissent termine terminait fin incomplet premiers derniers',
);
/** Numbers of other things. */
const others = wordSet(
  'commande dossier contrat colis lot facture siret siren iban client adherent allocataire article page reference ref vert urgence secu securite sociale compte serie agrement chambre cesu',
);

function has(reading: Reading, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let index = from; index < to; index += 1) {
    if (reading.at(index).kind === 'break') continue;
    if (reading.isWordIn(index, words)) return true;
  }
  return false;
}

/** Whether a text speaks of phone numbers anywhere: where it does not, nothing is looked at further. */
const speaks = new WeakMap<Reading, boolean>();

function speaksOfNumbers(reading: Reading): boolean {
  let known = speaks.get(reading);
  if (known === undefined) {
    known = reading.tokens.some((token) => token.kind === 'word' && numbers.has(token.folded));
    speaks.set(reading, known);
  }
  return known;
}

/**
 * A part of a phone number that is announced as one: « numéro incomplet 06 31 19 07 », « finit par dix-huit
 * vingt-neuf »; the token after it.
 */
export function partialNumber(reading: Reading, index: number): number | undefined {
  if (!speaksOfNumbers(reading)) return undefined;
  // What makes no run of figures of its own is not looked at further.
  const before = reading.at(index - 1);
  if (
    before.kind === 'number' ||
    (before.kind === 'sign' && /^[.,/:+-]$/.test(before.folded) && reading.at(index).glued)
  )
    return undefined;
  if (!has(reading, index - 12, index + 12, numbers) || has(reading, index - 8, index, others))
    return undefined;
  const groups = readRun(reading, index);
  const last = groups.at(-1);
  if (!last) return undefined;
  const digits = digitsOf(groups);
  if (
    /^(?:h|heures?|ans?|euros?|jours?|fois|mois)$/.test(reading.word(last.to)) ||
    /^[€%]$/.test(reading.at(last.to).folded)
  )
    return undefined;
  if (has(reading, index - 6, index, parts) && digits.length >= 4 && digits.length < 10) return last.to;
  // « 05 12 2025 » is a day.
  if (groups.some((group) => /^(?:19|20)\d\d$/.test(group.digits))) return undefined;
  const starts = /^0[1-79]/.test(digits) && digits.length >= 5 && digits.length < 10;
  if (!starts) return undefined;
  const near = has(reading, index - 5, index, numbers);
  return near || (digits.length >= 5 && has(reading, last.to, last.to + 9, numbers)) ? last.to : undefined;
}

/** « mon 06 : 12 34 56 78 », « mon zéro six c'est le douze trente-quatre… »: four pairs after the name of a mobile. */
export function afterPrefix(reading: Reading, index: number): number | undefined {
  let before = index - 1;
  while (before > index - 5 && /^(?::|c|cest|'|est|le)$/.test(reading.at(before).folded)) before -= 1;
  if (before === index - 1) return undefined;
  const written = /^0[67]$/.test(reading.at(before).folded);
  const said = /^(?:six|sept)$/.test(reading.word(before)) && reading.word(before - 1) === 'zero';
  if (!written && !said) return undefined;
  const groups = readRun(reading, index);
  const digits = digitsOf(groups);
  return digits.length === 8 && groups.length === 4 ? groups.at(-1)?.to : undefined;
}
