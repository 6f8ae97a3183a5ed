import { belongings } from './lexicon/things.ts';
import { kinTitles, relationWords } from './lexicon/titles.ts';
import { isVerbForm } from './lexicon/conjugation.ts';
import type { Reading } from './reading.ts';
import { isNoQuality, qualityEnding, type Stranger } from './strangers.ts';
import { isPersonVerb, startsPredicate } from './subjects.ts';

type Telling = (reading: Reading, index: number, stranger: Stranger) => boolean;

/** Those of somebody's kin that nobody else has: « la fille de … », never « la fille de Limoges » in the plural. */
const kin =
  /^(?:fille|fils|mari|femme|epouse|epoux|mere|pere|soeur|frere|niece|neveu|tutrice|tuteur|curatrice|curateur|gendre|bru|veuve|veuf|enfants|petite-fille|petit-fils|cousine|cousin|compagne|compagnon|conjoint|famille|dentier|anniversaire|obseques|enterrement|deces|mort)$/;

const articles = /^(?:la|le|l|les|du|au|cette|cet|ce|the)$/;

/** « la fille de … », « le fils à … », « la toilette de … »: what only somebody has. */
const isOwner: Telling = (reading, index, stranger) => {
  if (!/^(?:de|a|d)$/.test(reading.word(index - 1))) return false;
  const owned = reading.word(index - 2);
  // « je m'occupe de … », « au domicile de … ».
  if (/^(?:m?occupe|m?occuper|occupais|domicile|entree|sujet)$/.test(owned))
    return stranger === 'capital' || (owned !== 'sujet' && isNoQuality(reading.word(index)));
  // « on a fêté les 90 ans de … ».
  if (owned === 'ans' && stranger === 'capital') return true;
  const determined =
    articles.test(reading.word(reading.isSign(index - 3, "'") ? index - 4 : index - 3)) ||
    /^belles?$|^beaux?$/.test(reading.word(index - 4));
  if (!determined) return false;
  if (kin.test(owned))
    return stranger !== 'lower' || !qualityEnding.test(reading.word(index)) || acts(reading, index);
  if (reading.word(index - 1) !== 'de' || /^(?:maison|poste|tour|dossier)$/.test(owned)) return false;
  return (
    belongings.has(owned) &&
    stranger !== 'lower' &&
    (privates.test(owned) || startsPredicate(reading, index + 1))
  );
};

/** What towns and firms never have. */
const privates =
  /^(?:chambre|lit|fauteuil|toilette|douche|bain|pilulier|dentier|couche|change|main|mains|pied|pieds|jambes?|tete|cheveux|ongles|linge|vetements|lunettes|canne|repas|maman|papa|chat|chien|remplacement|place|affaires|prenom)$/;

/** « j'ai demandé à … », « dis à … »: to whom one speaks. */
const isAddressee: Telling = (reading, index, stranger) => {
  if (reading.word(index - 1) !== 'a') return false;
  const adverb = /^(?:beaucoup|bien|souvent|fort|pas|deja|encore|aussi)$/.test(reading.word(index - 2));
  const verb = reading.word(index - 2 - Number(adverb));
  if (/^(?:er|re|ir)$/.test(reading.word(index).slice(-2))) return false;
  if (stranger === 'lower')
    return (
      /^(?:dit|dis|dire|demande|demander|parle|parler|repondu|promis)$/.test(verb) &&
      !qualityEnding.test(reading.word(index))
    );
  return /^(?:dit|dis|dire|demande|demander|repondu|repondre|promis|explique|expliquer|parle|parler|pense|penser|confie|conseille|ecrit|manque)$/.test(
    verb,
  );
};

/** « j'ai lavé … », « je remplace … », « j'ai eu … au téléphone »: whom one sees to. */
const isUndergoing: Telling = (reading, index, stranger) => {
  if (reading.word(index - 1) === 'eu')
    return (
      /^(?:au|par)$/.test(reading.word(index + 1)) && /^(?:tel|telephone|phone)/.test(reading.word(index + 2))
    );
  if (!isPersonVerb(reading, index - 1)) return false;
  if (stranger !== 'lower') return true;
  if (
    /^(?:perdu|trouve|trouver|garde|garder|demande|demander|attend|attends|attendre|vu|voir)$/.test(
      reading.word(index - 1),
    )
  )
    return false;
  return !/(?:er|ir|re|ement)$/.test(reading.word(index));
};

/** « coucou … », « merci … pour ton conseil », « @… »: who is spoken to. */
const isGreeted: Telling = (reading, index, stranger) => {
  const before = reading.word(index - 1);
  if (reading.isSign(index - 1, '@') && reading.at(index).glued) return true;
  const greeting =
    /^(?:bonjour|bonsoir|bjr|bsr|coucou|cc|salut|slt|merci|mercii|adieu|courage|bravo|bisous|hello|hi|hey|paix|felicitations|bienvenue|pauvre)$/;
  if (!greeting.test(before)) {
    const agreed = /^(?:raison|pareil|oui|non|accord|exact|exactement|ok)$/.test(before);
    return agreed && stranger === 'capital' && reading.endsClause(index + 1);
  }
  if (stranger === 'capital') return true;
  if (reading.word(index).endsWith('s') || before === 'bienvenue') return false;
  return (
    (reading.endsClause(index + 1) || /^(?:tu|pour|c|toi|moi)$/.test(reading.word(index + 1))) &&
    isNoQuality(reading.word(index))
  );
};

/** « c'est … qui », « moi c'est … », « je suis …, auxiliaire »: who it is. */
const isPresented: Telling = (reading, index, stranger) => {
  const before = reading.word(index - 1);
  const word = reading.word(index);
  if (/^(?:est|etait|c|cest|sera)$/.test(before)) {
    const it =
      before === 'c' ||
      before === 'cest' ||
      reading.word(reading.isSign(index - 2, "'") ? index - 3 : index - 2) === 'c';
    if (!it) return false;
    if (reading.word(index + 1) === 'qui') return stranger !== 'lower' || isNoQuality(word);
    let who = index - 2;
    while (who > index - 5 && /^(?:c|est|'|,)$/.test(reading.at(who).folded)) who -= 1;
    const somebody = reading.word(who) === 'moi' || relationWords.has(reading.word(who));
    return somebody && reading.endsClause(index + 1) && (stranger === 'capital' || !qualityEnding.test(word));
  }
  // « y a … qui crie ».
  if (
    before === 'ya' ||
    (before === 'a' && reading.word(reading.isSign(index - 2, "'") ? index - 3 : index - 2) === 'y')
  )
    return reading.word(index + 1) === 'qui' && (stranger !== 'lower' || isNoQuality(word));
  if (before !== 'suis' && before !== 'm') return false;
  return stranger === 'capital' && before === 'suis' && !qualityEnding.test(word);
};

/** « mamie … veut pas », « pauvre … elle souffre »: after a word of kin, when it acts. */
const isKin: Telling = (reading, index, stranger) => {
  const before = reading.word(index - 1);
  if (!kinTitles.has(before) && before !== 'pauvre' && before !== 'sieur') return false;
  if (stranger === 'capital') return true;
  const word = reading.word(index);
  return acts(reading, index) && isNoQuality(word);
};

/** « avec … ça se passe bien », « selon … », « moi et … »: whoever comes along, said with a capital. */
const isCompanion: Telling = (reading, index, stranger) => {
  const before = reading.word(index - 1);
  const partnered =
    before === 'avec' &&
    /^(?:rdv|rv|binome|travaille|bosse|tourne|parle|duo|equipe)$/.test(reading.word(index - 2));
  if (partnered) return stranger !== 'lower' || isNoQuality(reading.word(index));
  if (stranger !== 'capital') return false;
  if (/^(?:selon|dixit|affaire|cas)$/.test(before)) return true;
  if (before === 'et')
    return /^(?:moi|toi|lui|elle)$/.test(reading.word(index - 2)) || reading.worth(index - 2) === 'plain';
  // « comme dit … », « pour … c'est plus dur ».
  if (/^(?:dit|disait)$/.test(before)) return reading.word(index - 2) === 'comme';
  if (before === 'pour')
    return (
      reading.startsClause(index - 1) && /^(?:c|ca|je|on|elle|il|jai|cest)$/.test(reading.word(index + 1))
    );
  if (before === 'apres') return reading.word(index - 2) === 'd' || reading.isSign(index - 2, "'");
  if (before !== 'avec' && before !== 'for' && before !== 'with') return false;
  if (/^(?:work|worked|works|working|care|cared)$/.test(reading.word(index - 2))) return true;
  return /^(?:ca|tout|elle|il)$/.test(reading.word(index + 1));
};

function acts(reading: Reading, index: number): boolean {
  return startsPredicate(reading, index + 1) || /^(?:elle|il)$/.test(reading.word(index + 1));
}

/** « une certaine … », « un nommé … »: said to be somebody. */
const isCertain: Telling = (reading, index, stranger) =>
  /^(?:certaine?|nommee?|denommee?|surnommee?|prenommee?)$/.test(reading.word(index - 1)) &&
  /^(?:une?|le|la)$/.test(reading.word(index - 2)) &&
  (stranger === 'capital' ||
    ((reading.isSign(index + 1, ',') || startsPredicate(reading, index + 1)) &&
      !isVerbForm(reading.word(index))));

/** « l'animatrice du relais, Lambrou, m'a aidée »: between two commas, soon after a word for somebody. */
const isSetApart: Telling = (reading, index, stranger) => {
  if (stranger !== 'capital' || !reading.isSign(index - 1, ',') || !reading.isSign(index + 1, ','))
    return false;
  for (let at = index - 2; at > index - 6 && reading.word(at) !== ''; at -= 1)
    if (relationWords.has(reading.word(at))) return true;
  return false;
};

/** « Les Lambrou m'ont virée »: a household, which does things to us. */
const isHousehold: Telling = (reading, index, stranger) =>
  stranger === 'capital' &&
  reading.word(index - 1) === 'les' &&
  (/^(?:veulent|refusent|mangent|disent)$/.test(reading.word(index + 1)) ||
    (/^[mtl]$/.test(reading.word(index + 1)) && reading.word(index + 3) === 'ont'));

const tellings: readonly Telling[] = [
  isOwner,
  isAddressee,
  isUndergoing,
  isGreeted,
  isPresented,
  isKin,
  isCompanion,
  isCertain,
  isSetApart,
  isHousehold,
];

/** Whether what comes just before a word that nobody knows says that it is somebody's name. */
export function isToldBefore(reading: Reading, index: number, stranger: Stranger): boolean {
  return tellings.some((tells) => tells(reading, index, stranger));
}
