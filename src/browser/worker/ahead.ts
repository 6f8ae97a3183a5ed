import { aheadHeader, devicePages, keptAtHeader } from '../../language/copies.ts';
import { urls } from '../../language/urls.ts';
import { copyOf, keepCopy, leaveCopies, moment } from './copies.ts';
import { keepLargeFiles } from './files.ts';
import type { Scope } from './scope.ts';

/** `here`: the page that was open before there was a worker to keep it. */
type Asked = { ahead?: 'all' | 'needed'; here?: string; left?: true } | null;

/** What was kept within this time is not fetched again. */
const fresh = 3_600_000;

/**
 * Keeps ahead what this person will want next: the pages of the device itself always; her own next things (the house
 * says which) unless the page says that each byte is paid for. Forgets all of hers once she has left.
 */
export function listenForAhead(self: Scope): void {
  self.addEventListener('message', (event) => {
    const asked = event.data as Asked;
    if (asked?.left) event.waitUntil(leaveCopies());
    if (asked?.ahead) event.waitUntil(keepAhead(self, asked.ahead, asked.here).catch(() => undefined));
  });
}

async function keepAhead(self: Scope, how: 'all' | 'needed', here?: string): Promise<void> {
  for (const path of here ? [...devicePages, here] : devicePages) await keep(self, path);
  if (how === 'needed') return;
  const answer = await fetch(urls.ahead());
  if (!answer.ok) return;
  const paths = (await answer.json()) as string[];
  for (const path of paths) await keep(self, path);
  await keepLargeFiles();
}

async function keep(self: Scope, path: string): Promise<void> {
  const address = new URL(path, self.location.origin).href;
  const copy = await copyOf(address);
  if (copy && Date.now() - Number(copy.headers.get(keptAtHeader)) < fresh) return;
  const asked = moment();
  await keepCopy(address, await fetch(address, { headers: { [aheadHeader]: '1' } }), asked);
}
