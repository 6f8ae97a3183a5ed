/** `refused`: a verified rule is broken. `warned`: nobody here can tell, somebody must check. `fine`: allowed. */
export const verdicts = ['fine', 'warned', 'refused'] as const;
export type Verdict = (typeof verdicts)[number];

/** Why: one thing found, with the numbers that led there. Its sentences stand in the words. */
export type Reason = { kind: string; verdict: Verdict };

/** What a rule answers. Every reason is given, the gravest first; the verdict is the gravest of them. */
export type Finding<Why extends Reason = Reason> = { verdict: Verdict; reasons: Why[] };

const weight = (verdict: Verdict) => verdicts.indexOf(verdict);

/** The graver of two verdicts. */
export function graver(one: Verdict, other: Verdict): Verdict {
  return weight(one) >= weight(other) ? one : other;
}

/** Sums reasons up; when there are graver ones, those that say « fine » are not worth reading. */
export function finding<Why extends Reason>(reasons: readonly Why[]): Finding<Why> {
  const verdict = reasons.map((reason) => reason.verdict).reduce(graver, 'fine');
  const kept = verdict === 'fine' ? reasons : reasons.filter((reason) => reason.verdict !== 'fine');
  return { verdict, reasons: kept.toSorted((a, b) => weight(b.verdict) - weight(a.verdict)) };
}

/** Something one is told or not: yes, no, or nobody said. */
export type Told = boolean | null;
