import type { Services } from '../services.ts';

type Reached = { config: Pick<Services['config'], 'origin'> };

/** Whether the site is reached by https: the browser then keeps our cookies for https only. */
export function isSecure({ config }: Reached): boolean {
  return config.origin.startsWith('https://');
}

/**
 * The name of one of our cookies, as the browser holds it. Under the prefix `__Host-` it refuses what another site
 * of the same domain, or a page in clear, would plant (RFC 6265bis, 4.1.3); it asks for `Secure` and the path `/`.
 */
export function cookieName(reached: Reached, name: string): string {
  return isSecure(reached) ? `__Host-${name}` : name;
}
