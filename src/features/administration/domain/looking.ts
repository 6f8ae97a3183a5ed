/** What the trail may be narrowed to, by what an act was done to. */
export const subjectKinds = ['person', 'centre', 'admission', 'question', 'answer'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/**
 * What the lead of a territory reads of the trail: roles, relays, requests. Never the exchange: who wrote what there
 * is not hers to know.
 */
export const kindsOfLead: readonly SubjectKind[] = ['person', 'centre', 'admission'];

/** The days looked at, both included, as UTC moments: from the first instant of one to the last of the other. */
export function daysBetween(from: string, to: string): { since: Date | null; until: Date | null } {
  const day = (text: string, shift: number) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
    const at = new Date(`${text}T00:00:00Z`);
    return Number.isNaN(at.getTime()) ? null : new Date(at.getTime() + shift);
  };
  return { since: day(from, 0), until: day(to, 86_400_000) };
}
