import { urls } from '../../language/urls.ts';
import type { Scope } from './scope.ts';

/** The scripts and fonts of this version, put here by the build: small ones, and those that are long to fetch. */
declare const RAVIE_FILES: readonly string[];
declare const RAVIE_LARGE_FILES: readonly string[];

/** Before the names of the caches that hold files, which say when each was made. */
const prefix = 'ravie-files:';

/**
 * The files of this version are fetched when it is installed, so that every page it shows has its scripts. Those of
 * the version before stay: a page that was open through the change still finds its own.
 */
export function listenForFiles(self: Scope): void {
  self.addEventListener('install', (event) => {
    event.waitUntil(install(self));
  });
  self.addEventListener('activate', (event) => {
    event.waitUntil(activate(self));
  });
  self.addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== self.location.origin) return;
    if (pathname.startsWith('/assets/') || pathname === urls.firstNames()) event.respondWith(fileAt(request));
  });
}

async function install(self: Scope): Promise<void> {
  const cache = await caches.open(`${prefix}${String(Date.now())}`);
  // Most of them are in the browser already: each has one address for ever.
  await cache.addAll(RAVIE_FILES.map(urls.asset));
  // Every version reads what the others keep: none has to wait until the last page of another is closed.
  await self.skipWaiting();
}

async function activate(self: Scope): Promise<void> {
  const versions = (await caches.keys()).filter((name) => name.startsWith(prefix)).sort();
  for (const old of versions.slice(0, -2)) await caches.delete(old);
  const { registration } = self as { registration: { navigationPreload?: NavigationPreloadManager } };
  await registration.navigationPreload?.enable();
  await self.clients.claim();
}

/** Fetches what is long to fetch, and not here yet. */
export async function keepLargeFiles(): Promise<void> {
  for (const path of [...RAVIE_LARGE_FILES.map(urls.asset), urls.firstNames()])
    await fileAt(new Request(path));
}

async function fileAt(request: Request): Promise<Response> {
  const kept = await caches.match(request).catch(() => undefined);
  if (kept) return kept;
  const file = await fetch(request);
  if (file.ok) await keep(request, file.clone()).catch(() => undefined);
  return file;
}

async function keep(request: Request, file: Response): Promise<void> {
  const newest = (await caches.keys())
    .filter((name) => name.startsWith(prefix))
    .sort()
    .at(-1);
  if (newest) await (await caches.open(newest)).put(request, file);
}
