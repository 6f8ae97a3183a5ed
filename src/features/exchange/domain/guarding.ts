import { maskFindings, type Finding } from '../../../language/guard/guard.ts';
import { foldText } from '../../../language/text.ts';

/** Something in a text that may let a person be recognised, shown in its sentence. */
export type Pointed = {
  /** Names this finding in this text: what a « laisser » refers to. */
  key: string;
  kind: Finding['kind'];
  before: string;
  found: string;
  after: string;
  /** Whether its writer may decide that it points to nobody. */
  mayKeep: boolean;
};

/**
 * A social-security number is always somebody's. A word may only look like a name; a number, an e-mail or an
 * address may be those of a service: the writer can say so, one by one. Saying nothing masks.
 */
const alwaysMasked: ReadonlySet<Finding['kind']> = new Set(['nir']);

/** What was found in the text of a field, each in the few words around it. */
export function pointOut(field: string, text: string, findings: readonly Finding[]): Pointed[] {
  return findings.map((finding) => ({
    key: keyOf(field, text, finding),
    kind: finding.kind,
    before: wordsBefore(text.slice(0, finding.start)),
    found: text.slice(finding.start, finding.end),
    after: wordsAfter(text.slice(finding.end)),
    mayKeep: !alwaysMasked.has(finding.kind),
  }));
}

/** The text with everything masked that its writer did not expressly keep. */
export function maskAllBut(
  field: string,
  text: string,
  findings: readonly Finding[],
  kept: readonly string[],
): string {
  return maskFindings(
    text,
    findings.filter(
      (finding) => alwaysMasked.has(finding.kind) || !kept.includes(keyOf(field, text, finding)),
    ),
  );
}

/** The text with these words, or runs of words, masked as names are: wherever they stand, capitals and accents apart. */
export function maskWords(text: string, phrases: readonly string[]): string {
  const words = piecesOf(text);
  const findings = phrases.flatMap((phrase) => {
    const sought = piecesOf(phrase).map(({ folded }) => folded);
    if (sought.length === 0) return [];
    return words.flatMap((first, at): Finding[] => {
      const last = words[at + sought.length - 1];
      const here = sought.every((word, index) => words[at + index]?.folded === word);
      return here && last ? [{ kind: 'name', start: first.start, end: last.end }] : [];
    });
  });
  return maskFindings(text, findings);
}

const piecesOf = (text: string) =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    folded: foldText(word),
    start: index,
    end: index + word.length,
  }));

/** Field, kind and place: a text changed since is not the text that was decided about. */
function keyOf(field: string, text: string, { kind, start, end }: Finding): string {
  return `${field}:${kind}:${String(start)}-${String(end)}/${String(text.length)}`;
}

const contextSigns = 40;

/** The end of the sentence before the finding, cut between words. */
function wordsBefore(text: string): string {
  const sentence = text.split(/(?<=[.!?…\n])\s/).at(-1) ?? '';
  if (sentence.length <= contextSigns) return sentence;
  return `…${sentence.slice(-contextSigns).replace(/^\S*/, '')}`;
}

/** The beginning of what follows it in its sentence, cut between words. */
function wordsAfter(text: string): string {
  const sentence = text.split(/(?<=[.!?…\n])\s/)[0] ?? '';
  if (sentence.length <= contextSigns) return sentence;
  return `${sentence.slice(0, contextSigns).replace(/\S*$/, '')}…`;
}
