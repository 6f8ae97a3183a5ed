import type { Config } from '../config.ts';

/** One text message. `id` lets a gateway that knows how refuse the same message twice. */
export type Sms = { to: string; text: string; id: string };

export type SmsGateway = {
  /** Hands the message over. Rejects when the gateway did not accept it (any status but 2xx, or 10 s). */
  send: (sms: Sms) => Promise<void>;
};

/**
 * A gateway called by one HTTP POST, its body made from a template: most providers fit (docs/messages.md shows
 * two). `{to}` is in E.164 form; values are escaped for the body's type.
 */
export function createSmsGateway(settings: Config['sms'] & { url: string }): SmsGateway {
  const escape =
    settings.contentType === 'application/json'
      ? (value: string) => JSON.stringify(value).slice(1, -1)
      : encodeURIComponent;
  return {
    send: async (sms) => {
      const body = settings.body.replace(/\{(to|text|id)\}/g, (_, name: keyof Sms) => escape(sms[name]));
      const answer = await fetch(settings.url, {
        method: 'POST',
        headers: { 'Content-Type': settings.contentType, ...settings.headers },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(10_000),
      });
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`The SMS gateway answered ${answer.status}.`);
    },
  };
}
