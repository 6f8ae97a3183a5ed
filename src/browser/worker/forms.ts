import { draftField, keyField, personField, waitingForm } from '../../language/outbox.ts';
import { urls } from '../../language/urls.ts';
import { allEntries, changeEntry, entriesOf, keepEntry } from '../outbox/box.ts';
import { deliver, type Outcome } from '../outbox/deliver.ts';
import { settled, type Entry } from '../outbox/entry.ts';
import { leaveCopies } from './copies.ts';
import { noticePage } from './notice.ts';
import { noteChange } from './quick.ts';
import type { Fetching, Scope } from './scope.ts';

/** Forms after which somebody else may be here: the copies of whoever was go first. */
const doors = /^\/(connexion|carte|deconnexion|demo\/etre)(\/|$)/;

/**
 * Forms on their way out. Those that wait are kept on the device before anything is sent, so that a phone that dies
 * loses nothing; whoever sent one is then led where it led, or to the page of what waits.
 */
export function listenForForms(self: Scope): void {
  self.addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'POST' || origin !== self.location.origin) return;
    if (doors.test(pathname)) {
      event.waitUntil(leaveCopies());
      // The browser itself empties what the answer says to empty.
      if (pathname.startsWith('/deconnexion')) return;
    }
    if (request.mode === 'navigate') event.respondWith(take(self, event, pathname));
  });
}

async function take(self: Scope, event: Fetching, path: string): Promise<Response> {
  const { request } = event;
  const entry = await read(request.clone(), path);
  if (!entry) return now(self, request, 'needsNetwork');
  let before: Entry | undefined;
  try {
    before = await keepEntry(entry);
  } catch {
    // Full, or refused: it can only be sent now, and nobody is told that it is kept.
    return now(self, request, 'notKept');
  }
  // Kept already: whatever goes wrong from here on, it is sent later.
  const outcome = await deliver(entry.person, { watched: entry.key }).catch(() => null);
  await noteChange().catch(() => undefined);
  return (outcome && (await answer(self, entry, outcome, before !== undefined))) ?? wait(self, outcome);
}

/** The entry a posted form makes, or null when it is none of those that wait. */
async function read(request: Request, path: string): Promise<Entry | null> {
  const form = waitingForm(path);
  const type = request.headers.get('content-type') ?? '';
  if (!form || !type.startsWith('application/x-www-form-urlencoded')) return null;
  const fields = new URLSearchParams(await request.text());
  const [key, person, draft] = [keyField, personField, draftField].map((field) => {
    const value = fields.get(field);
    fields.delete(field);
    return value;
  });
  if (!key || !person) return null;
  return {
    key,
    person,
    form,
    path,
    page: request.referrer ? new URL(request.referrer).pathname : path,
    body: fields.toString(),
    draft: draft ?? null,
    at: Date.now(),
    state: { kind: 'waiting', why: 'new' },
    unsure: false,
  };
}

/** Where the answer of the house leads, or nothing when the entry waits. */
async function answer(
  self: Scope,
  entry: Entry,
  outcome: Outcome,
  wasHereBefore: boolean,
): Promise<Response | null> {
  if (outcome.kind === 'arrived')
    return Response.redirect(new URL(outcome.led, self.location.origin).href, 303);
  if (outcome.kind !== 'answered') return null;
  const { page = '', headers, status } = outcome;
  // The page holds the form again, with what was typed in it: it is the one to go on with. A page that does not (the
  // question was closed meanwhile) leaves the text here.
  if (!wasHereBefore && page.includes(`action="${entry.path}"`))
    await changeEntry(settled(entry, outcome, Date.now()), null);
  return new Response(page, { status, headers: headers ?? {} });
}

function wait(self: Scope, outcome: Outcome | null): Response {
  const { registration } = self as { registration: ServiceWorkerRegistration & { sync?: Sync } };
  // Where there is one, the browser calls back by itself when the network returns, even with all pages closed.
  registration.sync?.register('ravie-outbox').catch(() => undefined);
  const ended = outcome?.kind === 'wait' && outcome.why === 'signed-out';
  const place = urls.outbox(ended ? { fin: 'session' } : {});
  return Response.redirect(new URL(place, self.location.origin).href, 303);
}

type Sync = { register: (tag: string) => Promise<void> };

/** A form that cannot wait: sent as it is, and said plainly when it did not leave. */
async function now(self: Scope, request: Request, failed: 'needsNetwork' | 'notKept'): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return await noticePage(self, failed);
  } finally {
    await noteChange().catch(() => undefined);
  }
}

/** Sends what waits when the browser calls back; it calls again as long as something does. */
export function listenForSync(self: Scope): void {
  self.addEventListener('sync', (event) => {
    event.waitUntil(deliverAll());
  });
  self.addEventListener('message', (event) => {
    const { deliver: person, insists = false } = event.data as { deliver?: string; insists?: boolean };
    if (typeof person === 'string') event.waitUntil(deliver(person, { insists }).then(noteChange));
  });
}

async function deliverAll(): Promise<void> {
  const people = new Set((await allEntries()).map(({ person }) => person));
  for (const person of people) await deliver(person);
  await noteChange();
  for (const person of people)
    if ((await entriesOf(person)).some(({ state }) => state.kind === 'waiting'))
      throw new Error('Something still waits.');
}
