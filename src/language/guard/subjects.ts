import { isVerbForm } from './lexicon/conjugation.ts';
import type { Reading } from './reading.ts';

const clitics =
  /^(?:ne|n|est|a|m|me|s|se|t|te|nous|vous|lui|leur|y|en|va|veut|peut|doit|fait|dit|sait|avait|etait|sera|aura|vient|prend|met|part|sort|dort|boit|mange|aime|refuse|tombe|arrive|revient|reste|passe|pleure|crie|habite|travaille|remplace|marche|parle|demande|adore|deteste|vit|is|was|has|had|does|doesn|didn|will|says|said|told|wants|likes|refuses|needs|can|cannot|isn|wasn|keeps|lives|works|called|fell|falls|cries|sleeps|eats)$/;
const strict = /^(?:ne|n|est|veut|va|peut|doit|avait|etait|sera|is|was|has|doesn|isn|wants|refuses)$/;

/** Whether a conjugated verb, or what comes before one, stands at a token: the word before is then a subject. */
export function startsPredicate(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  if (word === '') return false;
  if (word === 'a' && reading.at(index).accented) return false;
  if (clitics.test(word)) return true;
  return word.length > 3 && isVerbForm(word) && !/(?:er|ee?s?|ant|ir|re|is|ise|it)$/.test(word);
}

/** Whether only a subject may stand before this token: « … ne veut pas », « … est tombée ». */
export function needsSubjectBefore(reading: Reading, index: number): boolean {
  return strict.test(reading.word(index));
}
