import { irregularFamilies, irregularForms } from './irregular-verbs.ts';
import { verbsInEr, verbsInIr, verbsInRe } from './verbs.ts';
import { wordSet } from './word-set.ts';

const endings = {
  /** « er » and « é » sound alike and are written one for the other: tomber, tombé, tombait, tombez. */
  er: 'e es ent er ons ez ais ait ions iez aient ai as a ames ates erent ant ante ee ees et erai eras era erons erez eront erais erait erions eriez eraient',
  ir: 'is it issons issez issent issais issait issions issiez issaient issant isse isses i ie ies ir irai iras ira irons irez iront irais irait iraient irent',
  re: 's t ons ez ent ais ait ions iez aient ant e es is it u ue us ues re rai ras ra rons rez ront rais rait raient',
} as const;

type Conjugation = { readonly stems: ReadonlySet<string>; readonly endings: ReadonlySet<string> };

let conjugations: readonly Conjugation[] | undefined;

/** Stems that change in writing: payer → paie, appeler → appelle, manger → mangeait. */
function stemsOfEr(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  if (stem.endsWith('y')) return [stem, `${stem.slice(0, -1)}i`];
  if (stem.endsWith('g')) return [stem, `${stem}e`];
  if (/e[lt]$/.test(stem)) return [stem, stem + stem.slice(-1)];
  return [stem];
}

function build(): readonly Conjugation[] {
  const stems = (text: string, from: (infinitive: string) => readonly string[]) =>
    new Set([...wordSet(text)].flatMap(from));
  return [
    { stems: stems(verbsInEr, stemsOfEr), endings: wordSet(endings.er) },
    { stems: stems(verbsInIr, (verb) => [verb.slice(0, -2)]), endings: wordSet(endings.ir) },
    // « met », « bat », « rend », « rompt »: the bare stem is a form too, with one t for -ttre.
    { stems: stems(verbsInRe, (verb) => [verb.slice(0, -2)]), endings: wordSet(endings.re) },
    ...irregularFamilies.map((family) => ({
      stems: wordSet(family.stems),
      endings: wordSet(family.endings),
    })),
  ];
}

const longestEnding = 8;
const bareForms =
  /^(?:rend|attend|entend|descend|perd|repond|vend|mord|tord|pend|depend|suspend|defend|etend|detend|tend|fond|confond|pretend|met|remet|permet|promet|bat|combat|abat)$/;

/**
 * Whether a folded word is a form of a known French verb, whatever its person, tense or gender, also when the ending is
 * one that sounds the same (« madame a manger »). Costs a few look-ups, whatever the number of verbs.
 */
export function isVerbForm(folded: string): boolean {
  if (irregularForms.has(folded) || bareForms.test(folded)) return true;
  conjugations ??= build();
  const shortestStem = Math.max(1, folded.length - longestEnding);
  for (let cut = folded.length - 1; cut >= shortestStem; cut -= 1) {
    const stem = folded.slice(0, cut);
    const ending = folded.slice(cut);
    // Feminine and plural participles: tombées, assises.
    for (const known of conjugations) if (known.stems.has(stem) && known.endings.has(ending)) return true;
  }
  return false;
}
