/** After a refusal, one asks again when something may have changed; who answers is not asked every day. */
export const pauseDays = 7;

/** From when somebody may ask again; null when she may now. `refusedAt`: her last refusal. */
export function mayAskAgainAt(refusedAt: Date | null, now: Date): Date | null {
  if (!refusedAt) return null;
  const from = new Date(refusedAt.getTime() + pauseDays * 86_400_000);
  return from > now ? from : null;
}
