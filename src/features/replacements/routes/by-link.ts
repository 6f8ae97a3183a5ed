import type { RavieContext } from '../../../platform/http/context.ts';
import { withinLimit, type Limit } from '../../../platform/http/limits.ts';
import type { Services } from '../../../platform/services.ts';

/** Enough for a family, or a desk, around one telephone. */
const opening: Limit = { name: 'accord-lien', hits: 60, seconds: 900 };

/** A page behind a link that is a key: not kept, not listed, and the address in the bar is told to nobody. */
export function privately(c: RavieContext): void {
  c.header('Cache-Control', 'no-store');
  c.header('X-Robots-Tag', 'noindex, nofollow');
  c.header('Referrer-Policy', 'no-referrer');
}

/** Counts one more link opened by this caller, and answers whether it is within what one needs. */
export const mayOpenLink = ({ db, now }: Services, c: RavieContext): Promise<boolean> =>
  withinLimit(db, opening, c.get('addressKey'), now());
