/**
 * One at a time on this device: the worker that sends, a newer one that replaces it, and a page that changes or drops
 * an entry. Waits for its turn; without patience, answers null when somebody else holds it.
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('ravie-outbox', work);
}

export function ifFree<Result>(work: () => Promise<Result>): Promise<Result | null> {
  return navigator.locks.request('ravie-outbox', { ifAvailable: true }, (lock) => (lock ? work() : null));
}

const channel = 'ravie-outbox';

/** Tells every open page that the outbox is not what it was. */
export function tellPages(): void {
  const told = new BroadcastChannel(channel);
  told.postMessage('changed');
  told.close();
}

/** Calls back when the outbox changes. */
export function onChange(listen: () => void): void {
  new BroadcastChannel(channel).addEventListener('message', listen);
}
