/** The ways to look at the questions. */
export const views = ['help', 'recent', 'followed', 'mine'] as const;
export type View = (typeof views)[number];

/** How each view is written in addresses. */
export const viewSlugs: Record<View, string> = {
  help: 'aider',
  recent: 'recentes',
  followed: 'suivies',
  mine: 'miennes',
};

export function viewFrom(slug: string | undefined): View | null {
  return views.find((view) => viewSlugs[view] === slug) ?? null;
}

export const pageSize = 10;

/**
 * Where a list goes on. Of the questions to help with, those in the reader's strong themes come first (`strong`),
 * then the others; each part is followed down by number, whole or not.
 */
export type Cursor = { part: 'strong' | 'others'; before: number };

export function writeCursor({ part, before }: Cursor): string {
  return `${part === 'strong' ? 'a' : 'b'}${String(before)}`;
}

/** Reads a cursor from an address; anything else is the beginning. */
export function readCursor(text: string | undefined): Cursor | null {
  const read = /^([ab])(\d{1,15}(?:\.\d{1,20})?)$/.exec(text ?? '');
  return read ? { part: read[1] === 'a' ? 'strong' : 'others', before: Number(read[2]) } : null;
}
