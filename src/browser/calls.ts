import { urls } from '../language/urls.ts';
import type { Tools } from './tools.ts';

/**
 * `<ravie-calls data-key data-answer data-denied data-failed>` holding a button and a line for what goes wrong: asks
 * for the browser's leave, then tells the house where this browser is called.
 */
export function calls(element: HTMLElement, _tools: Tools): void {
  const { key = '', answer = '', denied = '', failed = '' } = element.dataset;
  const button = element.querySelector('button');
  const line = element.querySelector<HTMLElement>('.error');
  if (!button || !line) return;

  button.addEventListener('click', () => {
    if (button.hasAttribute('aria-busy')) return;
    button.setAttribute('aria-busy', 'true');
    line.textContent = '';
    void turnOn(key, answer)
      .then((to) => {
        if (to) location.assign(to);
        else line.textContent = Notification.permission === 'denied' ? denied : failed;
      })
      .catch(() => {
        line.textContent = failed;
      })
      .finally(() => button.removeAttribute('aria-busy'));
  });
}

/** Where to go then; null when she, or the house, said no. */
async function turnOn(key: string, answer: string): Promise<string | null> {
  // First, while her touch is fresh: browsers ask at no other time.
  if ((await Notification.requestPermission()) !== 'granted') return null;
  await navigator.serviceWorker.register(urls.worker());
  const { pushManager } = await navigator.serviceWorker.ready;
  // One made for another key is not ours to use again.
  await (await pushManager.getSubscription())?.unsubscribe();
  const subscription = await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytesOf(key),
  });
  const { endpoint = '', keys = {} } = subscription.toJSON();
  const { p256dh = '', auth = '' } = keys;
  const headers = { accept: 'application/json' };
  const body = new URLSearchParams({ endpoint, p256dh, auth });
  const reply = await fetch(answer, { method: 'POST', headers, body });
  const { to } = (await reply.json()) as { to?: string | null };
  return to ?? null;
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
