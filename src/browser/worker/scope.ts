/** What a worker can do that a page cannot, as far as we use it: TypeScript's own list cannot stand beside the DOM's. */
export type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void };

export type Fetching = Lasting & {
  readonly request: Request;
  /** The page, asked for while the worker was still waking up; nothing when that is not on. */
  readonly preloadResponse: Promise<Response | undefined>;
  /** What the page that is being opened will be called. */
  readonly resultingClientId: string;
  respondWith: (answer: Promise<Response>) => void;
};

export type Told = Lasting & {
  readonly data: unknown;
  /** The page that says it. */
  readonly source: { readonly id: string; postMessage: (said: unknown) => void } | null;
};

type Events = { install: Lasting; activate: Lasting; fetch: Fetching; message: Told; sync: Lasting };

export type Scope = {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: <Name extends keyof Events>(name: Name, listen: (event: Events[Name]) => void) => void;
};
