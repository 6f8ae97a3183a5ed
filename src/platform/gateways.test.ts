import { afterEach, describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { GatewayError } from './gateway-error.ts';
import { createMailer } from './mail/mailer.ts';
import { startMailTwin, type ReceivedMail, type Twin } from './mail/twin.ts';
import { createSmsGateway } from './sms/gateway.ts';
import { startSmsTwin, type ReceivedSms } from './sms/twin.ts';
import type { Fault } from './twin-faults.ts';

// Real servers, as unkind as real ones can be: what each fault means, and whether the message had arrived.

const leaving: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const leave of leaving.splice(0).reverse()) await leave();
});

const patience = { silence: 300 };
const letter = {
  to: 'rose@exemple.invalid',
  subject: 'Bonjour',
  text: 'Une réponse.',
  html: '<p>Une réponse.</p>',
};
const sms = { to: '+33639980001', text: 'Une reponse.' };

async function mailOn(fault: () => Fault | null) {
  const received: ReceivedMail[] = [];
  const keep = (mail: ReceivedMail) => Promise.resolve(void received.push(mail));
  const twin = await startMailTwin(keep, { fault });
  const mailer = createMailer(twin.url, 'RAVie <ravie@exemple.invalid>', patience);
  leaving.push(twin.close, mailer.close);
  return { received, twin, mailer };
}

async function smsOn(fault: () => Fault | null) {
  const received: ReceivedSms[] = [];
  const twin = await startSmsTwin((one) => Promise.resolve(void received.push(one)), { fault });
  leaving.push(twin.close);
  const settings = { ...readConfig({}).sms, url: twin.url };
  return { received, twin, gateway: createSmsGateway(settings, patience) };
}

const endingOf = (sending: Promise<void>) =>
  sending.then(
    () => 'accepted',
    (error: unknown) => (error instanceof GatewayError ? error.ending : error),
  );

/** What the sender learns, and whether the message arrived. */
const mails: [Fault | null, string, number][] = [
  [null, 'accepted', 1],
  ['refuse-for-now', 'for-now', 0],
  ['refuse-for-good', 'for-good', 0],
  ['refuse-contact', 'contact', 0],
  ['cut-after', 'unknown', 1],
  ['silent-after', 'unknown', 1],
];
const texts: [Fault | null, string, number][] = [
  [null, 'accepted', 1],
  ['refuse-for-now', 'for-now', 0],
  ['refuse-for-good', 'for-good', 0],
  ['cut-before', 'unknown', 0],
  ['cut-after', 'unknown', 1],
  ['silent-after', 'unknown', 1],
];

describe('a mail server', () => {
  test.each(mails)('%s: %s', async (fault, ending, arrived) => {
    const { mailer, received } = await mailOn(() => fault);
    expect(await endingOf(mailer.send({ ...letter, id: 'the-id' }))).toBe(ending);
    expect(received).toHaveLength(arrived);
    if (arrived)
      expect(received[0]).toMatchObject({ id: 'the-id', subject: 'Bonjour', recipient: letter.to });
  });

  test('cut before the letter had gone out whole: it may be sent again', async () => {
    const { mailer, received } = await mailOn(() => 'cut-before');
    const long = 'Une ligne de plus, pour que la lettre soit longue.\n'.repeat(10_000);
    expect(await endingOf(mailer.send({ ...letter, text: long }))).toBe('for-now');
    expect(received).toEqual([]);
  });

  test('not there, then back at the same place', async () => {
    const { mailer, twin } = await mailOn(() => null);
    await mailer.send(letter);
    await twin.close();
    expect(await endingOf(mailer.send(letter))).toBe('for-now');
    const received: ReceivedMail[] = [];
    const back: Twin = await startMailTwin((mail) => Promise.resolve(void received.push(mail)), {
      port: Number(new URL(twin.url).port),
    });
    leaving.push(back.close);
    await mailer.send(letter);
    expect(received).toHaveLength(1);
  });
});

describe('an SMS gateway', () => {
  test.each(texts)('%s: %s', async (fault, ending, arrived) => {
    const { gateway, received } = await smsOn(() => fault);
    expect(await endingOf(gateway.send({ ...sms, id: 'the-id' }))).toBe(ending);
    expect(received).toHaveLength(arrived);
  });

  test('given twice under one id, sent once', async () => {
    const { gateway, received } = await smsOn(() => null);
    await gateway.send({ ...sms, id: 'one' });
    await gateway.send({ ...sms, id: 'one' });
    await gateway.send({ ...sms, id: 'two' });
    expect(received.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  test('not there', async () => {
    const { gateway, twin } = await smsOn(() => null);
    await twin.close();
    expect(await endingOf(gateway.send({ ...sms, id: 'the-id' }))).toBe('for-now');
  });

  test.each([
    [401, 'for-now'],
    [429, 'for-now'],
    [500, 'unknown'],
  ])('an answer of %i: %s', async (status, ending) => {
    const { createServer } = await import('node:http');
    const server = createServer((_, response) => void response.writeHead(status).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    leaving.push(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
    const gateway = createSmsGateway({ ...readConfig({}).sms, url });
    expect(await endingOf(gateway.send({ ...sms, id: 'x' }))).toBe(ending);
  });
});
