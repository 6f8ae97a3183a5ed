/**
 * Asks the server (posts `sent`, when given), forgetting what was asked before: only the last answer counts. Gives nothing when it was
 * overtaken, when the network is away, or when the server could not answer.
 */
export function fetchLatest(): (address: string, sent?: URLSearchParams) => Promise<Response | null> {
  let current: AbortController | undefined;
  return async (address, sent) => {
    current?.abort();
    const mine = new AbortController();
    current = mine;
    try {
      const answer = await fetch(address, {
        signal: mine.signal,
        ...(sent && { method: 'POST', body: sent }),
      });
      return answer.ok ? answer : null;
    } catch {
      return null;
    }
  };
}
