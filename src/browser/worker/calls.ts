import { urls } from '../../language/urls.ts';
import type { CallScope } from './call-scope.ts';
import { isNewCall } from './known-calls.ts';

/** What the house sends: a notification to show, or the marks of those to take away. */
type Message = {
  notification?: { title: string; body: string; lang: string; tag: string; navigate: string };
  id?: string;
  /** The page where this kind is chosen, and the words of the button that ends it. */
  stop?: { path: string; label: string };
  close?: string[];
};

/** What a notification keeps for when it is touched. */
type Kept = { navigate: string; stop: string | undefined };

/** Shows what the house announces, leads where it is read, and takes away what was read elsewhere. */
export function listenForCalls(scope: CallScope): void {
  scope.addEventListener('push', (event) => {
    event.waitUntil(hear(scope, event.data?.json() ?? {}));
  });
  scope.addEventListener('notificationclick', (event) => {
    const { notification, action } = event;
    const { navigate, stop } = notification.data as Kept;
    notification.close();
    event.waitUntil(action === 'stop' && stop ? end(scope, stop) : open(scope, navigate));
  });
  // The browser has moved to another address: only it knows, and only now.
  scope.addEventListener('pushsubscriptionchange', (event) => {
    event.waitUntil(renew(scope, event.newSubscription ?? null, event.oldSubscription ?? null));
  });
}

async function hear(scope: CallScope, { notification, id, stop, close = [] }: Message): Promise<void> {
  const { registration } = scope;
  for (const standing of await registration.getNotifications())
    if (close.includes(standing.tag)) standing.close();
  if (!notification || (id && !(await isNewCall(scope.caches, id)))) return;
  const { title, body, lang, tag, navigate } = notification;
  const data: Kept = { navigate, stop: stop?.path };
  const shown = {
    body,
    lang,
    tag,
    data,
    // What comes later of the same topic takes its place, and is worth a sound: at most one an hour is sent.
    renotify: true,
    icon: urls.icon('192'),
    badge: urls.icon('badge'),
    ...(stop && { actions: [{ action: 'stop', title: stop.label }] }),
  };
  await registration.showNotification(title, shown);
}

/** Comes back to a window that is already there, else opens one: nothing that is being written is left. */
async function open({ clients }: CallScope, url: string): Promise<void> {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = windows.find((window) => window.url === url);
  await (there ? there.focus() : clients.openWindow(url));
}

/** No more notifications of this kind; then its page, which shows how it stands, network or not. */
async function end(scope: CallScope, path: string): Promise<void> {
  const body = new URLSearchParams({ push: 'never' });
  await scope.fetch(path, { method: 'POST', body, redirect: 'manual' }).catch(() => undefined);
  await scope.clients.openWindow(new URL(path, scope.location.origin).href);
}

async function renew(
  { registration, fetch }: CallScope,
  given: PushSubscription | null,
  before: PushSubscription | null,
): Promise<void> {
  const applicationServerKey = before?.options.applicationServerKey ?? null;
  const renewed =
    given ?? (await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey }));
  const { endpoint = '', keys = {} } = renewed.toJSON();
  const { p256dh = '', auth = '' } = keys;
  await fetch(urls.notifications(), {
    method: 'POST',
    body: new URLSearchParams({ endpoint, p256dh, auth }),
  });
}
