import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { Twin } from '../mail/twin.ts';

export type ReceivedSms = { to: string; text: string };

const message = z.object({ to: z.string().regex(/^\+\d{6,15}$/), text: z.string().min(1).max(1600) });

/**
 * An SMS gateway on this machine, on the loopback only: takes the default body of our own settings
 * (RAVIE_SMS_BODY) and sends nothing. Answers 201 once `receive` has kept the message, 400 for another body.
 */
export function startSmsTwin(receive: (sms: ReceivedSms) => Promise<void>): Promise<Twin> {
  const server = createServer((request, response) => {
    text(request)
      .then((body) => message.parse(JSON.parse(body)))
      .then(
        (sms) =>
          receive(sms).then(
            () => 201,
            () => 500,
          ),
        () => 400,
      )
      .then((status) => response.writeHead(status).end())
      .catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
            server.closeAllConnections();
          }),
      });
    });
  });
}
