import { keptAtHeader } from '../../language/copies.ts';
import type { Locale } from '../../language/locale.ts';
import { dayInWords } from '../../language/time.ts';
import { urls } from '../../language/urls.ts';
import { headersOf } from '../outbox/deliver.ts';
import { copyOf } from './copies.ts';
import type { Scope } from './scope.ts';
import { workerWords, type Words } from './words.ts';

/** What is said at the top of a copy, as the pages of the house say such things. */
function notice(sentence: string, link: string): string {
  return `<div class="notice warn" role="status" data-copy><p>${sentence} <a href="${urls.offline()}">${link}</a></p></div>`;
}

/** A copy, with the day and the hour it was fetched at its top. */
export async function showCopy(copy: Response, why: 'copy' | 'slow'): Promise<Response> {
  const html = await copy.text();
  const locale = localeOf(html);
  const w = workerWords(locale);
  const at = new Date(Number(copy.headers.get(keptAtHeader)));
  const said = notice(w[why](momentInWords(at, locale)), w.here);
  return new Response(insert(html, said), { headers: headersOf(copy) });
}

/**
 * A page of the device itself: what is here to read, under a sentence saying what happened. When not even that page
 * is here, the sentence alone.
 */
export async function noticePage(
  { location }: Pick<Scope, 'location'>,
  said: 'unseen' | 'needsNetwork' | 'notKept' | 'keptHere',
): Promise<Response> {
  const copy = await copyOf(new URL(urls.offline(), location.origin).href).catch(() => undefined);
  if (!copy) return alone(said);
  const html = await copy.text();
  const w = workerWords(localeOf(html));
  // Not found here: no other page may take it for the one that was asked.
  return new Response(insert(html, notice(w[said], w.here)), { status: 503, headers: headersOf(copy) });
}

function alone(said: keyof Words & ('unseen' | 'needsNetwork' | 'notKept' | 'keptHere')): Response {
  const { title, ...w } = workerWords(navigator.language.startsWith('en') ? 'en' : 'fr');
  const html =
    '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>${title}</title><h1>${title}</h1><p>${w[said]}</p>`;
  return new Response(html, { status: 503, headers: { 'Content-Type': 'text/html; charset=UTF-8' } });
}

/** Puts this first in the page. */
export function insert(html: string, said: string): string {
  return html.replace(/<main[^>]*>/, (main) => main + said);
}

export function localeOf(html: string): Locale {
  return html.includes('<html lang="en"') ? 'en' : 'fr';
}

/** « jeudi 26 novembre à 8 h 30 ». */
function momentInWords(at: Date, locale: Locale): string {
  const day = dayInWords(at, locale, new Date());
  const time = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'Europe/Paris',
  }).format(at);
  return locale === 'fr' ? `${day} à ${time.replace(':', '\u00a0h\u00a0')}` : `${day} at ${time}`;
}
