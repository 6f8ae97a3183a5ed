import { fetchLatest } from './fetch-latest.ts';

/** Between two looks, in milliseconds. */
const pause = 1500;

/**
 * `<ravie-await>` stands on a page that something is still being done for: the page is asked for again, while it is in
 * sight, until it no longer holds this element; then it is shown. What one does on the page meanwhile is not lost: it
 * holds nothing to write in.
 */
export function awaitPage(element: HTMLElement): void {
  const ask = fetchLatest();
  const look = async () => {
    if (!element.isConnected) return;
    const answer = document.hidden ? null : await ask(location.href);
    const text = await answer?.text().catch(() => undefined);
    if (text !== undefined && !text.includes(`<${element.localName}`)) location.reload();
    else setTimeout(() => void look(), pause);
  };
  void look();
}
