import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { askStatus, type DeliveryStatus } from '../delivery-status.ts';
import { staysHere } from '../http/loopback.ts';
import { smtpFailure } from './smtp-failure.ts';

/** One letter. The text version is what counts; the HTML one repeats it. */
export type Mail = {
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** Makes the Message-ID, the same at every attempt: one is made up when there is none. */
  id?: string;
  headers?: Record<string, string>;
};

export type Mailer = {
  /** Hands the letter to the server. Rejects with a `GatewayError` when the server did not say that it took it. */
  send: (mail: Mail) => Promise<void>;
  /** What the provider knows of a letter, when it can be asked (RAVIE_MAIL_STATUS_URL). */
  status?: ((id: string) => Promise<DeliveryStatus>) | undefined;
  /** Whether the server answers, for `ravie doctor`. */
  check: () => Promise<boolean>;
  close: () => void;
};

/** How many letters are on their way at once. */
export const mailsAtOnce = 5;

/**
 * A mailer over SMTP, on a few connections kept open. `url` as `smtps://user:password@host:465`; connecting gives up
 * after 10 s, a silence after `silence` milliseconds.
 */
export function createMailer(
  url: string,
  from: string,
  { statusUrl, silence = 20_000 }: { statusUrl?: string | undefined; silence?: number } = {},
): Mailer {
  const transport = createTransport({
    url: encrypted(url),
    pool: true,
    maxConnections: mailsAtOnce,
    // The library would send again what a cut connection may have delivered: sending again is decided elsewhere.
    maxRequeues: 0,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  /** Letters that went out to their last byte, and are not answered yet. */
  const wholly = new Set<string>();
  transport.use('stream', ({ message, data }, next) => {
    message.processFunc((content) => Readable.from(noted(content, () => wholly.add(String(data.messageId)))));
    next();
  });
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'ravie.invalid';
  return {
    send: async ({ id = randomUUID(), ...mail }) => {
      const messageId = `<${id}@${domain}>`;
      try {
        await transport.sendMail({ from, messageId, ...mail });
      } catch (error) {
        throw smtpFailure(error, wholly.has(messageId));
      } finally {
        wholly.delete(messageId);
      }
    },
    status: statusUrl === undefined ? undefined : (id) => askStatus(statusUrl, id),
    check: () =>
      transport.verify().then(
        () => true,
        () => false,
      ),
    close: () => {
      transport.close();
    },
  };
}

/** The same content; says so once the last of it has been read. Nothing is read before the server asks for it. */
async function* noted(content: Readable, ended: () => void): AsyncGenerator<Uint8Array> {
  for await (const piece of content) yield piece as Uint8Array;
  ended();
}

/** The same server, which must speak TLS (at once or by STARTTLS) unless it is on this machine: codes go by mail. */
export function encrypted(url: string): string {
  const server = new URL(url);
  // Only addresses of the web are read into hosts by the URL standard: brackets and case are as they were written.
  if (!staysHere(server.hostname.toLowerCase())) server.searchParams.set('requireTLS', 'true');
  return server.href;
}
