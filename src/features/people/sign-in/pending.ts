import { z } from 'zod';
import type { RavieContext } from '../../../platform/http/context.ts';
import { dropCookie, keepCookie, readCookie } from '../../../platform/http/cookies.ts';
import { isSigned, signature } from '../../../platform/secrets.ts';
import type { Services } from '../../../platform/services.ts';
import { codeMinutes } from './codes.ts';
import type { Contact } from './contact.ts';

/**
 * What is carried from the page of the contact to the page of the code: whom it was sent to, for which request (so
 * that a code opens only the browser that asked for it), where she was going.
 */
export type Pending = { contact: Contact; request: string; next: string };

const shape = z.object({
  contact: z.object({ kind: z.enum(['phone', 'email']), value: z.string() }),
  request: z.string(),
  next: z.string(),
});

/** What the code is for: entering, adding a contact to one's account, a second step. Each has its cookie. */
const names = { entry: 'ravie-connexion', contact: 'ravie-contact', step: 'ravie-pas' } as const;

export type Purpose = keyof typeof names;

/**
 * Keeps it in the browser itself, signed, for a little longer than the code lives: neither an address bar nor a
 * log shows the contact, and the house keeps nothing about who never came in.
 */
export function keepPending(
  services: Services,
  c: RavieContext,
  pending: Pending,
  purpose: Purpose = 'entry',
): void {
  const payload = Buffer.from(JSON.stringify(pending)).toString('base64url');
  const value = `${payload}.${signature(services.secret, signed(purpose, payload)).toString('base64url')}`;
  keepCookie(services, c, names[purpose], value, 2 * codeMinutes * 60);
}

/** Reads it back; null when there is none, or when it is not ours. */
export function readPending(services: Services, c: RavieContext, purpose: Purpose = 'entry'): Pending | null {
  const [payload = '', given = ''] = (readCookie(services, c, names[purpose]) ?? '').split('.');
  if (!isSigned(services, signed(purpose, payload), Buffer.from(given, 'base64url'))) return null;
  const parsed = shape.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
  return parsed.success ? parsed.data : null;
}

export function dropPending(services: Services, c: RavieContext, purpose: Purpose = 'entry'): void {
  dropCookie(services, c, names[purpose]);
}

function signed(purpose: Purpose, payload: string): string {
  return `pending ${purpose}\n${payload}`;
}
