/** Voices lose their breath on long texts: some phones fall silent after a quarter of a minute. */
const breath = 220;

/**
 * A text cut where a reader would breathe: at the end of sentences, and within a very long one at commas, else
 * between words. Nothing is lost but the spaces between.
 */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?…]["»”)]?) (?=\S)/)
    .flatMap((sentence) => (sentence.length > breath ? shorter(sentence) : [sentence]))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function shorter(sentence: string): string[] {
  const head = sentence.slice(0, breath);
  const cut = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '), head.lastIndexOf(': ')) + 1;
  const at = cut > breath / 3 ? cut : head.lastIndexOf(' ');
  if (at <= 0) return [sentence];
  const rest = sentence.slice(at).trim();
  return [sentence.slice(0, at), ...(rest.length > breath ? shorter(rest) : [rest])];
}
