import type { NoticeKind } from './kinds.ts';

/** One line of a letter: so many facts of a kind, on so many pages. */
export type Line = { kind: NoticeKind; facts: number; pages: number };

/** What notices come to, kind by kind, in the order in which each kind first came. */
export function linesOf(notices: readonly { kind: NoticeKind; topic: string }[]): Line[] {
  return [...Map.groupBy(notices, ({ kind }) => kind)].map(([kind, of]) => ({
    kind,
    facts: of.length,
    pages: new Set(of.map(({ topic }) => topic)).size,
  }));
}
