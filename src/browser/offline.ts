import { urls } from '../language/urls.ts';
import { allEntries, emptyBox, entriesOf } from './outbox/box.ts';
import { pauseBefore, type Entry } from './outbox/entry.ts';
import { fresher } from './fresher.ts';
import { onChange } from './outbox/turn.ts';
import type { Tools } from './tools.ts';

/** Longer than one attempt takes. */
const longest = 30_000;

type Connection = { saveData?: boolean; type?: string };

/**
 * `<ravie-outbox data-one data-many data-refused data-see>`, on every page: starts the worker, says what waits on this
 * device, and has it sent on arriving, on coming back, when the network returns, then ever more seldom.
 */
export function offline(element: HTMLElement, { make }: Tools): void {
  const { reader } = document.documentElement.dataset;
  const worker = navigator.serviceWorker;
  let attempts = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = async (message: object) => {
    (await worker.ready).active?.postMessage(message);
  };
  const look = async () => {
    if (!reader) return;
    const entries = await entriesOf(reader);
    say(element, entries, make);
    askBeforeLeaving(entries);
    clearTimeout(timer);
    if (!entries.some(({ state }) => state.kind === 'waiting')) attempts = 0;
    else timer = setTimeout(() => void send(), pauseBefore(entries, attempts, Date.now()));
  };
  const send = async () => {
    clearTimeout(timer);
    attempts += 1;
    // Asked again even when the device believes that it has no network: it is often wrong.
    if (reader) await tell({ deliver: reader });
    // Should the worker die before it answers.
    timer = setTimeout(() => void look(), longest);
  };
  const again = () => {
    attempts = 0;
    void look();
  };

  // Nothing is said when the device refuses: pages and forms are then as they always were.
  worker.register(urls.worker()).catch(() => undefined);
  onChange(() => void look().catch(() => undefined));
  addEventListener('online', again);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) again();
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) again();
  });
  look().catch(() => undefined);
  fresher(make);

  if (document.querySelector('[data-draft-done="*"]')) void leave(tell);
  else {
    const here = worker.controller ? {} : { here: location.pathname + location.search };
    void tell({ ahead: isPaidFor() || !reader ? 'needed' : 'all', ...here });
  }
}

/** She has signed out: nothing of hers stays, neither what she read nor what she wrote. */
async function leave(tell: (message: object) => Promise<void>): Promise<void> {
  await tell({ left: true });
  const people = new Set((await allEntries()).map(({ person }) => person));
  for (const person of people) await emptyBox(person);
}

/** Whether she pays for each byte, or has asked for few of them. */
function isPaidFor(): boolean {
  const { connection } = navigator as { connection?: Connection };
  return connection?.saveData === true || connection?.type === 'cellular';
}

/** Leaving empties what waits: from anywhere else, whoever leaves is led to the page that says so first. */
function askBeforeLeaving(entries: Entry[]): void {
  for (const form of document.querySelectorAll<HTMLFormElement>(`form[action="${urls.signOut()}"]`))
    form.onsubmit = (event) => {
      if (entries.length === 0 || location.pathname === urls.signOut()) return;
      event.preventDefault();
      location.assign(urls.signOut());
    };
}

function say(element: HTMLElement, entries: Entry[], make: Tools['make']): void {
  const { one = '', many = '', refused = '', see = '', leaving = '' } = element.dataset;
  const waiting = entries.filter(({ state }) => state.kind === 'waiting').length;
  const needsHer = entries.some(({ state }) => state.kind === 'refused');
  const isLeaving = location.pathname === urls.signOut();
  const sentence = isLeaving
    ? leaving
    : needsHer
      ? refused
      : waiting === 1
        ? one
        : many.replace('{n}', String(waiting));
  if ((!needsHer && waiting === 0) || location.pathname === urls.outbox()) {
    element.hidden = true;
    return;
  }
  const link = make('a', { href: urls.outbox() }, see);
  element.hidden = false;
  element.replaceChildren(
    make('div', { class: 'notice warn', role: 'status' }, make('p', {}, sentence, ' ', link)),
  );
}
