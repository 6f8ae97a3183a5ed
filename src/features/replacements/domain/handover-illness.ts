import { foldText } from '../../../language/text.ts';

/**
 * Words that say what somebody suffers from. A sheet says what to do: « tenir son bras gauche », not why. Folded: no
 * capital, no accent. A star stands for any end of the word.
 */
const words = [
  'alzheimer*',
  'parkinson*',
  'demence*',
  'dement',
  'dements',
  'demente*',
  'dementia',
  'stroke',
  'seizure*',
  'disease*',
  'illness*',
  'diabet*',
  'insulin*',
  'cancer*',
  'tumeur*',
  'metasta*',
  'chimio*',
  'radiotherap*',
  'leucem*',
  'avc',
  'hemipleg*',
  'parapleg*',
  'tetrapleg*',
  'aphasi*',
  'epilep*',
  'sclerose*',
  'sep',
  'sla',
  'myopath*',
  'infarct*',
  'cardiaque*',
  'insuffisance*',
  'hypertension',
  'hypertendu*',
  'asthm*',
  'bpco',
  'cirrhose*',
  'hepatit*',
  'vih',
  'sida',
  'tuberculos*',
  'depress*',
  'antidepress*',
  'anxiolyt*',
  'neurolept*',
  'anticoagul*',
  'bipolair*',
  'schizo*',
  'psychot*',
  'psychiatr*',
  'autis*',
  'trisomi*',
  'alcooli*',
  'toxicoman*',
  'incontinen*',
  'escarre*',
  'arthrose*',
  'osteoporos*',
  'polyarthrit*',
  'glaucome*',
  'dmla',
  'cecite',
  'surdite',
  'maladie',
  'maladies',
  'malade',
  'patholog*',
  'diagnosti*',
  'syndrome*',
  'traitement',
  'gir',
] as const;

const whole = new Set<string>(words.filter((word) => !word.endsWith('*')));
const starts = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));

/** Where words of illness stand in a text (UTF-16 offsets), in order. « cancérien » and the like are no illness. */
export function findIllness(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const folded = foldText(word);
    // Written small, « sep » is a month cut short.
    const named = whole.has(folded) && (folded !== 'sep' || word === word.toUpperCase());
    if (named || starts.some((start) => folded.startsWith(start)))
      found.push({ start: index, end: index + word.length });
  }
  return found;
}
