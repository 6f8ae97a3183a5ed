/** A proposal of the server. */
export type Option = { value: string; label: string; detail?: string };

/** Where the keyboard stands in a list of `count` options after a key: −1 is the text itself. */
export function moveTo(key: string, at: number, count: number): number {
  if (count === 0) return -1;
  if (key === 'ArrowDown') return at + 1 >= count ? 0 : at + 1;
  if (key === 'ArrowUp') return at <= 0 ? count - 1 : at - 1;
  return at;
}

/** Keeps what has the shape of a proposal, whatever came. */
export function readOptions(answer: unknown): Option[] {
  if (!Array.isArray(answer)) return [];
  return answer.filter(
    (item: Partial<Option> | null): item is Option =>
      typeof item?.value === 'string' && typeof item.label === 'string',
  );
}

/** What is said aloud of so many proposals. */
export function countWords(count: number, words: { one?: string; many?: string; none?: string }): string {
  if (count === 0) return words.none ?? '';
  if (count === 1) return words.one ?? '';
  return (words.many ?? '').replace('{n}', String(count));
}
