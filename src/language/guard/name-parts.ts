import { plainSurnames, wordSurnames } from './lexicon/surnames.ts';
import type { Reading } from './reading.ts';

/** Particles of family names; those that are French articles too ask more of the word after them. */
const particles =
  /^(?:el|al|ben|bin|da|do|dos|das|di|della|del|van|von|der|den|ter|mc|mac|abd|abou|abu|ait|ould|oulad|bou|san|santa|st|saint|sainte|o)$/;
const articles = /^(?:de|du|des|d|la|le|les|l)$/;

const compoundStarts =
  /^(?:jean|marie|anne|rose|pierre|louis|paul|claude|maria|ana|jose|juan|lou|mary|michel|guy|henri|charles|ange|luc|fleur|eve|reine)$/;

/** Words in capitals that are institutions or measures, never a family name: GIR, AVS, EHPAD… */
const acronyms =
  /^(?:gir|avc|ehpad|irm|apa|pch|mdph|avs|adv|avf|aes|aed|deavs|deaes|dea|ash|ide|idel|ssiad|saad|sad|had|caf|cpam|msa|carsat|clic|ccas|cesu|urssaf|ircem|iperia|sms|tv|rdv|cdd|cdi|aah|ald|bpco|vsl|sos|tel|ok|urgent|urgence|help|pdf|gps|dlu|tns|tms|psc|sst|dpc|vae|cpf|cap|bep|bts|usld|chu|chr|chs|samsah|savs|esat|ime|fam|mas|ravie|wc|tnt|edf|gdf|sncf|ratp|asap)$/;

export function isAcronym(reading: Reading, index: number): boolean {
  return reading.at(index).shape === 'upper' && acronyms.test(reading.word(index));
}

/** A capital that may start a family name: not the first word of a sentence, no acronym, no grammar. */
export function isCapitalName(reading: Reading, index: number): boolean {
  return (
    reading.hasCapital(index) &&
    reading.at(index).end - reading.at(index).start > 1 &&
    !reading.isGrammar(index) &&
    !isAcronym(reading, index)
  );
}

/** The index after a particle and its apostrophe or hyphen. */
function pastParticle(reading: Reading, index: number): number {
  return reading.isSign(index + 1, "'") || (reading.isSign(index + 1, '-') && reading.at(index + 1).glued)
    ? index + 2
    : index + 1;
}

/** The word that a particle introduces (« de la tour », « ben ali », « le goff »), or nothing. */
export function surnameAfterParticle(reading: Reading, index: number): number | undefined {
  const word = reading.word(index);
  const isArticle = articles.test(word);
  if (!isArticle && !particles.test(word)) return undefined;
  let at = pastParticle(reading, index);
  if (isArticle && /^(?:la|le|l|los)$/.test(reading.word(at))) at = pastParticle(reading, at);
  if (
    at === pastParticle(reading, index) &&
    particles.test(reading.word(at)) &&
    surnameFits(reading, pastParticle(reading, at), isArticle)
  ) {
    at = pastParticle(reading, at);
  }
  return surnameFits(reading, at, isArticle) ? at : undefined;
}

function surnameFits(reading: Reading, index: number, afterArticle: boolean): boolean {
  const word = reading.word(index);
  if (word === '' || reading.isGrammar(index) || isAcronym(reading, index)) return false;
  if (reading.hasTellingCapital(index))
    return (
      !afterArticle ||
      reading.hasCapital(index - 1) ||
      !reading.isOrdinary(index) ||
      reading.isSign(index - 1, "'")
    );
  if (plainSurnames.has(word) || reading.worth(index) === 'plain') return true;
  return reading.isUnknown(index);
}

/** Whether a word may be the family name of the first name before it. */
function followsAsSurname(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  if (reading.isGrammar(index)) return false;
  if (plainSurnames.has(word)) return true;
  if (isCapitalName(reading, index)) return true;
  if (wordSurnames.has(word))
    return (
      reading.endsClause(index + 1) ||
      /^(?:ne|n|est|a|m|me|va|veut|et|qui|se|s|avait|etait)$/.test(reading.word(index + 1))
    );
  return reading.isUnknown(index);
}

function followsAsFirstName(reading: Reading, index: number): boolean {
  const worth = reading.worth(index);
  if (worth === 'plain') return true;
  if (worth === 'none') return false;
  if (reading.hasCapital(index)) return true;
  return worth === 'rare' || compoundStarts.test(reading.word(index - 1));
}

/**
 * The end of a person's name whose first word stands at `index`: further first names, hyphens, particles, family name,
 * initial. At most six words.
 */
export function nameEnd(reading: Reading, index: number): number {
  let at = index + 1;
  for (let parts = 1; parts < 6;) {
    const next = nextPart(reading, at);
    if (next === undefined) break;
    // What a hyphen joins is one word, however long.
    if (!reading.isSign(at, '-')) parts += 1;
    at = next;
  }
  return at;
}

function nextPart(reading: Reading, index: number): number | undefined {
  const token = reading.at(index);
  if (reading.isTaken(index)) return undefined;
  if (token.kind === 'sign') {
    const next = reading.at(index + 1);
    const joined =
      token.folded === '-' && token.glued && next.kind === 'word' && next.glued && next.end - next.start > 1;
    if (joined && !/^(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|la|le|les|moi|toi|ci|t)$/.test(next.folded))
      return index + 2;
    // « Le Floc'h », « Guivarc'h ».
    const breton =
      token.folded === "'" && token.glued && next.folded === 'h' && reading.word(index - 1).endsWith('c');
    if (breton && next.glued) return index + 2;
    const apostrophe = token.folded === "'" && token.glued && /^(?:d|l|o|n)$/.test(reading.word(index - 1));
    return apostrophe && next.glued ? index + 2 : undefined;
  }
  if (token.kind !== 'word') return undefined;
  if (token.end - token.start === 1) {
    if (
      token.shape === 'lower' &&
      !/^[ay]$/.test(token.folded) &&
      reading.endsClause(index + 1) &&
      !reading.isSign(index + 1, '.')
    )
      return index + 1;
    const elided = reading.isSign(index + 1, "'");
    const initial =
      token.shape !== 'lower'
        ? reading.capitalsMeanSomething || reading.isSign(index + 1, '.')
        : reading.isSign(index + 1, '.') && reading.at(index + 1).glued && reading.endsClause(index + 2);
    // The dot of « Martine B. » goes with it.
    const dotted = reading.isSign(index + 1, '.') && reading.at(index + 1).glued;
    if (initial && !elided && !(token.folded === 'a' && reading.startsSentence(index)))
      return dotted ? index + 2 : index + 1;
  }
  if (followsAsFirstName(reading, index)) return index + 1;
  const introduced = surnameAfterParticle(reading, index);
  if (introduced !== undefined && isLikelyParticle(reading, index)) return introduced + 1;
  return followsAsSurname(reading, index) ? index + 1 : undefined;
}

/** « de », « la », « le » after a first name are rarely particles: the word after must be a capital or a known name. */
function isLikelyParticle(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  if (!articles.test(word)) return true;
  const after = surnameAfterParticle(reading, index) ?? index;
  // « Jeanne de Sousa »; but « Mme Chauvet de Bourganeuf », « ludo de la Souterraine » tell the town.
  const ofFirstName = /^(?:de|d)$/.test(word) && after <= index + 2 && reading.worth(index - 1) !== 'none';
  if (reading.hasTellingCapital(after))
    return reading.at(after).shape === 'title' && (reading.hasCapital(index) || ofFirstName);
  return plainSurnames.has(reading.word(after)) || /^(?:le|la)$/.test(word);
}
