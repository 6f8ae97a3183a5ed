const store = 'ravie-calls';
const place = '/mes-messages/notifications/vues';

/** How many ids are remembered: a message is given again within hours, never weeks later. */
const remembered = 50;

/**
 * Whether a call is heard for the first time, and remembers it. A push service that took a message and did not say so
 * is given it again under the same id. Without storage every call is new: twice is better than never.
 */
export async function isNewCall(caches: CacheStorage, id: string): Promise<boolean> {
  try {
    const cache = await caches.open(store);
    const kept = await cache.match(place);
    const known = kept ? ((await kept.json()) as string[]) : [];
    if (known.includes(id)) return false;
    await cache.put(place, new Response(JSON.stringify([...known, id].slice(-remembered))));
  } catch {
    // Storage refused or full.
  }
  return true;
}
