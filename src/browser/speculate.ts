import { urls } from '../language/urls.ts';

/** What Chromium says of the network; others say nothing, and are left alone. */
type Network = { saveData: boolean; type?: string; effectiveType?: string };

/** Pages that leave no mark when they are read: news would be read, a card used, a look written down. */
const harmless = [
  urls.home(),
  urls.exchange(),
  urls.ask(),
  urls.myCentre(),
  urls.more(),
  urls.rules(),
  urls.join(),
];

/**
 * Has the browser fetch the page whose link a finger goes down on, a moment before it comes up. Never on a network
 * that is paid for by the byte, nor for who asks to save data; on one it knows nothing of, neither.
 */
export function speculate(): void {
  const { connection } = navigator as Navigator & { connection?: Network };
  if (!connection || connection.saveData || connection.type === 'cellular') return;
  if (connection.effectiveType && connection.effectiveType !== '4g') return;
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  const where = { href_matches: harmless.map((path) => ({ pathname: path, search: '' })) };
  rules.textContent = JSON.stringify({ prefetch: [{ where, eagerness: 'conservative' }] });
  document.head.append(rules);
}
