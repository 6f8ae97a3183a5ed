import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A letter as a mail server received it. */
export type ReceivedMail = { recipient: string; subject: string; body: string };

export type Twin = {
  /** What to set as RAVIE_SMTP_URL or RAVIE_SMS_URL to speak to it. */
  url: string;
  close: () => Promise<void>;
};

/**
 * A mail server on this machine that speaks SMTP and delivers nothing: for demonstrations and tests, on the
 * loopback only. A letter is accepted once `receive` has kept it.
 */
export function startMailTwin(receive: (mail: ReceivedMail) => Promise<void>): Promise<Twin> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: 1024 * 1024,
    onData: (stream, session, callback) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const recipient = session.envelope.rcptTo.map((to) => to.address).join(', ');
        PostalMime.parse(Buffer.concat(pieces))
          .then((mail) => receive({ recipient, subject: mail.subject ?? '', body: mail.text ?? '' }))
          .then(
            () => {
              callback();
            },
            (error: unknown) => {
              callback(error instanceof Error ? error : new Error(String(error)));
            },
          );
      });
    },
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    const listening = server.listen(0, '127.0.0.1', () => {
      const { port } = listening.address() as AddressInfo;
      resolve({
        url: `smtp://127.0.0.1:${port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
          }),
      });
    });
  });
}
