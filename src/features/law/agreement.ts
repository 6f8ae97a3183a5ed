import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { agreement, type Article, type Change } from './domain/articles.ts';
import { plainText, safeMarkup } from './domain/markup.ts';

/**
 * The agreement as a package of public data tells it (@socialgouv/kali-data, from the DILA's service of Légifrance).
 * Only its JSON of this agreement is read: the package's own code, and what that depends on, never runs.
 */
type Node = { type: string; data: RawData; children?: Node[] };
type RawData = {
  id?: string;
  title?: string;
  num?: string;
  surtitre?: string;
  etat?: string;
  content?: string;
  intOrdre?: number;
  lstLienModification?: RawChange[];
};
type RawChange = {
  linkType: string;
  textTitle?: string;
  datePubliTexte?: string | null;
  dateDebutCible?: string | null;
};

export type AgreementText = { version: string; articles: Article[] };

const require = createRequire(import.meta.url);

/** The folder of the package, or null where it was not installed: it is optional. */
function packageFolder(): string | null {
  const roots = require.resolve.paths('@socialgouv/kali-data') ?? [];
  const folder = roots.map((root) => join(root, '@socialgouv/kali-data')).find((path) => existsSync(path));
  return folder ?? null;
}

/** The version of the package that is here, or null: without it there is nothing to import. */
export async function agreementVersion(): Promise<string | null> {
  const folder = packageFolder();
  if (!folder) return null;
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** Reads the 2.4 MB of the agreement, every article in the order of the text. Null without the package. */
export async function readAgreement(): Promise<AgreementText | null> {
  const [folder, version] = [packageFolder(), await agreementVersion()];
  if (!folder || version === null) return null;
  const file = join(folder, 'data', `${agreement.container}.json`);
  return { version, articles: articlesOf(JSON.parse(await readFile(file, 'utf8')) as Node) };
}

type Section = { id: string; title: string };

/** Every article of the tree, from the top down. Exported for the tests, which plant their own faults. */
export function articlesOf(root: Node): Article[] {
  const articles: Article[] = [];
  const taken = new Set<string>();
  const walk = (node: Node, above: readonly Section[]) => {
    if (node.type === 'article') articles.push(articleFrom(node.data, above, articles.length + 1, taken));
    else {
      const section = { id: node.data.id ?? slugOfTitle(node.data.title ?? ''), title: titleOf(node.data) };
      for (const child of node.children ?? []) walk(child, [...above, section]);
    }
  };
  // The root is the agreement itself: every path begins below it.
  for (const child of root.children ?? []) walk(child, []);
  return articles;
}

function articleFrom(raw: RawData, above: readonly Section[], position: number, taken: Set<string>): Article {
  const id = raw.id ?? '';
  const html = safeMarkup(raw.content ?? '');
  const part = partOf(above);
  const number = raw.num?.trim() || null;
  const wished = slugOf(number, above);
  const slug = wished && !taken.has(wished) ? wished : id.toLowerCase();
  taken.add(slug);
  const kind = plainText(html) === '' ? 'heading' : /non reproduite?s?/i.test(html) ? 'elsewhere' : 'text';
  return {
    id,
    position,
    slug,
    number,
    title: clean(raw.surtitre ?? ''),
    path: above.map(({ title }) => title),
    part: part.id.toLowerCase(),
    partTitle: part.title,
    state: raw.etat ?? '',
    kind,
    html,
    changes: (raw.lstLienModification ?? []).map(changeFrom),
  };
}

/** Numbers of the text itself are addresses; those of an annex say which; all others go by Légifrance's id. */
function slugOf(number: string | null, above: readonly Section[]): string | null {
  if (!number || !above[0]?.title.startsWith('Texte de base')) return null;
  const dashed = number
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const annex = above
    .map(({ title }) => /^Annexe (\d+)/.exec(title)?.[1])
    .find((found) => found !== undefined);
  return annex ? `annexe-${annex}-${dashed}` : dashed;
}

/** The part of the text it is listed in: « Partie II » of a base, an annex, or an amendment. */
function partOf(above: readonly Section[]): Section {
  const deepest = above[0]?.title.startsWith('Texte de base') ? 2 : 1;
  return above[Math.min(deepest, above.length - 1)] ?? { id: 'agreement', title: '' };
}

const changeKinds: Record<string, Change['kind']> = {
  CREE: 'created',
  CREATION: 'created',
  MODIFIE: 'changed',
  MODIFICATION: 'changed',
  ETEND: 'extended',
  EXTENSION: 'extended',
};

function changeFrom(raw: RawChange): Change {
  return {
    kind: changeKinds[raw.linkType] ?? 'other',
    title: clean(raw.textTitle ?? ''),
    published: dateOf(raw.datePubliTexte),
    since: dateOf(raw.dateDebutCible),
  };
}

/** 2999-01-01 stands for « nobody knows ». */
function dateOf(date: string | null | undefined): string | null {
  return date && /^\d{4}-\d{2}-\d{2}$/.test(date) && date < '2900' ? date : null;
}

const clean = (text: string) => plainText(safeMarkup(text));
const titleOf = ({ title = '' }: RawData) => clean(title);
const slugOfTitle = (title: string) => title.toLowerCase().replace(/[^a-z]+/g, '-');
