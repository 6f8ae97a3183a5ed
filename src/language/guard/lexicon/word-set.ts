/** A set of folded words (lower case, no accent) written as one text, words apart by spaces or line ends. */
export function wordSet(...texts: readonly string[]): ReadonlySet<string> {
  const set = new Set<string>();
  for (const text of texts) for (const word of text.split(/\s+/)) if (word !== '') set.add(word);
  return set;
}
