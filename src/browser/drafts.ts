/** What a form holds: for each name, its values in order (the ticked ones for boxes and radios). */
export type Fields = Record<string, string[]>;

/** A draft as kept: when, what the page showed when it was begun, and what was typed since. */
export type Draft = { at: number; shown: Fields; typed: Fields };

/** A month: what was begun longer ago is not taken up again, and should not stay on a shared phone. */
const lifetime = 30 * 24 * 3600 * 1000;

export function sameFields(one: Fields, other: Fields): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => (one[name] ?? []).join('\0') === (other[name] ?? []).join('\0'));
}

/** Reads what was kept, whatever became of it: a draft, or nothing when it is unreadable or too old. */
export function readDraft(kept: string | null, now: number): Draft | null {
  if (!kept) return null;
  try {
    const draft = JSON.parse(kept) as Partial<Draft> | null;
    if (!draft?.shown || !draft.typed || typeof draft.at !== 'number') return null;
    return now - draft.at < lifetime ? (draft as Draft) : null;
  } catch {
    return null;
  }
}

/**
 * Whether a draft is given back to a page that shows `shown`. Only to the page it was begun on: when the server
 * shows something else (a text corrected, a name masked), the server's version is the newer one.
 */
export function givesBack(draft: Draft | null, shown: Fields): draft is Draft {
  return draft !== null && sameFields(draft.shown, shown) && !sameFields(draft.typed, shown);
}
