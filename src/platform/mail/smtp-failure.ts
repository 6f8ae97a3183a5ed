import { codeOf, GatewayError } from '../gateway-error.ts';

/**
 * What an error of the SMTP library means. A reply settles it (RFC 5321, 4.2.1): 4xx is for now; 5xx is for good, and
 * about the contact when it answers RCPT TO. Before the letter itself, 5xx accuses us (our name, our password): it is
 * for now, so that nothing is lost while that is put right. Without a reply, it was not accepted unless it had gone
 * out to its last byte.
 */
export function smtpFailure(error: unknown, wholly: boolean): GatewayError {
  const { responseCode, command } = (error ?? {}) as { responseCode?: unknown; command?: unknown };
  if (typeof responseCode === 'number' && responseCode >= 400) {
    const code = `smtp-${responseCode}`;
    if (responseCode < 500) return new GatewayError('for-now', code);
    if (command === 'RCPT TO') return new GatewayError('contact', code);
    return new GatewayError(command === 'DATA' ? 'for-good' : 'for-now', code);
  }
  return new GatewayError(wholly ? 'unknown' : 'for-now', codeOf(error));
}
