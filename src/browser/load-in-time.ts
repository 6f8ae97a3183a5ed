import { tools, type Tools } from './tools.ts';

/** Long enough for the page to have come whole on a slow network. */
const wait = 5000;

/**
 * Fetches what serves the elements of this name a while after the page has come, or at the first sign that it is
 * being read: a first visit never pays for it. At once where the device has it already (`here`).
 */
export function loadInTime(
  name: string,
  load: () => Promise<(element: HTMLElement, tools: Tools) => void>,
  here = false,
): void {
  const elements = [...document.querySelectorAll<HTMLElement>(name)];
  if (elements.length === 0) return;
  const begun = new AbortController();
  const begin = () => {
    if (begun.signal.aborted) return;
    begun.abort();
    // Without network it is not fetched, and the page stays as it is.
    load().then(
      (live) => {
        for (const element of elements) live(element, tools);
      },
      () => undefined,
    );
  };
  for (const event of ['scroll', 'pointerdown', 'keydown'])
    addEventListener(event, begin, { signal: begun.signal, passive: true });
  setTimeout(begin, here ? 0 : wait);
}
