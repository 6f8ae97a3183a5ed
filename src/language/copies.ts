/** Which pages a device keeps, once seen, to be read without network; and how pages and worker speak of them. */

import { urls } from './urls.ts';

/** On every page: whose it is, a person's id or `visitor`. A device keeps the pages of one person only. */
export const readerHeader = 'Ravie-Reader';

/** On a page asked for ahead of need: nobody has read it, and nothing is marked as read. */
export const aheadHeader = 'Ravie-Ahead';

/** Before the names of the caches that hold pages; the rest is their reader. */
export const copiesPrefix = 'ravie-pages:';

/** On a page that its reader may read until then (milliseconds): its copy goes at that moment, network or not. */
export const untilHeader = 'Ravie-Until';

/** On a copy: when it was fetched (milliseconds), what it is called, and its size in bytes. */
export const keptAtHeader = 'Ravie-Kept-At';
export const titleHeader = 'Ravie-Title';
export const sizeHeader = 'Ravie-Size';

/**
 * What a carer reads: kept. What others do not leave about (codes and cards, who is who, moderation and
 * administration, one's data in full, what is being signed in to): never.
 */
const kept = [
  /^\/$/,
  /^\/plus$/,
  /^\/entraide(\/poser|\/recherche(\/filtres)?|\/experts(\/[^/]+)?|\/questions\/[^/]+(\/modification)?|\/reponses\/[^/]+\/modification)?$/,
  /^\/regles$/,
  /^\/droit(\/[a-z]+(\/[^/]+)?)?$/,
  /^\/mon-relais$/,
  /^\/relais\/[^/]+$/,
  /^\/nouvelles$/,
  /^\/profil(\/(?!bienvenue)[a-z]+)?$/,
  /^\/mes-messages(\/[^/]+)?$/,
  /^\/employeurs$/,
  /^\/disponibilites(\/[^/]+)?$/,
  /^\/(papiers|heures|agenda)$/,
  /^\/remplacements(\/(?!departement$)[^/.]+)?$/,
  /^\/remplacements\/[^/]+\/(papiers|cesu)$/,
  /^\/remplacements\/demandes\/[^/]+$/,
  /^\/passation\/[^/]+(\/modification)?$/,
  /^\/annuaire(\/services\/(?!nouveau$)[^/]+)?$/,
  /^\/communes$/,
  /^\/(accessibilite|donnees-personnelles|mentions-legales|conditions-d-utilisation|code-source)$/,
  /^\/(hors-ligne|en-attente|installer)$/,
];

/** The pages of the device itself: always kept, as true without network as with it, and never among what is here to read. */
export const devicePages: readonly string[] = [urls.offline(), urls.outbox()];

/** Whether a copy with these headers may still be shown. */
export function isPast(headers: Headers, now: number): boolean {
  const until = headers.get(untilHeader);
  return until !== null && !(Number(until) > now);
}

/** Whether a page at this path may be kept. */
export function isKept(path: string): boolean {
  return kept.some((pattern) => pattern.test(path));
}
