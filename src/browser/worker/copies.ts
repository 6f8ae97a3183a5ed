import {
  copiesPrefix,
  devicePages,
  isKept,
  isPast,
  keptAtHeader,
  readerHeader,
  sizeHeader,
  titleHeader,
} from '../../language/copies.ts';
import { headersOf } from '../outbox/deliver.ts';

/** No more than this is kept of pages; the oldest make room. */
const most = { pages: 120, bytes: 6_000_000 };

/** The address a page is kept under: what it said once (`fait`) is not part of it. */
function nameOf(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/**
 * Keeps a page that was just read, if it is of those that are kept. When it is another reader's, all copies of the
 * one before go first: a device holds the pages of one person.
 * @param asked what `moment()` said when the page was asked for: one that was on its way while somebody left is hers
 */
export async function keepCopy(address: string, page: Response, asked: number): Promise<void> {
  const reader = page.headers.get(readerHeader);
  if (reader === null || asked !== changes) return;
  await leaveCopies(reader);
  const { pathname, searchParams } = new URL(address);
  const isPage = page.status === 200 && page.headers.get('content-type')?.includes('text/html');
  // It was hers to read, and is no more.
  if (page.status === 404) await forgetCopy(address);
  if (!isPage || page.redirected || !isKept(pathname) || searchParams.has('fait')) return;
  const html = await page.text();
  const headers = headersOf(page);
  headers.set(keptAtHeader, String(Date.now()));
  headers.set(titleHeader, encodeURIComponent(/<title>([^<]*)/.exec(html)?.[1] ?? pathname));
  headers.set(sizeHeader, String(html.length));
  const cache = await caches.open(copiesPrefix + reader);
  try {
    await cache.put(nameOf(address), new Response(html, { headers }));
  } catch {
    // No room left on the device: half of it is given back, and this page is not kept.
    await makeRoom(cache, { pages: most.pages / 2, bytes: most.bytes / 2 });
    return;
  }
  await makeRoom(cache, most);
}

/** Forgets the copies that may be shown no more: what one was let in on for some days leaves the device with them. */
export async function forgetPast(): Promise<void> {
  for (const name of await copiesHere()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const copy = await cache.match(request);
      if (copy && isPast(copy.headers, Date.now())) await cache.delete(request);
    }
  }
}

async function forgetCopy(address: string): Promise<void> {
  for (const name of await copiesHere()) await (await caches.open(name)).delete(nameOf(address));
}

/** The page at this address as it was last read, if it was, and may be read still. */
export async function copyOf(address: string): Promise<Response | undefined> {
  for (const name of await copiesHere()) {
    const found = await (await caches.open(name)).match(nameOf(address));
    if (found && !isPast(found.headers, Date.now())) return found;
  }
  return undefined;
}

let changes = 0;

/** To be asked when a page is, and given back with it. */
export const moment = () => changes;

/** Forgets the pages of everybody but this reader; of everybody when none is given: somebody leaves, or comes. */
export async function leaveCopies(reader?: string): Promise<void> {
  if (reader === undefined) changes += 1;
  for (const name of await copiesHere())
    if (reader === undefined || name !== copiesPrefix + reader) await caches.delete(name);
}

async function copiesHere(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(copiesPrefix));
}

async function makeRoom(cache: Cache, room: { pages: number; bytes: number }): Promise<void> {
  const copies = [];
  for (const request of await cache.keys()) {
    const copy = await cache.match(request);
    if (!copy || devicePages.includes(new URL(request.url).pathname)) continue;
    const [at, size] = [keptAtHeader, sizeHeader].map((name) => Number(copy.headers.get(name)));
    copies.push({ request, at: at ?? 0, size: size ?? 0 });
  }
  copies.sort((one, other) => other.at - one.at);
  let bytes = 0;
  for (const [index, { request, size }] of copies.entries()) {
    bytes += size;
    if (index >= room.pages || bytes > room.bytes) await cache.delete(request);
  }
}
