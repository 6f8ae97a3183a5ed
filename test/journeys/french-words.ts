import { readdir } from 'node:fs/promises';

type Words = Record<string, unknown>;

const source = new URL('../../src/', import.meta.url);
const isWordsFile = /(^|\/)words(\/[^/]+)?\.ts$/;

/**
 * The French sentences that have another wording in English: none of them may be left on an English page. Those
 * made with a value (functions) are not among them.
 */
export async function frenchSentences(): Promise<Set<string>> {
  const sentences = new Set<string>();
  const files = await readdir(source, { recursive: true });
  for (const file of files.filter((name) => isWordsFile.test(name) && !/\/store\/|\.test\./.test(name))) {
    const module: unknown = await import(new URL(file, source).href);
    if (isWords(module)) for (const { fr, en } of pairsOf(module)) collect(fr, en, sentences);
  }
  return sentences;
}

/** Rooms export `fr` and `en`, or one object that holds both. */
function pairsOf(module: Words): { fr: unknown; en: unknown }[] {
  return [module, ...Object.values(module)].flatMap((one) =>
    isWords(one) && 'fr' in one && 'en' in one ? [{ fr: one['fr'], en: one['en'] }] : [],
  );
}

function collect(fr: unknown, en: unknown, into: Set<string>): void {
  if (typeof fr === 'string') {
    if (fr !== en && fr.trim()) into.add(fr.trim());
  } else if (isWords(fr)) {
    for (const [key, value] of Object.entries(fr)) collect(value, isWords(en) ? en[key] : undefined, into);
  }
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null;
}
