import type { AddressInfo, Socket } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { Fault } from '../twin-faults.ts';

/** A letter as a mail server received it. */
export type ReceivedMail = {
  /** What stands before the @ of its Message-ID. */
  id: string;
  recipient: string;
  subject: string;
  body: string;
  html: string;
  headers: Record<string, string>;
};

export type Twin = {
  /** What to set as RAVIE_SMTP_URL or RAVIE_SMS_URL to speak to it. */
  url: string;
  close: () => Promise<void>;
};

type Options = {
  /** To come back where one was, after a restart; any free one when 0. */
  port?: number;
  /** What to do with the next letter: asked once a letter. None by default. */
  fault?: () => Fault | null;
};

/**
 * A mail server on this machine that speaks SMTP and delivers nothing: for demonstrations and tests, on the
 * loopback only. A letter is accepted once `receive` has kept it; `fault` makes it as unkind as real ones.
 */
export function startMailTwin(
  receive: (mail: ReceivedMail) => Promise<void>,
  { port = 0, fault = () => null }: Options = {},
): Promise<Twin> {
  const faults = new Map<string, Fault | null>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: 1024 * 1024,
    onRcptTo: (_, session, callback) => {
      const next = fault();
      faults.set(session.id, next);
      callback(next === 'refuse-contact' ? replying(550, 'No such mailbox') : null);
    },
    onData: (stream, session, callback) => {
      const next = faults.get(session.id);
      const cut = () => {
        socketOf(server, session.id)?.destroy();
      };
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => {
        pieces.push(piece);
        if (next === 'cut-before') cut();
      });
      stream.on('error', () => undefined);
      stream.on('end', () => {
        if (next === 'refuse-for-now') {
          callback(replying(451, 'Try again later'));
          return;
        }
        if (next === 'refuse-for-good') {
          callback(replying(554, 'Not this one'));
          return;
        }
        readMail(Buffer.concat(pieces), session.envelope.rcptTo.map((to) => to.address).join(', '))
          .then(receive)
          .then(
            () => {
              if (next === 'cut-after') cut();
              else if (next !== 'silent-after') callback();
            },
            (error: unknown) => {
              callback(error instanceof Error ? error : new Error(String(error)));
            },
          );
      });
    },
  });
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      // Of connections that are cut, ours to wish; of the port, nothing can be done here.
      if (error.code === 'EADDRINUSE') reject(error);
    });
    const listening = server.listen(port, '127.0.0.1', () => {
      resolve({
        url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
        close: () =>
          new Promise((closed) => {
            for (const connection of connectionsOf(server)) connection._socket.destroy();
            server.close(() => {
              closed();
            });
          }),
      });
    });
  });
}

async function readMail(content: Buffer, recipient: string): Promise<ReceivedMail> {
  const mail = await PostalMime.parse(content);
  return {
    id: /<([^@>]+)/.exec(mail.messageId ?? '')?.[1] ?? '',
    recipient,
    subject: mail.subject ?? '',
    body: mail.text ?? '',
    html: mail.html ?? '',
    headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
  };
}

function replying(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

type Connection = { id: string; _socket: Socket };

const connectionsOf = (server: SMTPServer) =>
  (server as unknown as { connections: ReadonlySet<Connection> }).connections;

function socketOf(server: SMTPServer, session: string): Socket | undefined {
  return [...connectionsOf(server)].find(({ id }) => id === session)?._socket;
}
