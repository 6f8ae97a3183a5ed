/** `heading`: it only names those that follow. `elsewhere`: its text is not reproduced where it is published. */
export type ArticleKind = 'text' | 'heading' | 'elsewhere';

/** What created, changed or extended an article; dates as ISO, null when its source does not say. */
export type Change = {
  kind: 'created' | 'changed' | 'extended' | 'other';
  title: string;
  published: string | null;
  since: string | null;
};

/** One article of the agreement, of an annex, or of an amendment to it. */
export type Article = {
  id: string;
  position: number;
  slug: string;
  number: string | null;
  title: string;
  path: string[];
  part: string;
  partTitle: string;
  state: string;
  kind: ArticleKind;
  /** Safe to draw: see {@link safeMarkup}. */
  html: string;
  changes: Change[];
};

/** What a list shows of an article. */
export type ArticleLine = Pick<Article, 'slug' | 'number' | 'title' | 'kind' | 'partTitle'>;
export type FoundArticle = ArticleLine & { plain: string };

/** A part of the text: its address, its title, the text it belongs to, how many articles. */
export type Part = { part: string; title: string; path: string[]; articles: number };

/** The agreement of these trades, where Légifrance keeps it. */
export const agreement = { idcc: 3239, container: 'KALICONT000044594539' } as const;

/** Its page on Légifrance: the text that counts. */
export function officialAddress(id: string): string {
  return `https://www.legifrance.gouv.fr/conv_coll/id/${id}/?idConteneur=${agreement.container}`;
}

/** Articles of the labour code that rules rest on, where Légifrance keeps the version read. */
const codeIds: Record<string, string> = {
  'L1242-1': 'LEGIARTI000006901194',
  'L1242-2': 'LEGIARTI000037312980',
  'L1242-6': 'LEGIARTI000006901199',
  'L1242-7': 'LEGIARTI000033024651',
  'L1242-12': 'LEGIARTI000006901206',
  'L1242-13': 'LEGIARTI000006901207',
  'L1243-8': 'LEGIARTI000006901219',
  'L1243-10': 'LEGIARTI000006901221',
  'L3131-1': 'LEGIARTI000033020918',
  'L7221-2': 'LEGIARTI000047293314',
};

/** Where an article of the labour code is read. */
export function codeAddress(number: string): string {
  const id = codeIds[number];
  return id
    ? `https://www.legifrance.gouv.fr/codes/article_lc/${id}`
    : 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006072050/';
}

/** « 137.2 », « 137-2 », « article 137.2 », « art. 8 » → 137-2, 137-2, 137-2, 8; null for what names no article. */
export function slugFromText(text: string): string | null {
  const asked = text.trim().toLowerCase();
  if (/^kaliarti\d{12}$/.test(asked)) return asked;
  const number = /^(?:art(?:icle|\.)?\s*)?(?:n[°o]\s*)?(\d{1,3}(?:[.-]\d{1,2}){0,4}|1er)$/.exec(asked)?.[1];
  return number ? (number === '1' ? '1er' : number.replaceAll('.', '-')) : null;
}
