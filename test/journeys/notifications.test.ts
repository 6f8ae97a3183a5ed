import { afterAll, expect, test } from 'vitest';
import { urls } from '../../src/language/urls.ts';
import { aNotice, tell } from '../../src/features/messages/seed.ts';
import { personas } from '../../src/features/people/seed.ts';
import { startPushService, type PushService } from '../push/service.ts';
import { press, see } from './gestures.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { telephone } from './telephone.ts';

// A notification, from her yes to the page it opens: the house, its queue, a push service of ours that checks and
// decrypts what it is given, and the worker of a real browser.

const soon = { timeout: 20_000 };
let service: PushService | undefined;
const house: OpenHouse = openHouse(async () => {
  service = await startPushService();
  return { RAVIE_PUSH_HOSTS: service.host };
});
afterAll(() => service?.close());

const aicha = personas.find(({ name }) => name === 'aicha')?.personId ?? '';

/** Aïcha's telephone, and her yes. */
async function phoneThatSaidYes() {
  const phone = await telephone(house, 'aicha', (key) => {
    if (!service) throw new Error('The push service is not open.');
    return service.subscribe(key);
  });
  await phone.page.goto(urls.notifications());
  await see(phone.page, 'Jamais un nom, jamais un texte.');
  await press(phone.page, 'Activer les notifications');
  await see(phone.page, 'C’est fait. Cet appareil vous préviendra.');
  await phone.watch();
  return phone;
}

/** The message of that number since the service opened, once it has come. */
async function received(count: number): Promise<Record<string, unknown>> {
  await expect.poll(() => service?.pushed.length, soon).toBeGreaterThanOrEqual(count);
  return service?.pushed[count - 1]?.message ?? {};
}

test('she says yes, is told of an answer, reads it from there; then wants no more of that kind', async () => {
  const services = house.services();
  // By day: at night it would wait for the morning, and so would this journey.
  const atAnyHour = { person_id: aicha, from_hour: 0, to_hour: 0 };
  await services.db.insertInto('quiet_hours').values(atAnyHour).execute();
  const phone = await phoneThatSaidYes();
  const { page } = phone;
  await page.goto(urls.devices());
  await see(page, 'Affiche vos notifications');

  const { id } = await services.db
    .selectFrom('questions')
    .select('id')
    .where('author_id', '=', aicha)
    .where('audience', '=', 'all')
    .orderBy('number')
    .executeTakeFirstOrThrow();
  await tell(services, aNotice(aicha, { path: urls.question(id) }));
  const message = await received(1);
  await phone.handOver(message);
  const sentence = { title: 'Une réponse à votre question', body: 'Touchez pour lire.', lang: 'fr' };
  await expect.poll(phone.standing, soon).toMatchObject([sentence]);

  await page.goto(await phone.touch(''));
  expect(new URL(page.url()).pathname).toBe(urls.question(id));
  expect(await phone.standing()).toEqual([]);
  // Given again by a service that did not say it had it: known, and not shown again.
  await phone.handOver(message);
  await page.waitForTimeout(500);
  expect(await phone.standing()).toEqual([]);

  await tell(services, aNotice(aicha, { kind: 'report-decided', path: urls.rules() }));
  await services.db
    .updateTable('deliveries')
    .set({ due_at: new Date(0) })
    .where('state', '=', 'waiting')
    .execute();
  await phone.handOver(await received(2));
  await expect.poll(phone.standing, soon).toHaveLength(1);
  expect(await phone.touch('stop')).toContain(urls.messageChoice('signalement'));
  await expect.poll(() => asked('report-decided'), soon).toEqual(['never']);
  await page.context().close();
});

/** What she chose for a kind, of notifications. */
async function asked(kind: string): Promise<string[]> {
  const rows = await house
    .services()
    .db.selectFrom('message_choices')
    .select('rhythm')
    .where('person_id', '=', aicha)
    .where('kind', '=', kind)
    .where('channel', '=', 'push')
    .execute();
  return rows.map(({ rhythm }) => rhythm);
}

test('what she reads elsewhere goes from the device; what she reads there too; signed out, nothing comes', async () => {
  const services = house.services();
  await services.db.deleteFrom('push_subscriptions').execute();
  const phone = await phoneThatSaidYes();
  const before = service?.pushed.length ?? 0;
  await tell(services, aNotice(aicha));
  await phone.handOver(await received(before + 1));
  await expect.poll(phone.standing, soon).toHaveLength(1);

  const elsewhere = await house.arrive(urls.news(), { as: 'aicha' });
  await elsewhere.context().close();
  const closing = await received(before + 2);
  expect(Object.keys(closing)).toEqual(['close']);
  await phone.handOver(closing);
  await expect.poll(phone.standing, soon).toEqual([]);

  await tell(services, aNotice(aicha));
  await phone.handOver(await received(before + 3));
  await expect.poll(phone.standing, soon).toHaveLength(1);
  await phone.page.goto(urls.news());
  await expect.poll(phone.standing, soon).toEqual([]);

  await phone.page.goto(urls.more());
  await press(phone.page, 'Me déconnecter');
  expect(await services.db.selectFrom('push_subscriptions').select('id').execute()).toEqual([]);
  await phone.page.context().close();
});
