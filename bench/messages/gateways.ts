import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startMailTwin } from '../../src/platform/mail/twin.ts';
import { startSmsTwin } from '../../src/platform/sms/twin.ts';
import type { Settings } from '../faults/app.ts';

/** How many times each message arrived, by the id of its delivery. */
export type Ledger = { mail: Map<string, number>; sms: Map<string, number> };

/** A mail server, an SMS gateway that sends an id once, and what says whether a letter has arrived. */
export type Gateways = {
  ledger: Ledger;
  /** How many different messages have arrived. */
  arrived: () => number;
  /** What a worker is given to use them. With `status`, it may ask about letters. */
  settings: (options: { status: boolean }) => Settings;
  close: () => Promise<void>;
};

export async function openGateways(): Promise<Gateways> {
  const ledger: Ledger = { mail: new Map(), sms: new Map() };
  const note = (channel: keyof Ledger) => (message: { id: string }) => {
    ledger[channel].set(message.id, (ledger[channel].get(message.id) ?? 0) + 1);
    return Promise.resolve();
  };
  const [mail, sms] = await Promise.all([startMailTwin(note('mail')), startSmsTwin(note('sms'))]);
  const status = createServer(({ url }, response) => {
    response.writeHead(ledger.mail.has(url?.slice(1) ?? '') ? 200 : 404).end();
  });
  await new Promise<void>((resolve) => status.listen(0, '127.0.0.1', resolve));
  const { port } = status.address() as AddressInfo;
  return {
    ledger,
    arrived: () => ledger.mail.size + ledger.sms.size,
    settings: (options) => ({
      RAVIE_SMTP_URL: mail.url,
      RAVIE_MAIL_FROM: 'RAVie <ravie@exemple.invalid>',
      RAVIE_SMS_URL: sms.url,
      RAVIE_SMS_ONCE: 'oui',
      RAVIE_SMS_DAY_CAP_CENTS: '1000000000',
      ...(options.status && { RAVIE_MAIL_STATUS_URL: `http://127.0.0.1:${port}/{id}` }),
    }),
    close: async () => {
      await Promise.all([mail.close(), sms.close()]);
      status.close();
    },
  };
}
