import { dwellingPartEnd, isHouseNumberAfter, readHouseNumber, readTown } from './address-parts.ts';
import { furtherWay, postbox, withHead, withTail } from './address-tail.ts';
import { hamlet, homeWithFlat } from './hamlets.ts';
import { dwellingWays, quantityUnits } from './lexicon/streets.ts';
import { relationWords } from './lexicon/titles.ts';
import type { Range } from './ranges.ts';
import type { Reading } from './reading.ts';
import { announcesDwelling, readWayName, wayKind } from './ways.ts';

/**
 * Street addresses: a number and a way in either order, a place called by its name (lieu-dit, hameau), a named residence,
 * a postbox, a number and a place before a postcode. Town and postcode alone are no address: relays are told by them.
 */
export function findAddresses(reading: Reading): readonly Range[] {
  const found: Range[] = [];
  let index = 0;
  while (index < reading.tokens.length) {
    const end = reading.isTaken(index) ? undefined : addressAt(reading, index);
    if (end === undefined) {
      index += 1;
      continue;
    }
    const to = withTail(reading, end);
    const from = withHead(reading, index, found.at(-1)?.to ?? 0);
    reading.take(from, to);
    found.push({ kind: 'address', from, to });
    index = to;
  }
  return found;
}

function addressAt(reading: Reading, index: number): number | undefined {
  const number = readHouseNumber(reading, index);
  if (number !== undefined)
    return (
      numberedWay(reading, number) ??
      placeBeforePostcode(reading, index, number) ??
      announcedPlace(reading, index, number) ??
      flat(reading, index)
    );
  if (reading.at(index).kind !== 'word') return undefined;
  return (
    wayWithoutNumberBefore(reading, index) ??
    unnumberedPlace(reading, index) ??
    postbox(reading, index) ??
    flat(reading, index) ??
    homeWithFlat(reading, index) ??
    hamlet(reading, index)
  );
}

/** « 12 rue des lilas », « 3 bis av jean jaures », « au douze, impasse du stade », « 45 High Street ». */
function numberedWay(reading: Reading, way: number): number | undefined {
  const linked = reading.word(way) === 'de' ? way + (reading.word(way + 1) === 'la' ? 2 : 1) : way;
  if (linked > way && wayKind(reading, linked) === 'strong') return readWayName(reading, linked, 'loose');
  const kind = wayKind(reading, way);
  if (kind === undefined) return qualifiedStreet(reading, way) ?? englishStreet(reading, way);
  const name = readWayName(reading, way, kind === 'strong' ? 'loose' : 'strict');
  return name;
}

/** « 14 grande rue », « 3 petite place haute ». */
function qualifiedStreet(reading: Reading, index: number): number | undefined {
  if (!/^(?:grande?|petite?|vieille|vieux|haute|basse|ancienne?|nouvelle)$/.test(reading.word(index)))
    return undefined;
  const way = reading.isSign(index + 1, "'") || reading.isSign(index + 1, '-') ? index + 2 : index + 1;
  if (!/^(?:rue|place|route|avenue|chemin|allee|impasse)$/.test(reading.word(way))) return undefined;
  return readWayName(reading, way, 'strict') ?? way + 1;
}

/** Up to three words, then « street », « road »…: « 12 church street ». */
function englishStreet(reading: Reading, index: number): number | undefined {
  for (let length = 1; length <= 3; length += 1) {
    const last = index + length;
    if (reading.at(last - 1).kind !== 'word' || reading.isGrammar(last - 1)) return undefined;
    if (
      /^(?:street|road|lane|avenue|drive|close|terrace|crescent|gardens|court|grove|way|hill)$/.test(
        reading.word(last),
      )
    ) {
      // « 2 hours drive », « 5 min walk way »: quantities are no house.
      return reading.hasCapital(last - 1) || /^(?:street|road|lane|avenue)$/.test(reading.word(last))
        ? last + 1
        : undefined;
    }
  }
  return undefined;
}

/** « impasse des lilas 7 », « place de l'église au n°5 », « lieu-dit le mas », « elle habite rue du stade ». */
function wayWithoutNumberBefore(reading: Reading, index: number): number | undefined {
  const kind = wayKind(reading, index);
  if (kind === undefined) return undefined;
  const name =
    readWayName(reading, index, 'strict') ??
    (kind === 'strong' ? readWayName(reading, index, 'loose') : undefined);
  if (name === undefined) return undefined;
  const numbered = isHouseNumberAfter(reading, name, announcesDwelling(reading, index));
  if (numbered !== undefined) return numbered;
  if (readTown(reading, name)?.postcode) return name;
  if (reading.isWordIn(index - 1, indefinite)) return undefined;
  const word = reading.word(index);
  if (word.startsWith('lieu')) return name;
  const strict = readWayName(reading, index, 'strict');
  // « elle habite rue basse »; but « elle passe dans la rue principale ».
  const bare = kind === 'strong' && !/^(?:la|le|les|l|au|aux)$/.test(reading.word(index - 1));
  if (announcesDwelling(reading, index) && (bare || strict !== undefined)) return strict ?? name;
  if (kind === 'strong' && strict !== undefined && isOfSomebody(reading, index)) return strict;
  if (dwellingPartEnd(reading, name) !== undefined) return name;
  // « lotissement le clos fleuri », « immeuble le mistral »: an article right after makes a proper name.
  const determined = /^(?:le|la|les|l|son|mon|ton|au|du)$/.test(
    reading.word(reading.isSign(index - 1, "'") ? index - 2 : index - 1),
  );
  if (
    dwellingWays.has(word) &&
    /^(?:le|la|les|l)$/.test(reading.word(index + 1)) &&
    strict !== undefined &&
    !determined
  )
    return strict;
  const dwelling = dwellingWays.has(word) && strict !== undefined;
  return dwelling && readWayName(reading, index, 'proper') !== undefined ? strict : undefined;
}

/** « j'ai une dame rue de la glacière », « chez elle rue des tanneurs », « mon employeur de la rue des martyrs ». */
function isOfSomebody(reading: Reading, index: number): boolean {
  let before = index - 1;
  for (let links = 0; links < 3; links += 1) {
    if (reading.isSign(before, "'")) before -= 1;
    if (/^(?:de|la|l|du|d)$/.test(reading.word(before))) before -= 1;
  }
  return (
    reading.isWordIn(before, relationWords) ||
    /^(?:remplacement|travaille|bosse|interviens|intervention|commence|appartement|logement|interventions)$/.test(
      reading.word(before),
    ) ||
    (/^(?:elle|lui|eux|moi|madame|monsieur)$/.test(reading.word(before)) &&
      reading.word(before - 1) === 'chez')
  );
}

const indefinite: ReadonlySet<string> = new Set([
  'un',
  'une',
  'des',
  'ce',
  'cet',
  'cette',
  'ces',
  'petit',
  'petite',
  'chaque',
  'quelle',
  'quel',
  'plusieurs',
  'grande',
  'notre',
  'sa',
  'leur',
  'ma',
  'votre',
]);

/**
 * « 12 les brosses 23500 felletin », « le bourg, 23480 Ahun »: a number or an article, a few words, a postcode, a town;
 * « elle habite 12 les brosses ».
 */
function placeBeforePostcode(reading: Reading, index: number, start: number): number | undefined {
  const numbered = reading.at(index).kind === 'number';
  const articled = /^(?:le|la|les|l)$/.test(reading.word(start));
  for (let length = 1; length <= 6; length += 1) {
    const at = start + length;
    const token = reading.at(at - 1);
    if (token.kind !== 'word' && !(token.kind === 'sign' && /^[-',]$/.test(token.folded))) return undefined;
    const town = readTown(reading, at);
    if (town?.postcode && (town.named || (numbered && articled && length > 1))) return at;
  }
  return undefined;
}

/** « elle habite 12 les brosses »: no postcode, but it is said that somebody lives there. */
function announcedPlace(reading: Reading, index: number, start: number): number | undefined {
  if (reading.at(index).kind !== 'number' || !/^(?:le|la|les|l)$/.test(reading.word(start))) return undefined;
  const name = reading.isSign(start + 1, "'") ? start + 2 : start + 1;
  const named =
    reading.at(name).kind === 'word' && !reading.isGrammar(name) && !quantityUnits.has(reading.word(name));
  return named && announcesDwelling(reading, index) ? name + 1 : undefined;
}

/** « le bourg, 23480 Ahun » at the start of what is said. */
function unnumberedPlace(reading: Reading, index: number): number | undefined {
  if (
    !/^(?:le|la|les|l|chez)$/.test(reading.word(index)) ||
    !(reading.startsSentence(index) || announcesDwelling(reading, index))
  )
    return undefined;
  return placeBeforePostcode(reading, index, index);
}

/** « appt 12 bat B », « bâtiment C, 3e étage, porte 4 » where somebody lives. */
function flat(reading: Reading, index: number): number | undefined {
  const first = dwellingPartEnd(reading, index);
  if (first === undefined) return undefined;
  const past = reading.isSign(first, ',') ? first + 1 : first;
  const second = dwellingPartEnd(reading, past);
  if (second !== undefined && announcesFlat(reading, index)) return second;
  if (announcesFlat(reading, index) && furtherWay(reading, past) !== undefined)
    return furtherWay(reading, past);
  const door =
    second !== undefined && /^(?:porte|appt|appart|appartement|logement)$/.test(reading.word(past));
  if (door) return second;
  const own =
    /^(?:app|log|lgt|chambre|studio)/.test(reading.word(index)) ||
    /^(?:gauche|droite)$/.test(reading.word(first - 1));
  return second === undefined && livesRightBefore(reading, index) && own ? first : undefined;
}

/** « elle habite appartement 304 », « logée chambre 12 », « ma dame est au 3e étage gauche ». */
function livesRightBefore(reading: Reading, index: number): boolean {
  return announcesDwelling(reading, index) || /^(?:est|suis|log[eé]e?)$/.test(reading.word(index - 1));
}

function announcesFlat(reading: Reading, index: number): boolean {
  return /^(?:app|bat|bt|esc|lgt|logement|immeuble|bloc|entree)/.test(reading.word(index));
}
