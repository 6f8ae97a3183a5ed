import { urls } from '../../src/language/urls.ts';
import { Client, textOf } from './client.ts';
import type { House } from './house.ts';
import { searches } from './queries.ts';

/** What a first visit to a page costs: bytes as they travel, compressed, without headers. */
export type Weight = {
  page: string;
  html: number;
  /** Scripts the page loads by itself, and what would hold back its first drawing. */
  others: number;
  fonts: number;
  /** All of them, the page and the fonts included. */
  requests: number;
};

/** Weighs the main pages as a browser that comes for the first time; of pages of many kinds, the heaviest. */
export async function weighPages(house: House): Promise<Weight[]> {
  const { reader, questions } = house;
  const pages: [page: string, addresses: readonly string[], cookie?: string][] = [
    ['home, visitor', [urls.home()]],
    ['home', [urls.home()], reader],
    ['feed', [urls.exchange(), urls.exchange({ vue: 'recentes' })], reader],
    ['question', questions.slice(0, 200).map((id) => urls.question(id)), reader],
    ['ask', [urls.ask()], reader],
    ['search', searches, reader],
  ];
  const client = new Client(house.app.url, 1);
  const weights: Weight[] = [];
  for (const [page, addresses, cookie = ''] of pages) {
    const all: Weight[] = [];
    for (const path of addresses) all.push(await weigh(client, page, path, cookie));
    const heaviest = all.toSorted((one, other) => bytesOf(other) - bytesOf(one))[0];
    if (heaviest) weights.push(heaviest);
  }
  client.close();
  return weights;
}

/** Fonts apart: the page is drawn without waiting for them. */
export const bytesOf = ({ html, others }: Weight) => html + others;

async function weigh(client: Client, page: string, path: string, cookie: string): Promise<Weight> {
  const answer = await client.send({ path, cookie, expected: [200] });
  const html = textOf(answer);
  const fonts = namesIn(html, /url\("?(\/assets\/[^")]+)/g);
  const others = await withImports(client, [
    ...namesIn(html, /<script[^>]* src="([^"]+)"/g),
    ...namesIn(html, /<link[^>]* rel="(?:stylesheet|modulepreload)"[^>]* href="([^"]+)"/g),
    ...namesIn(html, /<img[^>]* src="(\/[^"]+)"/g),
  ]);
  return {
    page,
    html: answer.body.length,
    others: await sizeOf(client, others),
    fonts: await sizeOf(client, fonts),
    requests: 1 + others.length + fonts.length,
  };
}

const namesIn = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];

/** The files named, and those that scripts among them import before they run. */
async function withImports(client: Client, paths: readonly string[]): Promise<string[]> {
  const known = new Set<string>();
  const waiting = [...paths];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (known.has(path)) continue;
    known.add(path);
    if (!path.endsWith('.js')) continue;
    const script = textOf(await client.send({ path, expected: [200] }));
    waiting.push(
      ...namesIn(script, /(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g).map((name) => urls.asset(name)),
    );
  }
  return [...known];
}

async function sizeOf(client: Client, paths: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const path of paths) bytes += (await client.send({ path, expected: [200] })).body.length;
  return bytes;
}
