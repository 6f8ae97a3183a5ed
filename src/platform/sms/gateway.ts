import type { Config } from '../config.ts';
import { askStatus, type DeliveryStatus } from '../delivery-status.ts';
import { codeOf, GatewayError, neverConnected } from '../gateway-error.ts';

/** One text message. `id` lets a gateway that knows how refuse the same message twice. */
export type Sms = { to: string; text: string; id: string };

export type SmsGateway = {
  /** Hands the message over. Rejects with a `GatewayError` when the gateway did not say that it took it. */
  send: (sms: Sms) => Promise<void>;
  /** Whether it sends a message given twice under one id only once (RAVIE_SMS_ONCE): it may then be given again. */
  once?: boolean;
  /** What it knows of a message, when it can be asked (RAVIE_SMS_STATUS_URL). */
  status?: ((id: string) => Promise<DeliveryStatus>) | undefined;
};

/** Answers that refuse this message; the others accuse the account or the hour, and the message can wait. */
const refusals = [400, 404, 409, 410, 413, 415, 422];

/**
 * A gateway called by one HTTP POST, its body made from a template: most providers fit (docs/messages.md shows
 * two). `{to}` is in E.164 form; values are escaped for the body's type. Gives up after `silence` milliseconds.
 */
export function createSmsGateway(
  settings: Config['sms'] & { url: string },
  { silence = 10_000 }: { silence?: number } = {},
): SmsGateway {
  const escape =
    settings.contentType === 'application/json'
      ? (value: string) => JSON.stringify(value).slice(1, -1)
      : encodeURIComponent;
  const { statusUrl, headers } = settings;
  return {
    once: settings.once,
    status: statusUrl === undefined ? undefined : (id) => askStatus(statusUrl, id, headers),
    send: async (sms) => {
      const body = settings.body.replace(/\{(to|text|id)\}/g, (_, name: keyof Sms) => escape(sms[name]));
      const answer = await fetch(settings.url, {
        method: 'POST',
        headers: { 'Content-Type': settings.contentType, ...headers },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(silence),
      }).catch((error: unknown) => {
        const code = codeOf(error);
        throw new GatewayError(neverConnected.includes(code) ? 'for-now' : 'unknown', code);
      });
      // The status has settled it: a body that is cut short changes nothing.
      await answer.arrayBuffer().catch(() => undefined);
      if (answer.ok) return;
      throw new GatewayError(endingOf(answer.status), `http-${answer.status}`);
    },
  };
}

/** A gateway that breaks while it works (500, 502, 504) may have sent it first; 503 says that it has not begun. */
function endingOf(status: number) {
  if (refusals.includes(status)) return 'for-good';
  return status >= 500 && status !== 503 ? 'unknown' : 'for-now';
}
