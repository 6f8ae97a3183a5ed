/** What a gateway answers of a message it was given: it has it, it never saw it, or one cannot tell. */
export type DeliveryStatus = 'accepted' | 'absent' | 'unsure';

/**
 * Asks a gateway what it knows of a message, after a crash or a silence. `{id}` in the address is the message's id:
 * 2xx means that it has it, 404 that it never came; anything else, or ten seconds without an answer, says nothing.
 */
export async function askStatus(
  address: string,
  id: string,
  headers: Record<string, string> = {},
): Promise<DeliveryStatus> {
  try {
    const answer = await fetch(address.replaceAll('{id}', encodeURIComponent(id)), {
      headers,
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    });
    await answer.arrayBuffer();
    return answer.ok ? 'accepted' : answer.status === 404 ? 'absent' : 'unsure';
  } catch {
    return 'unsure';
  }
}
