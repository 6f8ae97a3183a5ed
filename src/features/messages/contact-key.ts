import { limitKey } from '../../platform/http/limits.ts';
import type { ContactChannel } from './domain/kinds.ts';

/** A contact as `refused_contacts` knows it: a keyed hash, which names nobody. */
export function contactKey(secret: string, channel: ContactChannel, contact: string): string {
  return limitKey(secret, `refused-${channel}`, contact);
}
