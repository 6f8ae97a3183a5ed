import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { Twin } from '../mail/twin.ts';
import type { Fault } from '../twin-faults.ts';

export type ReceivedSms = { id: string; to: string; text: string };

const message = z.object({
  id: z.string(),
  to: z.string().regex(/^\+\d{6,15}$/),
  text: z.string().min(1).max(1600),
});

type Options = {
  /** To come back where one was, after a restart; any free one when 0. */
  port?: number;
  /** What to do with the next message: asked once a message. None by default. */
  fault?: () => Fault | null;
  /** Whether it keeps ids, and sends a message given twice once. */
  once?: boolean;
};

/** How many ids are remembered: those of an hour at full speed. */
const remembered = 200_000;

const statusOf: Partial<Record<Fault, number>> = {
  'refuse-for-now': 503,
  'refuse-for-good': 422,
  'refuse-contact': 410,
};

/**
 * An SMS gateway on this machine, on the loopback only: takes the default body of our own settings
 * (RAVIE_SMS_BODY) and sends nothing. Answers 201 once `receive` has kept the message, 200 for one it has already
 * (with `once`), 400 for another body; `fault` makes it as unkind as real ones.
 */
export function startSmsTwin(
  receive: (sms: ReceivedSms) => Promise<void>,
  { port = 0, fault = () => null, once = true }: Options = {},
): Promise<Twin> {
  const known = new Set<string>();
  /** The status to answer; null to cut the connection, and 0 to say nothing. */
  const take = async (sms: ReceivedSms): Promise<number | null> => {
    const next = fault();
    const refusal = next && statusOf[next];
    if (refusal) return refusal;
    if (next === 'cut-before') return null;
    const again = once && known.has(sms.id);
    if (!again) await receive(sms);
    known.add(sms.id);
    for (const id of known) {
      if (known.size <= remembered) break;
      known.delete(id);
    }
    if (next === 'cut-after') return null;
    return next === 'silent-after' ? 0 : again ? 200 : 201;
  };
  const server = createServer((request, response) => {
    text(request)
      .then((body) => message.parse(JSON.parse(body)))
      .then(
        (sms) => take(sms).catch(() => 500),
        () => 400,
      )
      .then((status) => {
        if (status === null) response.destroy();
        else if (status > 0) response.writeHead(status).end();
      })
      .catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${address.port}/`,
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
