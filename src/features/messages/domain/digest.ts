import type { NoticeKind } from './kinds.ts';

/** One line of a letter: so many facts of a kind, on so many pages; `first` is the notice that opens a page alone. */
export type Line = { kind: NoticeKind; facts: number; pages: number; first: string | null };

/** What notices come to, kind by kind, in the order in which each kind first came. */
export function linesOf(notices: readonly { id: string; kind: NoticeKind; topic: string }[]): Line[] {
  return [...Map.groupBy(notices, ({ kind }) => kind)].map(([kind, of]) => {
    const pages = new Set(of.map(({ topic }) => topic)).size;
    return { kind, facts: of.length, pages, first: pages === 1 ? (of[0]?.id ?? null) : null };
  });
}
