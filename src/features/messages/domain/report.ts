/** What a provider says became of a message, in our own words. */
export type Report = {
  /** The delivery's id, as the message carried it. */
  id: string;
  outcome: 'delivered' | 'failed';
  /** Whether that contact will never take anything. */
  lasting: boolean;
  /** Whose it was, when the provider says so: she may have given another since. */
  contact: string | null;
};

/**
 * Reads the part of a bounce that programs read (RFC 3464: `Action`, `Status`, `Final-Recipient`), with the id of the
 * letter it is about. Null when it says nothing of how that ended: a delay is not an end.
 */
export function reportFromStatus(fields: string, id: string): Report | null {
  const field = (name: string) => new RegExp(`^${name}:\\s*(.+)$`, 'im').exec(fields)?.[1]?.trim() ?? '';
  const action = field('Action').toLowerCase();
  if (action !== 'failed' && action !== 'delivered') return null;
  const status = field('Status');
  const contact = /<?([^\s;<>]+@[^\s<>]+)>?$/.exec(field('Final-Recipient'))?.[1]?.toLowerCase() ?? null;
  // 5.1.x is about the address, 5.2.1 a closed mailbox (RFC 3463); other refusals may pass.
  const lasting = action === 'failed' && /^5\.(1\.\d+|2\.1)\b/.test(status);
  return { id, outcome: action, lasting, contact };
}
