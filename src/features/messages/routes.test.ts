import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { appForTests } from '../../../test/app.ts';
import { newId } from '../../language/ids.ts';
import { urls } from '../../language/urls.ts';
import { personas } from '../people/seed.ts';
import { shortId, stopToken } from './links.ts';
import { aNotice, deliveriesOf, tell } from './seed.ts';
import { markSent } from './store/outcomes.ts';

const app = await appForTests();
const { services } = app;
const { db } = services;
const idOf = (who: string) => personas.find(({ name }) => name === who)?.personId ?? '';
const aicha = idOf('aicha');
const page = async (path: string, as: string | null = 'aicha') => (await app.request(path, { as })).text();

/** Puts aside what the demonstration tells her, does the work, and takes it all back. */
const alone = (work: () => Promise<void>) =>
  app.undone(async () => {
    await db.deleteFrom('notices').where('person_id', '=', aicha).execute();
    await db.deleteFrom('deliveries').where('person_id', '=', aicha).execute();
    await db
      .updateTable('sign_in_users')
      .set({ email: 'aicha@exemple.invalid' })
      .where('id', '=', aicha)
      .execute();
    await work();
  });

describe('news', () => {
  test('several answers to one question are one line, new until it is seen', () =>
    alone(async () => {
      const path = urls.question(newId());
      for (const factId of [newId(), newId(), newId()])
        await tell(services, aNotice(aicha, { factId, path: `${path}#r-${factId}` }));
      await tell(services, aNotice(aicha, { kind: 'thanked' }));
      expect(await page('/plus')).toContain('Nouvelles\u00a0: 2 à lire');
      const news = await page(urls.news());
      expect(news).toContain('3 réponses à votre question');
      expect(news.match(/Nouveau/g)).toHaveLength(2);
      expect(await page(urls.news())).not.toContain('Nouveau');
      expect(await page('/plus')).not.toContain('à lire');
    }));

  test('a message leads to its page, and what it told is then read', () =>
    alone(async () => {
      const notice = await tell(services, aNotice(aicha));
      const { id } = await db
        .selectFrom('notices')
        .select('id')
        .where('fact_id', '=', notice.factId)
        .executeTakeFirstOrThrow();
      const opened = await app.request(urls.newsItem(shortId(id)), { as: 'aicha' });
      expect([opened.status, opened.headers.get('location')]).toEqual([303, notice.path]);
      expect(await page('/plus')).not.toContain('à lire');
      expect((await app.request(urls.newsItem(shortId(id)), { as: 'josiane' })).status).toBe(404);
      expect((await app.request('/n/rien', { as: 'aicha' })).status).toBe(404);
      const visitor = await app.request(urls.newsItem(shortId(id)));
      expect(visitor.headers.get('location')).toContain('/connexion?suite=%2Fn%2F');
    }));

  test('the question it is about is named to who may read it, and seen once she is on its page', () =>
    alone(async () => {
      const question = await db
        .selectFrom('questions')
        .select(['id', 'title'])
        .where('author_id', '=', aicha)
        .executeTakeFirstOrThrow();
      const notice = aNotice(aicha, { path: urls.question(question.id) });
      await tell(services, notice);
      const shown = (await page(urls.news())).replaceAll('\u00a0', ' ');
      expect(shown).toContain(question.title.slice(0, 20).replaceAll('\u00a0', ' '));
      await db.updateTable('notices').set({ read_at: null }).where('person_id', '=', aicha).execute();
      await page(urls.question(question.id));
      expect(await page('/plus')).not.toContain('à lire');
    }));
});

describe('choosing', () => {
  const waiting = async () =>
    (await Promise.all([deliveriesOf(db, aicha, 'mail'), deliveriesOf(db, aicha, 'sms')]))
      .flat()
      .filter(({ state }) => state === 'waiting');

  test('what is chosen is kept, and what waits and is no longer wanted does not leave', () =>
    alone(async () => {
      await tell(services, aNotice(aicha));
      expect(await waiting()).toHaveLength(1);
      const form = { app: 'now', mail: 'weekly', sms: 'never' };
      const answer = await app.request(urls.messageChoice('reponse'), { as: 'aicha', form });
      expect(answer.headers.get('location')).toBe('/mes-messages?fait=note');
      expect(await waiting()).toEqual([]);
      expect(await page(urls.messageChoices())).toContain('Courriel\u00a0: une fois par semaine');
      await tell(services, aNotice(aicha));
      expect(await waiting()).toMatchObject([{ dueAt: new Date('2026-11-27T17:00:00Z') }]);
    }));

  test('a kind that never reaches her has no page, and what no form sends changes nothing', () =>
    alone(async () => {
      expect((await app.request(urls.messageChoice('demandes'), { as: 'aicha' })).status).toBe(404);
      expect((await app.request(urls.messageChoice('demandes'), { as: 'nathalie' })).status).toBe(200);
      await app.request(urls.messageChoice('merci'), { as: 'aicha', form: { sms: 'now', mail: 'x' } });
      expect(await db.selectFrom('message_choices').selectAll().execute()).toEqual([]);
    }));

  test('her hours', () =>
    alone(async () => {
      const set = (from: string, to: string) =>
        app.request(urls.quietHours(), { as: 'aicha', form: { from, to } });
      expect((await set('22', '6')).headers.get('location')).toBe('/mes-messages?fait=note');
      expect(await page(urls.messageChoices())).toContain('De 22\u00a0h à 6\u00a0h');
      expect((await set('24', '')).status).toBe(422);
    }));

  test('only in RAVie, then as at the beginning', () =>
    alone(async () => {
      await tell(services, aNotice(aicha));
      await app.request(urls.onlyInside(), { as: 'aicha', form: {} });
      expect(await waiting()).toEqual([]);
      expect(await page(urls.messageChoices())).not.toContain('tout de suite');
      await app.request(urls.usualMessages(), { as: 'aicha', form: {} });
      expect(await page(urls.messageChoices())).toContain('SMS\u00a0: tout de suite');
    }));
});

describe('one tap stops, without signing in', () => {
  const link = urls.stopMessages(
    stopToken(services.secret, { personId: aicha, kind: 'answer-to-my-question', channel: 'sms' }),
  );
  const chosen = () => db.selectFrom('message_choices').select(['kind', 'channel', 'rhythm']).execute();

  test('looking at the link stops nothing; its button does, and so does a mail program', () =>
    alone(async () => {
      await tell(services, aNotice(aicha));
      expect(await page(link, null)).toContain('Quelqu’un répond à ma question');
      expect(await chosen()).toEqual([]);
      const answer = await app.request(link, { form: { 'List-Unsubscribe': 'One-Click' } });
      expect(answer.status).toBe(200);
      await app.request(link, { form: {} });
      expect(await chosen()).toEqual([{ kind: 'answer-to-my-question', channel: 'sms', rhythm: 'never' }]);
      expect(await deliveriesOf(db, aicha, 'sms')).toMatchObject([{ state: 'dropped', reason: 'stopped' }]);
    }));

  test('a link we did not sign stops nothing, nor one of somebody who is gone', () =>
    alone(async () => {
      const gone = stopToken(services.secret, { personId: newId(), kind: 'all', channel: 'mail' });
      for (const path of [`${link}x`, '/a/rien', urls.stopMessages(gone)])
        expect((await app.request(path, { form: {} })).status).toBe(404);
      expect(await chosen()).toEqual([]);
    }));
});

describe('what providers say', () => {
  const secret = 'a secret for providers, long enough';
  services.config.webhookSecret = secret;

  const say = (
    path: string,
    body: string,
    headers: Record<string, string> = { authorization: `Bearer ${secret}` },
  ) => app.request(path, { body, headers: { 'content-type': 'application/json', ...headers } });

  async function sent(): Promise<string> {
    await db
      .insertInto('message_choices')
      .values({
        person_id: aicha,
        kind: 'answer-to-my-question',
        channel: 'sms',
        rhythm: 'never',
        chosen_at: services.now(),
      })
      .execute();
    await tell(services, aNotice(aicha));
    const [delivery] = await deliveriesOf(db, aicha, 'mail');
    await db
      .updateTable('deliveries')
      .set({ state: 'sending' })
      .where('id', '=', delivery?.id ?? '')
      .execute();
    await markSent(db, delivery?.id ?? '');
    return delivery?.id ?? '';
  }

  test('an address that is no more is left alone, and she is told so; she may try again', () =>
    alone(async () => {
      const id = await sent();
      const body = JSON.stringify({ id: `<${id}@ravie.example>`, outcome: 'failed', lasting: true });
      expect((await say(urls.mailReports(), body)).status).toBe(204);
      expect(await deliveriesOf(db, aicha, 'mail')).toMatchObject([{ state: 'bounced' }]);
      expect(await page(urls.messageChoices())).toContain('votre adresse les refuse');
      await tell(services, aNotice(aicha));
      expect(await deliveriesOf(db, aicha, 'mail')).toHaveLength(1);
      await app.request(urls.contactAgain('mail'), { as: 'aicha', form: {} });
      expect(await page(urls.messageChoices())).not.toContain('votre adresse les refuse');
    }));

  test('a bounce as mail servers write it', () =>
    alone(async () => {
      const id = await sent();
      const bounce = [
        'Content-Type: multipart/report; report-type=delivery-status; boundary=cut', '', '--cut',
        'Content-Type: text/plain', '', 'Your message could not be delivered.', '--cut',
        'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mail.example', '',
        'Final-Recipient: rfc822; aicha@exemple.invalid', 'Action: failed', 'Status: 5.1.1', '', '--cut',
        'Content-Type: message/rfc822', '', `Message-ID: <${id}@ravie.example>`, 'Subject: Bonjour', '', 'Bonjour', '--cut--', '',
      ].join('\r\n'); // oxfmt-ignore
      const answer = await say(urls.mailReports(), bounce, {
        authorization: `Bearer ${secret}`,
        'content-type': 'message/rfc822',
      });
      expect(answer.status).toBe(204);
      expect(await deliveriesOf(db, aicha, 'mail')).toMatchObject([{ state: 'bounced', reason: 'refused' }]);
    }));

  test('nobody else is heard', () =>
    alone(async () => {
      const body = JSON.stringify({ id: await sent(), outcome: 'failed', lasting: true });
      const at = (date: Date) => String(Math.floor(date.getTime() / 1000));
      const signedAt = (timestamp: string) => ({
        'x-ravie-timestamp': timestamp,
        'x-ravie-signature': `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`,
      });
      const yesterday = at(new Date(services.now().getTime() - 86_400_000));
      for (const headers of [{}, { authorization: 'Bearer other' }, signedAt(yesterday), signedAt('x')])
        expect((await say(urls.mailReports(), body, headers)).status).toBe(401);
      expect((await say(urls.mailReports(), 'x')).status).toBe(422);
      expect((await say(urls.smsReports(), body)).status).toBe(204);
      expect(await deliveriesOf(db, aicha, 'mail')).toMatchObject([{ state: 'sent' }]);
      expect((await say(urls.mailReports(), body, signedAt(at(services.now())))).status).toBe(204);
      expect(await deliveriesOf(db, aicha, 'mail')).toMatchObject([{ state: 'bounced' }]);
    }));
});
