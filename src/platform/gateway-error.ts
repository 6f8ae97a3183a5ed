/**
 * How handing a message over ended, when it was not accepted: `for-now` (try again later), `for-good` (this message
 * never), `contact` (nothing will ever be taken for this contact), or `unknown`: it may have been accepted, and
 * nobody said so.
 */
export type HandOver = 'for-now' | 'for-good' | 'contact' | 'unknown';

/** Why a gateway did not take a message. Never quotes what it answered, which often holds the contact. */
export class GatewayError extends Error {
  override name = 'GatewayError';
  readonly ending: HandOver;
  /** One word: `ECONNREFUSED`, `smtp-550`, `http-503`, `timeout`. */
  readonly code: string;
  constructor(ending: HandOver, code: string) {
    super(`The gateway did not take a message (${ending}): ${code}.`);
    this.ending = ending;
    this.code = code;
  }
}

/** The code of a network error (`ECONNREFUSED`), else the kind of error it is. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? codeOf(error.cause) : error.name;
}

/** Codes of a connection that never was: nothing was said, so nothing was accepted. */
export const neverConnected: readonly string[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'NOT_PUBLIC',
];
