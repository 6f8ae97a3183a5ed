import { createTransport } from 'nodemailer';
import { staysHere } from '../http/loopback.ts';

/** One letter. The text version is what counts; the HTML one repeats it. */
export type Mail = { to: string; subject: string; text: string; html?: string };

export type Mailer = {
  /** Hands the letter to the server. Rejects when the server did not accept it. */
  send: (mail: Mail) => Promise<void>;
  /** Whether the server answers, for `ravie doctor`. */
  check: () => Promise<boolean>;
  close: () => void;
};

/** A mailer over SMTP. `url` as `smtps://user:password@host:465`; sending gives up after 10 s. */
export function createMailer(url: string, from: string): Mailer {
  const transport = createTransport(encrypted(url), {
    from,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (mail) => {
      await transport.sendMail(mail);
    },
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

/** The same server, which must speak TLS (at once or by STARTTLS) unless it is on this machine: codes go by mail. */
export function encrypted(url: string): string {
  const server = new URL(url);
  // Only addresses of the web are read into hosts by the URL standard: brackets and case are as they were written.
  if (!staysHere(server.hostname.toLowerCase())) server.searchParams.set('requireTLS', 'true');
  return server.href;
}
