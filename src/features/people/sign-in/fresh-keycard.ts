import { z } from 'zod';
import type { RavieContext } from '../../../platform/http/context.ts';
import { dropCookie, keepCookie, readCookie } from '../../../platform/http/cookies.ts';
import { isSigned, signature } from '../../../platform/secrets.ts';
import type { Services } from '../../../platform/services.ts';

/** A card that has just been made, as it is printed: the house forgets its code as soon as it has answered. */
export type FreshKeycard = {
  keycardId: string;
  code: string;
  centreId: string;
  firstName: string;
  initial: string;
};

const shape = z.object({
  keycardId: z.string(),
  code: z.string(),
  centreId: z.string(),
  firstName: z.string(),
  initial: z.string(),
});

const name = 'ravie-carte';
const minutes = 20;

/** Keeps it in the browser of who made it, signed, for the time of printing it. The PIN is not in it. */
export function keepFreshKeycard(services: Services, c: RavieContext, fresh: FreshKeycard): void {
  const until = services.now().getTime() + minutes * 60_000;
  const payload = Buffer.from(JSON.stringify({ ...fresh, until })).toString('base64url');
  const given = signature(services.secret, signed(payload)).toString('base64url');
  keepCookie(services, c, name, `${payload}.${given}`, minutes * 60);
}

/** Reads it back for this card; null when there is none, when it is another's, or when its time is over. */
export function readFreshKeycard(
  services: Services,
  c: RavieContext,
  keycardId: string,
): FreshKeycard | null {
  const [payload = '', given = ''] = (readCookie(services, c, name) ?? '').split('.');
  if (!isSigned(services, signed(payload), Buffer.from(given, 'base64url'))) return null;
  const parsed = shape
    .extend({ until: z.number() })
    .safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
  if (!parsed.success || parsed.data.keycardId !== keycardId) return null;
  return parsed.data.until > services.now().getTime() ? parsed.data : null;
}

export function dropFreshKeycard(services: Services, c: RavieContext): void {
  dropCookie(services, c, name);
}

function signed(payload: string): string {
  return `fresh keycard\n${payload}`;
}
