import type { Tools } from './tools.ts';

type Said = { sentence: string; see: string };

/**
 * On a page that was shown from the device at once: asks the worker what the house answered since. Should it be
 * otherwise, or out of reach, a line above the bar says so; nothing that is being read moves.
 */
export function fresher(make: Tools['make']): void {
  const worker = navigator.serviceWorker;
  if (!document.querySelector('[data-quick]') || !worker.controller) return;
  worker.addEventListener('message', ({ data }: MessageEvent<Said | null>) => {
    if (typeof data?.sentence !== 'string') return;
    const button = make('button', { type: 'button', class: 'button little' }, data.see);
    button.addEventListener('click', () => {
      location.reload();
    });
    const line = make('div', { class: 'notice', role: 'status' }, make('p', {}, data.sentence, ' ', button));
    // Above the bar of places, over what is there: nothing moves.
    Object.assign(line.style, {
      position: 'fixed',
      insetInline: '.75rem',
      insetBlockEnd: '5rem',
      maxInlineSize: '32rem',
      marginInline: 'auto',
      zIndex: '3',
    });
    document.querySelector('main')?.append(line);
    keepClear(line.offsetHeight);
  });
  worker.controller.postMessage({ same: true });
}

/** What takes the focus, and the end of the page, come to stand above the line. Heights in pixels. */
function keepClear(height: number): void {
  document.documentElement.style.scrollPaddingBlockEnd = `calc(6rem + ${height}px)`;
  const end = document.querySelector('footer');
  if (end) end.style.paddingBlockEnd = `calc(${getComputedStyle(end).paddingBlockEnd} + ${height}px)`;
}
