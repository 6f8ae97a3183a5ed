import { excerpt } from '../../../language/text.ts';

/** Sizes in UTF-16 units. A question must say something; a text stays readable on a phone. */
export const sizes = { shortest: 10, longest: 4000, shortestAnswer: 2, title: 140 } as const;

/** Masking may lengthen a title. */
export const longestTitle = 158;

const greeting =
  /^(bonjour|bonsoir|salut|coucou|hello|bjr|slt)((\s+(à|a|et|aux|les|la|le|tout|tous|toutes|monde|vous|filles|collègues|mesdames|groupe))*)\s*([.!?…]+|\n|$)/iu;

/**
 * One box, two parts: the first sentence becomes the title, the rest the details. A greeting is no title: it
 * stays with the details. A first sentence too long for a title is cut there and kept whole in the details.
 */
export function splitText(text: string): { title: string; body: string } {
  const whole = text.trim();
  const hello = greeting.exec(whole)?.[0] ?? '';
  const said = whole.slice(hello.length).trim();
  if (!said) return { title: excerpt(whole, sizes.title), body: '' };
  const end = sentenceEnd(said);
  const first = said.slice(0, end).trim();
  const rest = said.slice(end).trim();
  if (first.length > sizes.title) return { title: excerpt(said, sizes.title - 1), body: whole };
  return { title: first, body: [hello.trim(), rest].filter(Boolean).join('\n') };
}

/** Where the first sentence ends: after its last mark, or at the end of the line. Not after « M. » or « 8.30 ». */
function sentenceEnd(text: string): number {
  const line = text.indexOf('\n');
  const limit = line < 0 ? text.length : line;
  for (const { 0: marks, index } of text.slice(0, limit).matchAll(/\s?[.!?…]+(?=["»)\s]|$)\s?["»)]*/gu)) {
    const before = text.slice(0, index);
    const abbreviation =
      marks.startsWith('.') && /(^|[\s(])(\p{L}|Mr?|Mmes?|Mlle|Dr|etc|env|max|min|h)$/u.test(before);
    if (before.trim().length >= 8 && !abbreviation) return index + marks.length;
  }
  return limit;
}
