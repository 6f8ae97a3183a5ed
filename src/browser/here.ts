import {
  copiesPrefix,
  devicePages,
  isPast,
  keptAtHeader,
  sizeHeader,
  titleHeader,
} from '../language/copies.ts';
import type { Locale } from '../language/locale.ts';
import { agoInWords } from '../language/time.ts';
import type { Tools } from './tools.ts';

type Words = Record<'none' | 'title' | 'size' | 'one' | 'empty' | 'emptied', string>;
type Kept = { href: string; title: string; at: Date; size: number };

/** `<ravie-here data-words>`: the pages kept on this device, how large they are, and a button to empty it. */
export function here(element: HTMLElement, { make }: Tools): void {
  const w = JSON.parse(element.dataset['words'] ?? '{}') as Words;
  const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'fr';

  const show = (pages: Kept[], said: string) => {
    if (pages.length === 0) {
      element.replaceChildren(make('p', { role: 'status' }, said));
      return;
    }
    const bytes = pages.reduce((sum, { size }) => sum + size, 0);
    const size = (pages.length === 1 ? w.one : w.size)
      .replace('{n}', String(pages.length))
      .replace('{size}', sizeInWords(bytes, locale));
    const now = new Date();
    const items = pages.map(({ href, title, at }) =>
      make(
        'li',
        {},
        make('a', { href }, make('span', {}, title, ' ', small(make, agoInWords(at, locale, now)))),
      ),
    );
    const empty = make('button', { type: 'button', class: 'button' }, w.empty);
    empty.addEventListener('click', () => {
      void emptyCopies().then(() => {
        show([], w.emptied);
      });
    });
    element.replaceChildren(
      make('h2', {}, w.title),
      make('p', { class: 'soft' }, size),
      make('ul', { class: 'menu', role: 'list' }, ...items),
      make('p', {}, empty),
    );
  };

  keptPages().then(
    (pages) => {
      show(pages, w.none);
    },
    () => {
      show([], w.none);
    },
  );
}

const small = (make: Tools['make'], text: string) => make('small', { class: 'soft' }, text);

async function keptPages(): Promise<Kept[]> {
  const pages: Kept[] = [];
  const { reader = 'visitor' } = document.documentElement.dataset;
  const cache = await caches.open(copiesPrefix + reader);
  for (const request of await cache.keys()) {
    const copy = await cache.match(request);
    const { pathname, search } = new URL(request.url);
    if (!copy || devicePages.includes(pathname) || isPast(copy.headers, Date.now())) continue;
    const read = (name: string) => copy.headers.get(name) ?? '';
    const written = decodeURIComponent(read(titleHeader));
    const title = new DOMParser().parseFromString(written, 'text/html').body.textContent;
    pages.push({
      href: pathname + search,
      title: title.replace(/ · RAVie$/, ''),
      at: new Date(Number(read(keptAtHeader))),
      size: Number(read(sizeHeader)),
    });
  }
  // Several views of one list bear one name: the last one read stands for them.
  const named = new Map(pages.map((page) => [`${page.title} ${page.href.split('?')[0] ?? ''}`, page]));
  return [...named.values()].sort((one, other) => other.at.getTime() - one.at.getTime());
}

async function emptyCopies(): Promise<void> {
  for (const name of (await caches.keys()).filter((cache) => cache.startsWith(copiesPrefix))) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      if (!devicePages.includes(new URL(request.url).pathname)) await cache.delete(request);
  }
}

/** « 240 ko », « 1,2 Mo ». */
function sizeInWords(bytes: number, locale: Locale): string {
  const isLarge = bytes >= 1e6;
  const style = {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  } as const;
  return new Intl.NumberFormat(locale, style).format(isLarge ? bytes / 1e6 : Math.max(1, bytes / 1000));
}
