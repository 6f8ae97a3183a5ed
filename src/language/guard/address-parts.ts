import { dwellingParts, quantityUnits } from './lexicon/streets.ts';
import { readNumeral } from './numerals.ts';
import type { Reading } from './reading.ts';

const isStreet = (reading: Reading, index: number) =>
  /^(?:rue|r|avenue|av|boulevard|bd|impasse|imp|chemin|ch|route|rte|allee)$/.test(reading.word(index));

const repeats = /^(?:bis|ter|quater)$/;

/** « n° », « numéro », « au », before the number of a house: the token after. */
function pastNumberSign(reading: Reading, index: number): number {
  const word = reading.word(index);
  let at = index;
  if (word === 'numero' || word === 'num') at += 1;
  else if (word === 'n' || word === 'no' || word === 'nº') at += 1;
  else if (reading.isSign(index, '#')) at += 1;
  else return index;
  while (
    reading.isSign(at, '°') ||
    reading.isSign(at, '.') ||
    reading.isSign(at, 'º') ||
    reading.isSign(at, ':')
  )
    at += 1;
  return at;
}

/** The token after « bis », « b », « -14 », « / 14 » that may follow the number of a house. */
function pastRepeat(reading: Reading, index: number): number {
  let at = index;
  if (
    /^[-/]$/.test(reading.at(at).folded) &&
    reading.at(at + 1).kind === 'number' &&
    /^\d{1,3}$/.test(reading.at(at + 1).folded)
  )
    at += 2;
  const token = reading.at(at);
  if (
    token.kind === 'word' &&
    (repeats.test(token.folded) ||
      (/^[a-f]$/.test(token.folded) && (token.glued || token.shape !== 'lower' || isStreet(reading, at + 1))))
  )
    at += 1;
  return at;
}

/**
 * The number of a house at a token (12, 3 bis, 12b, 12-14, n°5, « vingt-deux »), and a comma after it: the index where
 * the way should stand.
 */
export function readHouseNumber(reading: Reading, index: number): number | undefined {
  const before = reading.at(index - 1);
  if (/^(?:number|word)$/.test(before.kind) && reading.at(index).glued) return undefined;
  const first = pastNumberSign(reading, index);
  const token = reading.at(first);
  let next: number | undefined;
  if (token.kind === 'number') next = /^[1-9]\d{0,3}$/.test(token.folded) ? first + 1 : undefined;
  else {
    const numeral = readNumeral(reading, first);
    // « un », « une » are articles long before they are numbers.
    if (numeral?.spelled && !/^une?$/.test(token.folded) && numeral.digits !== '0') next = numeral.next;
  }
  if (next === undefined) return undefined;
  next = pastRepeat(reading, next);
  return reading.isSign(next, ',') ? next + 1 : next;
}

/** The number that comes after the way: « impasse des lilas 7 », « place de l'église au n°5 ». */
export function isHouseNumberAfter(reading: Reading, index: number, announced: boolean): number | undefined {
  let at = index;
  if (reading.isSign(at, ',')) at += 1;
  if (/^(?:au|aux)$/.test(reading.word(at))) at += 1;
  const told =
    /^(?:au|aux)$/.test(reading.word(at - 1)) ||
    (/^(?:le|l)$/.test(reading.word(at)) && reading.isSign(at - 1, ','));
  if (told && reading.word(at) === 'le') at += 1;
  const number = pastNumberSign(reading, at);
  const signed = number > at;
  const token = reading.at(number);
  let next: number | undefined;
  if (token.kind === 'number' && /^[1-9]\d{0,3}$/.test(token.folded)) next = number + 1;
  else if (signed) next = readNumeral(reading, number)?.next;
  if (next === undefined) return undefined;
  next = pastRepeat(reading, next);
  if (signed) return next;
  const after = reading.at(next);
  const linked = told && /^(?:et|ou|a|sur)$/.test(after.folded);
  if (after.kind === 'word' && ((quantityUnits.has(after.folded) && !linked) || after.glued))
    return undefined;
  if (after.kind === 'sign' && /^[€%°:/+x*h]$/.test(after.folded)) return undefined;
  if (reading.endsClause(next) || announced || linked || readTown(reading, next)?.postcode) return next;
  // « impasse des roses 4 juste après »: a number that counts nothing.
  if (reading.isGrammar(next) && !/^(?:e|er|eme|ieme|ere|nd|premier|demi)$/.test(after.folded)) return next;
  return undefined;
}

/** A postcode and its town, or « à » and a town: where they end, whether there is a postcode, whether a town is named. */
export function readTown(
  reading: Reading,
  index: number,
): { readonly end: number; readonly postcode: boolean; readonly named: boolean } | undefined {
  const token = reading.at(index);
  if (token.kind === 'number' && /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/.test(token.folded)) {
    const end = townEnd(reading, index + 1);
    return { end, postcode: true, named: end > index + 1 };
  }
  if (reading.word(index) === 'a' && reading.at(index + 1).kind === 'word') {
    const end = townEnd(reading, index + 1);
    return end > index + 1 && (reading.hasCapital(index + 1) || reading.isUnknown(index + 1))
      ? { end, postcode: false, named: true }
      : undefined;
  }
  return undefined;
}

const townLinks = /^(?:la|le|les|l|saint|sainte|st|ste|sur|sous|en|de|du|des|d|lez|les|aux|au)$/;

/** The end of the name of a town: « la souterraine », « saint-sulpice-le-guérétois », « gueret ». */
export function townEnd(reading: Reading, index: number): number {
  let at = index;
  let words = 0;
  while (words < 7) {
    const token = reading.at(at);
    if (token.kind === 'sign' && /^[-']$/.test(token.folded) && token.glued) at += 1;
    else if (token.kind !== 'word') break;
    else if (
      townLinks.test(token.folded) &&
      words < 6 &&
      (words === 0 || reading.isSign(at - 1, '-') || hasTownAfter(reading, at))
    )
      at += 1;
    else if (
      words === 0 ||
      reading.isSign(at - 1, '-') ||
      townLinks.test(reading.word(at - 1)) ||
      reading.isSign(at - 1, "'")
    ) {
      if (reading.isGrammar(at) && !reading.isSign(at - 1, '-')) break;
      at += 1;
    } else if (reading.hasTellingCapital(at) && !reading.isGrammar(at)) at += 1;
    else break;
    words += 1;
  }
  if (at > index && reading.word(at) === 'cedex') at += reading.at(at + 1).kind === 'number' ? 2 : 1;
  // A link with nothing after it is not part of the name.
  while (at > index && (townLinks.test(reading.word(at - 1)) || reading.at(at - 1).kind === 'sign')) at -= 1;
  return at;
}

function hasTownAfter(reading: Reading, index: number): boolean {
  // « saint-pardoux les cards », at the end of what is said.
  if (
    /^(?:les|le|la|lez|en|sur|sous)$/.test(reading.word(index)) &&
    reading.at(index + 1).kind === 'word' &&
    reading.endsClause(index + 2)
  )
    return true;
  const next = reading.isSign(index + 1, "'") || reading.isSign(index + 1, '-') ? index + 2 : index + 1;
  return reading.hasCapital(next) || (reading.isUnknown(next) && !reading.capitalsMeanSomething);
}

/** A flat, a staircase, a floor, a door with its number or letter: « appt 12 », « bât B », « 3e étage ». */
export function dwellingPartEnd(reading: Reading, index: number): number | undefined {
  if (reading.isWordIn(index, dwellingParts)) {
    let at = index + 1;
    if (reading.isSign(at, '.')) at += 1;
    at = pastNumberSign(reading, at);
    const token = reading.at(at);
    const letter =
      token.kind === 'word' &&
      /^[a-h]$/.test(token.folded) &&
      (token.shape !== 'lower' || token.folded !== 'a');
    if (token.kind === 'number' && /^\d{1,4}$/.test(token.folded)) {
      // « appartement 3 pièces », « étage 2 fois par jour »: a quantity.
      return reading.isWordIn(at + 1, quantityUnits) && !/^(?:et|a|ou|sur)$/.test(reading.word(at + 1))
        ? undefined
        : pastRepeat(reading, at + 1);
    }
    const side =
      /^(?:porte|appartement|appt|appart|logement)$/.test(reading.word(index)) && /^(?:gauche|droite)$/;
    if (side && side.test(reading.word(at))) return at + 1;
    if (!letter) return undefined;
    return reading.at(at + 1).kind === 'number' && reading.at(at + 1).glued ? at + 2 : at + 1;
  }
  // « 3e étage », « 2eme etage », « premier étage ».
  const floor =
    reading.at(index).kind === 'number' && /^(?:e|er|eme|ieme|ere|nd)$/.test(reading.word(index + 1))
      ? index + 2
      : index + 1;
  const ordinal =
    floor === index + 2 ||
    /^(?:premier|deuxieme|second|troisieme|quatrieme|cinquieme|dernier)$/.test(reading.word(index));
  if (!ordinal) return undefined;
  const side = /^(?:gauche|droite|face)$/;
  if (/^(?:etage|etg)$/.test(reading.word(floor)))
    return side.test(reading.word(floor + 1)) ? floor + 2 : floor + 1;
  // « 1er gauche »: the floor and the side.
  return floor === index + 2 && side.test(reading.word(floor)) ? floor + 1 : undefined;
}
