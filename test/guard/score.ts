/** The five kinds of personal data that the guard points out. */
export const kinds = ['name', 'phone', 'email', 'address', 'nir'] as const;
export type Kind = (typeof kinds)[number];

/** Where something stands in a text: UTF-16 offsets, `end` excluded. */
type Span = { kind: Kind; start: number; end: number };

/** What a reader marked in a text: the characters that must not be posted, without the title before a name. */
type Expected = Span & { value: string };

/** One message, with what has to be found in it; nothing for a clean one. */
export type Case = { text: string; find: Expected[] };

type FirstNames = (folded: string) => boolean;
type Detector = (text: string, isFirstName: FirstNames) => readonly Span[];

/**
 * For one kind: how many marked values there are, how many a finding of the same kind touches (`found`), and
 * how many the findings of any kind cover from the first character to the last (`covered`), so that masking
 * leaves nothing of them to read.
 */
export type KindScore = { found: number; covered: number; total: number };

export type Score = {
  kinds: Record<Kind, KindScore>;
  /** Clean messages in which anything at all was pointed out. */
  clean: { flagged: number; total: number };
  /** Marked values that no finding of their kind touches. */
  misses: { text: string; expected: Expected }[];
  /** What was pointed out in clean messages. */
  falseAlarms: { text: string; found: string; kind: Kind }[];
};

/**
 * Reads the corpus: one JSON object a line, `{ text, find: [{ kind, value }] }`, values in the order of the
 * text. Their offsets are computed here.
 * @throws Error when a value does not stand in its text after the one before it.
 */
export function readCases(jsonLines: string): Case[] {
  return jsonLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const { text, find } = JSON.parse(line) as { text: string; find: { kind: Kind; value: string }[] };
      let from = 0;
      const located = find.map(({ kind, value }) => {
        const start = text.indexOf(value, from);
        if (start < 0) throw new Error(`Line ${String(index + 1)}: « ${value} » is not in the text.`);
        from = start + value.length;
        return { kind, value, start, end: from };
      });
      return { text, find: located };
    });
}

/** Runs a detector over every message and counts what it found, missed and wrongly pointed out. */
export function scoreGuard(
  cases: readonly Case[],
  findPersonalData: Detector,
  isFirstName: FirstNames,
): Score {
  const none = (): KindScore => ({ found: 0, covered: 0, total: 0 });
  const score: Score = {
    kinds: { name: none(), phone: none(), email: none(), address: none(), nir: none() },
    clean: { flagged: 0, total: 0 },
    misses: [],
    falseAlarms: [],
  };
  for (const { text, find } of cases) {
    const findings = findPersonalData(text, isFirstName);
    for (const expected of find) {
      const tally = score.kinds[expected.kind];
      tally.total += 1;
      if (findings.some((finding) => finding.kind === expected.kind && overlap(finding, expected)))
        tally.found += 1;
      else score.misses.push({ text, expected });
      if (isCovered(text, expected, findings)) tally.covered += 1;
    }
    if (find.length > 0) continue;
    score.clean.total += 1;
    if (findings.length > 0) score.clean.flagged += 1;
    for (const { kind, start, end } of findings) {
      score.falseAlarms.push({ text, found: text.slice(start, end), kind });
    }
  }
  return score;
}

/** The figures alone, one line a kind: never the texts, which whoever writes the detector must not read. */
export function figures(score: Score): string {
  const lines = kinds.map((kind) => {
    const { found, covered, total } = score.kinds[kind];
    return `${kind.padEnd(8)} found ${ratio(found, total)}   wholly covered ${ratio(covered, total)}`;
  });
  return [...lines, `clean    flagged ${ratio(score.clean.flagged, score.clean.total)}`].join('\n');
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether every letter and digit of a value lies in a finding; what merely separates them may stay outside. */
function isCovered(text: string, expected: Span, findings: readonly Span[]): boolean {
  for (let at = expected.start; at < expected.end; at += 1) {
    const inside = findings.some(({ start, end }) => start <= at && at < end);
    if (!inside && /[\p{L}\p{N}]/u.test(text.charAt(at))) return false;
  }
  return true;
}

function ratio(part: number, total: number): string {
  return `${String(part)}/${String(total)} (${((100 * part) / total).toFixed(1)} %)`;
}
