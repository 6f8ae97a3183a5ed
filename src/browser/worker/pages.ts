import { devicePages, readerHeader } from '../../language/copies.ts';
import { urls } from '../../language/urls.ts';
import { copyOf, forgetPast, keepCopy, moment } from './copies.ts';
import { noticePage, showCopy } from './notice.ts';
import { atOnce, isFresh, showAtOnce } from './quick.ts';
import type { Fetching, Scope } from './scope.ts';

/** After so long without an answer, a page that is here is shown as it was. */
const patience = 6000;

/** Answers of something before the house, when the house does not answer. */
const unreached = [502, 503, 504];

/**
 * Pages: from the house, and kept as they pass; from what was kept when it does not answer, with the hour it was
 * fetched, or at once when that was lately; a page never seen says so, and what there is.
 */
export function listenForPages(self: Scope): void {
  self.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.mode !== 'navigate' || request.method !== 'GET') return;
    event.respondWith(page(self, event));
    event.waitUntil(forgetPast().catch(() => undefined));
  });
}

async function page(self: Scope, event: Fetching): Promise<Response> {
  const { request } = event;
  const asked = ask(event);
  event.waitUntil(asked.catch(() => undefined));
  const copy = await copyOf(request.url).catch(() => undefined);
  try {
    if (!copy) return await asked;
    const quick = await isFresh(request, copy).catch(() => false);
    const answer = await inTime(asked, quick ? atOnce : patience);
    if (answer === 'late') return quick ? await showAtOnce(copy, event, asked) : await showCopy(copy, 'slow');
    return unreached.includes(answer.status) ? await showCopy(copy, 'copy') : answer;
  } catch {
    const { pathname } = new URL(request.url);
    // The device's own pages are as true without network as with it.
    if (copy) return devicePages.includes(pathname) ? copy : showCopy(copy, 'copy');
    return noticePage(self, pathname === urls.outbox() ? 'keptHere' : 'unseen');
  }
}

/** Asks the house, and keeps what it answers while it is being shown, even if it comes late. */
async function ask(event: Fetching): Promise<Response> {
  const { request } = event;
  const asked = moment();
  const answer = (await event.preloadResponse) ?? (await fetch(request));
  if (answer.headers.has(readerHeader))
    event.waitUntil(keepCopy(request.url, answer.clone(), asked).catch(() => undefined));
  return answer;
}

function inTime(asked: Promise<Response>, patience: number): Promise<Response | 'late'> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, patience, 'late');
    asked.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
