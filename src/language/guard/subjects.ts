import { isVerbForm } from './lexicon/conjugation.ts';
import { isAdjective, isNoun } from './lexicon/vocabulary.ts';
import type { Reading } from './reading.ts';

const clitics =
  /^(?:ne|n|est|a|m|me|s|se|t|te|nous|vous|lui|leur|y|va|veut|peut|doit|fait|dit|sait|avait|etait|sera|aura|vient|prend|met|part|sort|dort|boit|mange|aime|refuse|tombe|arrive|revient|reste|passe|pleure|crie|habite|travaille|remplace|marche|parle|demande|adore|deteste|vit|is|was|has|had|does|doesn|didn|will|says|said|told|wants|likes|refuses|needs|can|cannot|isn|wasn|keeps|lives|works|called|fell|falls|cries|sleeps|eats)$/;
const strict = /^(?:ne|n|est|veut|va|peut|doit|avait|etait|sera|is|was|has|doesn|isn|wants|refuses)$/;

/** Whether a conjugated verb, or what comes before one, stands at a token: the word before is then a subject. */
export function startsPredicate(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  if (word === '') return false;
  if (word === 'a' && reading.at(index).accented) return false;
  if (clitics.test(word)) return true;
  if (word.length < 4 || !isVerbForm(word) || isAdjective(word)) return false;
  // « fume », « tape »: a present; a participle or an infinitive is no predicate.
  return word.endsWith('e')
    ? !isNoun(word) && !reading.at(index).accented
    : !/(?:er|es|ee|ees|ant|ir|is|it)$/.test(word);
}

/** « … a perdu », « … m'a appelée », « … a encore crié »: a past tense, not « à midi ». */
export function startsPerfect(reading: Reading, index: number): boolean {
  const clitic = /^[mtl]$/.test(reading.word(index)) && reading.isSign(index + 1, "'");
  const at = clitic ? index + 2 : index;
  if (reading.word(at) !== 'a' || reading.at(at).accented) return false;
  const adverb =
    /^(?:pas|deja|encore|toujours|bien|mal|beaucoup|tout|trop|jamais|enfin|vraiment|failli)$/.test(
      reading.word(at + 1),
    );
  const participle = reading.word(at + 1 + Number(adverb));
  return (
    adverb ||
    (participle.length > 1 &&
      isVerbForm(participle) &&
      /(?:e|es|ee|ees|i|is|it|ie|u|us|ue|t|te|s|se)$/.test(participle))
  );
}

/** Whether only a subject may stand before this token: « … ne veut pas », « … est tombée ». */
export function needsSubjectBefore(reading: Reading, index: number): boolean {
  return startsPerfect(reading, index) || strict.test(reading.word(index));
}

const personVerbs =
  /^(?:appele|appeler|rappele|rappeler|contacte|contacter|remplace|remplacer|aide|aider|lave|laver|habille|habiller|rencontre|rencontrer|croise|croiser|accompagne|accompagner|vu|voir|connais|connait|connu|connaitre|douche|coiffe|coiffer|prevenu|prevenir|embauche|garde|garder|leve|lever|couche|coucher|reveille|reveiller|demande|demander|trouve|trouver|attends|attend|attendre|visite|visiter|soigne|soigner|rase|raser|nourri|nourrir|promene|promener|perdu|quitte|quitter|gere|gerer|supporte|supporter|calmer|emmene|emmener|raccompagne|raccompagner|depanne|depanner|harcele)$/;

/** « j'ai lavé », « elle a appelé », « je remplace », « il faut prévenir »: a verb whose object is most often somebody. */
export function isPersonVerb(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  if (!personVerbs.test(word)) return false;
  const before = reading.isSign(index - 1, "'") ? reading.word(index - 2) : reading.word(index - 1);
  return (
    /^(?:ai|a|as|avons|ont|avait|avais|avez|je|j|tu|il|elle|on|qui|ils|elles)$/.test(before) ||
    /(?:er|ir|re|ais|ait|ds|d)$/.test(word)
  );
}
