import { dwellingPartEnd, readTown } from './address-parts.ts';
import { hamletNouns, livingWords, sureHamlets } from './lexicon/streets.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { Reading } from './reading.ts';
import { announcesDwelling } from './ways.ts';

const sizes =
  /^(?:petite?|petits|grande?|grands|grandes|haute?|hauts|bass?e?|vieux|vieille|gros|grosse|beau|belle|bel|bon|bonne|ancienne?|nouvelle|nouveau|neuve?)$/;
const articles = /^(?:le|la|les|l|au|aux|du)$/;

/** Words that say that one is on the way to a house in the country. */
const onTheWay = wordSet(`
  hameau hameaux commune tourner tournez tourne prendre prenez prends maison maisons chemin bout fond direction lieu bifurquer apres derriere
`);

/** A place as read: the token after it, and how much its words look like those of a hamlet. */
type Place = { readonly to: number; readonly sort: 'sure' | 'hamlet' | 'sized' | 'capital' };

/** « le petit bost vers… », « au mas du puy », « La Croix Blanche, commune de… »: a hamlet told by its name. */
export function hamlet(reading: Reading, index: number): number | undefined {
  const articled = articles.test(reading.word(index));
  if (!articled && !isAfterLiving(reading, index)) return undefined;
  let start = index;
  if (articled) start = reading.isSign(index + 1, "'") ? index + 2 : index + 1;
  const place = readPlace(reading, start);
  if (!place) return undefined;
  if (isSaidHamlet(reading, place.to)) return place.to;
  if (!articled || place.sort === 'capital') return undefined;
  if (place.sort === 'sure') return place.to;
  const said = isAfterLiving(reading, index) || isAfterAddress(reading, index);
  if (said) return place.to;
  const town = readTown(reading, place.to);
  if (
    town &&
    !/^(?:de|du|d|mon|ma|son|sa)$/.test(reading.word(index - 1)) &&
    isOnTheWay(reading, index, place.to)
  )
    return place.to;
  return /^(?:au|du|le|la)$/.test(reading.word(index)) && isTurn(reading, index, place.to)
    ? place.to
    : undefined;
}

/** « habite le… », « demeure au… », « vit à la… »: somebody lives right there. */
function isAfterLiving(reading: Reading, index: number): boolean {
  const before = reading.word(index - 1) === 'a' ? index - 2 : index - 1;
  const word = reading.word(before);
  return livingWords.has(word) && !/^(?:adresses?|maison|address|coordonnees)$/.test(word);
}

/** « adresse le… », « son adresse c'est la… », « adresse : les… ». */
function isAfterAddress(reading: Reading, index: number): boolean {
  for (let back = 1; back <= 4; back += 1) {
    const token = reading.at(index - back);
    if (token.folded === 'adresse') return true;
    if (!/^(?:c|cest|est|'|:|postale)$/.test(token.folded)) return false;
  }
  return false;
}

/** « …, commune de Roches », « …, hameau de Bonnat », « … un hameau de 5 maisons ». */
function isSaidHamlet(reading: Reading, index: number): boolean {
  let at = index;
  if (/^[,(]$/.test(reading.at(at).folded)) at += 1;
  if (/^(?:un|c|cest)$/.test(reading.word(at))) at += 1;
  // « la Ribière à 4 km du bourg ».
  if (
    reading.word(at) === 'a' &&
    reading.at(at + 1).kind === 'number' &&
    /^(?:km|kilometres?)$/.test(reading.word(at + 2))
  )
    return true;
  return (
    /^(?:commune|hameau|lieudit)$/.test(reading.word(at)) && !/^(?:est|a|n|ne)$/.test(reading.word(at + 1))
  );
}

function isOnTheWay(reading: Reading, from: number, to: number): boolean {
  for (let at = from - 8; at < to + 12; at += 1) if (reading.isWordIn(at, onTheWay)) return true;
  return announcesDwelling(reading, from);
}

/** « tourner au moulin brulé, c'est la dernière maison », « au petit masgelier…, un hameau ». */
function isTurn(reading: Reading, from: number, to: number): boolean {
  if (
    /^(?:tourner|tournez|tourne|gauche|droite)$/.test(reading.word(from - 1)) &&
    reading.word(from) === 'au'
  )
    return true;
  for (let at = from - 4; at < from; at += 1)
    if (/^(?:maison|tourner|tournez)$/.test(reading.word(at)) && /^(?:au|du)$/.test(reading.word(from)))
      return true;
  for (let at = to; at < to + 14; at += 1) if (/^(?:hameau|hameaux)$/.test(reading.word(at))) return true;
  return false;
}

function readPlace(reading: Reading, index: number): Place | undefined {
  const word = reading.word(index);
  if (word === '') return undefined;
  if (sizes.test(word)) {
    const noun = index + 1;
    const named =
      hamletNouns.has(reading.word(noun)) || (reading.isUnknown(noun) && reading.worth(noun) === 'none');
    if (!named || reading.at(noun).accented) return undefined;
    return { to: tailEnd(reading, noun + 1), sort: 'sized' };
  }
  if (hamletNouns.has(word)) {
    const to = tailEnd(reading, index + 1);
    // « puy de dôme », « puy en velay » are no hamlets; a « mas » may be a home.
    const region = /^(?:dome|velay|ehpad|foyer)$/.test(reading.word(to - 1));
    if (region) return undefined;
    if (to === index + 1) return hasCapitals(reading, index) ? { to, sort: 'capital' } : undefined;
    return {
      to,
      sort: sureHamlets.has(word) && /^(?:au|le|du)$/.test(reading.word(index - 1)) ? 'sure' : 'hamlet',
    };
  }
  if (
    hasCapitals(reading, index) ||
    (reading.isUnknown(index) && reading.worth(index) === 'none' && !reading.at(index).accented)
  )
    return { to: tailEnd(reading, index + 1), sort: 'capital' };
  return undefined;
}

const hasCapitals = (reading: Reading, index: number) =>
  reading.at(index).shape === 'title' && reading.capitalsMeanSomething && !reading.isSign(index + 1, "'");

/** The words that follow the first of a hamlet's name: « du puy », « d'en haut », « brulé », « de la vigne ». */
function tailEnd(reading: Reading, index: number): number {
  let at = index;
  for (let words = 0; words < 3; words += 1) {
    if (reading.isSign(at, '-') && reading.at(at).glued && reading.at(at + 1).kind === 'word') {
      at += 2;
      continue;
    }
    const noun = pastLinks(reading, at);
    if (/^(?:haut|bas)$/.test(reading.word(noun)) && reading.word(noun - 1) === 'en') return noun + 1;
    const linked = noun > at;
    const capital = reading.hasTellingCapital(noun) && reading.at(noun).shape === 'title';
    const named = capital || hamletNouns.has(reading.word(noun)) || (linked && !reading.isGrammar(noun));
    const bare =
      !linked &&
      (qualities.test(reading.word(noun)) || (reading.isUnknown(noun) && !reading.at(noun).accented));
    if (reading.at(noun).kind !== 'word' || reading.isTaken(noun) || !(named || bare)) return at;
    at = noun + 1;
  }
  return at;
}

function pastLinks(reading: Reading, index: number): number {
  let at = index;
  for (
    let links = 0;
    links < 3 && /^(?:de|du|des|d|la|les|l|en|saint|st|sainte|trois|quatre)$/.test(reading.word(at));
    links += 1
  )
    at += reading.isSign(at + 1, "'") || reading.isSign(at + 1, '-') ? 2 : 1;
  return at;
}

const qualities =
  /^(?:neufs?|neuves?|blanche?s?|noire?s?|rouges?|verte?s?|haute?s?|bas|basses?|vieux|vieille|grande?|petite?|brulee?|perdue?|ronde?|jolie?|fleurie?)$/;

const homes =
  /^(?:residence|rce|foyer|ehpad|rpa|mapa|marpa|beguinage|hlm|ehpa|mapad|tour|barre|cite|immeuble)$/;
const sorts = /^(?:autonomie|services?|seniors?|logements?|personnes|agees|medicalisee|sociale?)$/;

/** « résidence autonomie les ajoncs logement 27 », « ehpad les ombrages chambre 214 »: a home and whose room. */
export function homeWithFlat(reading: Reading, index: number): number | undefined {
  if (!homes.test(reading.word(index))) return undefined;
  let at = index + 1;
  while (at < index + 4 && sorts.test(reading.word(at))) at += 1;
  const name = at;
  for (; at < name + 7; at += 1) {
    const flat = dwellingPartEnd(reading, at);
    if (flat !== undefined) return at > name ? flat : undefined;
    const token = reading.at(at);
    const inName =
      (token.kind === 'word' &&
        (!reading.isGrammar(at) || /^(?:les?|la|l|des?|du|d|saint|st)$/.test(token.folded))) ||
      (token.kind === 'number' && token.folded.length < 3) ||
      (token.kind === 'sign' && /^[-',]$/.test(token.folded));
    if (!inName) break;
  }
  // « elle habite résidence autonomie les charmes ».
  const articled = name > index + 1 && /^(?:les?|la|l)$/.test(reading.word(name));
  return articled && announcesDwelling(reading, index)
    ? Math.max(tailEnd(reading, name + 1), name + 2)
    : undefined;
}
