import { inflateSync } from 'node:zlib';

/**
 * Reads a PDF as a screen reader would: the tree of its structure, each element with the text marked as its own. Knows
 * what our writer writes (ISO 32000-1: objects in clear, streams deflated, one ToUnicode map a font), and no more.
 */
export type Read = {
  catalog: string;
  info: string;
  /** Elements under the root, in reading order. */
  root: Node;
  /** Operators that show text outside any mark: nobody would hear them, nor know them for ornaments. */
  unmarked: number;
  /** Marks of content that belong to no element of the tree. */
  orphans: number;
  pages: number;
};
export type Node = { tag: string; scope: string | null; text: string; children: Node[] };

export function readPdf(file: Buffer): Read {
  const objects = objectsOf(file);
  const dictionary = (reference: string) => objects.get(reference)?.dictionary ?? '';
  const catalog =
    [...objects.values()].find(({ dictionary: d }) => d.includes('/Type /Catalog'))?.dictionary ?? '';
  const settings = ['MarkInfo', 'ViewerPreferences'].map((key) =>
    dictionary(referenceIn(catalog, key) ?? ''),
  );
  const info = [...objects.values()].find(({ dictionary: d }) => d.includes('/Producer'))?.dictionary ?? '';
  const pages = [...objects].filter(([, { dictionary: d }]) => /\/Type \/Page\b(?!s)/.test(d));
  const texts = new Map<string, string>();
  let unmarked = 0;
  for (const [reference, { dictionary: page }] of pages) {
    const content = objects.get(referenceIn(page, 'Contents') ?? '')?.stream ?? '';
    const resources = page.includes('/Resources <<')
      ? page
      : dictionary(referenceIn(page, 'Resources') ?? '');
    const read = marksOf(content, fontsOf(resources, objects));
    unmarked += read.unmarked;
    for (const [mcid, text] of read.texts) texts.set(`${reference}#${mcid}`, text);
  }
  const used = new Set<string>();
  const top = referencesIn(dictionary(referenceIn(catalog, 'StructTreeRoot') ?? ''), 'K');
  const nodeAt = (reference: string): Node => {
    const here = dictionary(reference);
    const kids = /\/K \[([^\]]*)\]/.exec(here)?.[1] ?? '';
    const page = referenceIn(here, 'Pg') ?? '';
    const node: Node = {
      tag: /\/S \/(\w+)/.exec(here)?.[1] ?? '',
      scope: /\/Scope \/?\(?(\w+)/.exec(here)?.[1] ?? null,
      text: '',
      children: [],
    };
    for (const kid of kids.matchAll(/<<[^>]*>>|(\d+) 0 R|\b(\d+)\b/g)) {
      if (kid[1]) {
        node.children.push(nodeAt(kid[1]));
        continue;
      }
      const mcid = kid[2] ?? /\/MCID (\d+)/.exec(kid[0])?.[1] ?? '';
      const key = `${kid[2] ? page : (referenceIn(kid[0], 'Pg') ?? page)}#${mcid}`;
      used.add(key);
      node.text += texts.get(key) ?? '';
    }
    return node;
  };
  const root: Node = { tag: 'Root', scope: null, text: '', children: top.map(nodeAt) };
  const orphans = [...texts.keys()].filter((key) => !used.has(key)).length;
  return { catalog: [catalog, ...settings].join(' '), info, root, unmarked, orphans, pages: pages.length };
}

/** Every element of the tree, in reading order. */
export function everyNode(node: Node): Node[] {
  return [node, ...node.children.flatMap(everyNode)];
}

type PdfObject = { dictionary: string; stream: string };

function objectsOf(file: Buffer): Map<string, PdfObject> {
  const text = file.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const from = match.index + match[0].length;
    const end = text.indexOf('\nendobj', from);
    const at = text.indexOf('stream\n', from);
    const hasStream = at >= 0 && at < end;
    const dictionary = text.slice(from, hasStream ? at : end).replace(/\s+/g, ' ');
    let stream = '';
    if (hasStream) {
      const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
      const bytes = file.subarray(at + 7, at + 7 + length);
      stream = (dictionary.includes('FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
    }
    objects.set(match[1] ?? '', { dictionary, stream });
  }
  return objects;
}

const referenceIn = (dictionary: string, key: string) =>
  new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];

function referencesIn(dictionary: string, key: string): string[] {
  const list = new RegExp(`/${key} \\[([^\\]]*)\\]`).exec(dictionary)?.[1];
  return list
    ? [...list.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id)
    : [referenceIn(dictionary, key) ?? ''];
}

/** For each font of a page, what each of its glyphs reads as. */
function fontsOf(page: string, objects: Map<string, PdfObject>): Map<string, Map<string, string>> {
  const fonts = new Map<string, Map<string, string>>();
  for (const [, name = '', reference = ''] of page.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const font = objects.get(reference)?.dictionary ?? '';
    const map = objects.get(referenceIn(font, 'ToUnicode') ?? '')?.stream ?? '';
    const glyphs = new Map<string, string>();
    for (const [, first = '0', , list = ''] of map.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g))
      for (const [index, [, hex = '']] of [...list.matchAll(/<([\w ]+)>/g)].entries())
        glyphs.set(
          (Number.parseInt(first, 16) + index).toString(16).padStart(4, '0'),
          String.fromCodePoint(
            ...hex
              .trim()
              .split(' ')
              .map((unit) => Number.parseInt(unit, 16)),
          ),
        );
    fonts.set(name, glyphs);
  }
  return fonts;
}

function marksOf(content: string, fonts: Map<string, Map<string, string>>) {
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  let [font, unmarked] = ['', 0];
  const operators = /\/(\w+)\s*(?:<<([^>]*)>>\s*)?B(?:MC|DC)\b|\bEMC\b|\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g;
  for (const [operator, tag, given, fontName, shown] of content.matchAll(operators)) {
    if (fontName) font = fontName;
    else if (operator === 'EMC') open.pop();
    else if (tag) {
      const mcid = /\/MCID (\d+)/.exec(given ?? '')?.[1] ?? null;
      open.push(tag === 'Artifact' ? null : mcid);
      if (mcid !== null) texts.set(mcid, texts.get(mcid) ?? '');
    } else {
      if (open.length === 0) unmarked += 1;
      const mcid = open.at(-1);
      const glyphs = [...(shown ?? '').matchAll(/<([0-9a-f]+)>/g)].flatMap(
        ([, hex = '']) => hex.match(/.{4}/g) ?? [],
      );
      const said = glyphs.map((glyph) => fonts.get(font)?.get(glyph) ?? '?').join('');
      if (mcid) texts.set(mcid, `${texts.get(mcid) ?? ''}${said}`);
    }
  }
  return { texts, unmarked };
}
