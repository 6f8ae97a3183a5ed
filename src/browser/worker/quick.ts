import { keptAtHeader } from '../../language/copies.ts';
import { headersOf } from '../outbox/deliver.ts';
import { insert, localeOf } from './notice.ts';
import type { Fetching, Scope } from './scope.ts';
import { workerWords } from './words.ts';

/** A page read so lately is shown from the device when the house does not answer at once (milliseconds). */
const lately = 30 * 60_000;

/** The house is given this long (milliseconds) before a page read lately is shown as it was. */
export const atOnce = 120;

const marks = 'ravie-marks';
const changed = '/changed';

/** Notes that something was just written: what was read before may be otherwise by now. */
export async function noteChange(): Promise<void> {
  await (await caches.open(marks)).put(changed, new Response(String(Date.now())));
}

async function lastChange(): Promise<number> {
  const mark = await (await caches.open(marks)).match(changed);
  return mark ? Number(await mark.text()) : 0;
}

/** Whether a copy may be shown before the house has answered. Somebody who reloads wants what is new. */
export async function isFresh(request: Request, copy: Response): Promise<boolean> {
  if (request.cache !== 'default') return false;
  const at = Number(copy.headers.get(keptAtHeader));
  return Date.now() - at < lately && at > (await lastChange());
}

/** What the page is told, when it asks: nothing when it is as the house has it. */
export type Said = { sentence: string; see: string } | null;

/** Pages shown from the device, by the place they are shown in: what the house then answered. */
const shown = new Map<string, Promise<Said>>();

/**
 * The copy at once, while the house is still being asked: the page asks in its turn what became of that
 * ({@link listenForQuick}).
 */
export async function showAtOnce(
  copy: Response,
  event: Fetching,
  asked: Promise<Response>,
): Promise<Response> {
  const html = await copy.text();
  const told = compare(html, asked);
  shown.set(event.resultingClientId, told);
  event.waitUntil(told);
  return new Response(insert(html, '<div hidden data-copy data-quick></div>'), { headers: headersOf(copy) });
}

async function compare(html: string, asked: Promise<Response>): Promise<Said> {
  const w = workerWords(localeOf(html));
  try {
    const answer = await asked;
    // Gone, moved, or the session has ended: seen by asking for it again.
    const same =
      answer.status === 200 && !answer.redirected && read(await answer.clone().text()) === read(html);
    return same ? null : { sentence: w.changed, see: w.seeChanged };
  } catch {
    return { sentence: w.unreached, see: w.again };
  }
}

/** What a reader reads of a page: not the ids its forms were minted with, nor for how long a thing has been there. */
function read(html: string): string {
  return html
    .slice(html.indexOf('<main'))
    .replace(/<script[^]*?<\/script>/g, '')
    .replace(/<time[^]*?<\/time>/g, '')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');
}

/** Answers a page shown at once that asks whether it is as the house has it. */
export function listenForQuick(self: Scope): void {
  self.addEventListener('message', (event) => {
    const { source } = event;
    if ((event.data as { same?: true } | null)?.same !== true || !source) return;
    const told = shown.get(source.id);
    shown.delete(source.id);
    if (told)
      event.waitUntil(
        told.then((said) => {
          if (said) source.postMessage(said);
        }),
      );
  });
}
