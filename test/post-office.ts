import { sql } from 'kysely';
import { afterEach, beforeEach } from 'vitest';
import { createMailer } from '../src/platform/mail/mailer.ts';
import { startMailTwin, type ReceivedMail } from '../src/platform/mail/twin.ts';
import { createPushGateway } from '../src/platform/push/gateway.ts';
import type { Services } from '../src/platform/services.ts';
import { createSmsGateway } from '../src/platform/sms/gateway.ts';
import { startSmsTwin, type ReceivedSms } from '../src/platform/sms/twin.ts';
import type { Fault } from '../src/platform/twin-faults.ts';
import { servicesOn, testDatabase } from './database.ts';
import { startPushService, type PushService } from './push/service.ts';

export const minutes = 60_000;

/** The queue of messages between a real database and real local gateways, on a clock that one moves. */
export type PostOffice = {
  services: Services;
  now: Date;
  /** What the gateways do to the next messages, one after the other; then nothing. */
  faults: Fault[];
  mails: ReceivedMail[];
  texts: ReceivedSms[];
  push: PushService;
  later: (milliseconds: number) => void;
};

/** Opens one for each test of a file. What is sent is really committed: people and messages go at the end of each. */
export function openPostOffice(): PostOffice {
  const office = {} as PostOffice;
  let leaving: (() => unknown)[] = [];

  beforeEach(async () => {
    const { connection, db } = await testDatabase();
    const fault = () => office.faults.shift() ?? null;
    const mailTwin = await startMailTwin(async (mail) => void office.mails.push(mail), { fault });
    const smsTwin = await startSmsTwin(async (text) => void office.texts.push(text), { fault });
    const push = await startPushService();
    const plain = servicesOn(db, connection);
    const patience = { silence: 300 };
    const mailer = createMailer(mailTwin.url, 'RAVie <ravie@exemple.invalid>', patience);
    leaving = [mailTwin.close, smsTwin.close, push.close, mailer.close];
    Object.assign(office, {
      now: new Date('2026-11-23T09:00:00Z'),
      faults: [],
      mails: [],
      texts: [],
      push,
      later: (milliseconds: number) => {
        office.now = new Date(office.now.getTime() + milliseconds);
      },
      services: {
        ...plain,
        config: { ...plain.config, origin: 'https://ravie.example' },
        mailer,
        sms: createSmsGateway({ ...plain.config.sms, url: smsTwin.url, once: true }, patience),
        push: createPushGateway({
          secret: plain.secret,
          hosts: [push.host],
          origin: 'https://ravie.example',
          ...patience,
        }),
        now: () => office.now,
      },
    });
  });

  afterEach(async () => {
    for (const leave of leaving.reverse()) await leave();
    await sql`truncate sign_in_users, sms_spending, centres cascade`.execute(office.services.db);
  });

  return office;
}
