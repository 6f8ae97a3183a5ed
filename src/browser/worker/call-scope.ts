import type { Lasting } from './scope.ts';

// What a worker is told of calls, as far as we use it.

type Pushed = Lasting & { readonly data: { json: () => unknown } | null };
type Touched = Lasting & { readonly notification: Notification; readonly action: string };
type Renewed = Lasting & {
  readonly oldSubscription?: PushSubscription | null;
  readonly newSubscription?: PushSubscription | null;
};

type Events = { push: Pushed; notificationclick: Touched; pushsubscriptionchange: Renewed };

type Window = { readonly url: string; focus: () => Promise<unknown> };

/** The part of a worker's global scope that calls need. */
export type CallScope = {
  readonly location: { readonly origin: string };
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll: (of: { type: 'window'; includeUncontrolled: boolean }) => Promise<readonly Window[]>;
    openWindow: (url: string) => Promise<unknown>;
  };
  readonly caches: CacheStorage;
  fetch: typeof fetch;
  addEventListener: <Name extends keyof Events>(name: Name, listen: (event: Events[Name]) => void) => void;
};
