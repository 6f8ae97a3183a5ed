import { expect, test } from 'vitest';
import { urls } from '../../src/language/urls.ts';
import { personas } from '../../src/features/people/seed.ts';
import { press, see } from './gestures.ts';
import { openHouse } from './open-house.ts';

// A message, from the answer it tells of to the hand that stops it.

const house = openHouse();

test('she is told of an answer by text, reads it from there, then wants no more texts', async () => {
  const services = house.services();
  // By day: at night it would wait for the morning, and so would this journey.
  const aicha = personas.find(({ name }) => name === 'aicha')?.personId ?? '';
  await services.db
    .insertInto('quiet_hours')
    .values({ person_id: aicha, from_hour: 0, to_hour: 0 })
    .execute();
  const { id } = await services.db
    .selectFrom('questions')
    .select('id')
    .where('author_id', '=', aicha)
    .where('audience', '=', 'all')
    .orderBy('number')
    .executeTakeFirstOrThrow();

  const josiane = await house.arrive(urls.question(id), { as: 'josiane' });
  await josiane.locator('textarea').fill('Chez nous, une musique douce avant la toilette change tout.');
  await josiane.locator('textarea').press('Tab');
  await press(josiane, 'Publier ma réponse');
  await josiane.context().close();

  const box = await house.arrive(urls.demoBox());
  await expect
    .poll(async () => (await box.reload(), box.textContent('main')), { timeout: 20_000 })
    .toContain('RAVie : Une réponse à votre question.');
  const text = (await box.textContent('main')) ?? '';
  const [opens = '', stops = ''] = [/\/n\/[\w-]{22}/, /\/a\/[\w-]{34}/].map(
    (link) => link.exec(text)?.[0] ?? '',
  );

  const phone = await house.arrive(urls.home(), { as: 'aicha' });
  await see(phone, 'Bonjour Aïcha');
  const bell = phone.locator(`header a[href="${urls.news()}"]`);
  const before = Number(await bell.locator('b').textContent());
  expect(before).toBeGreaterThan(0);
  await phone.goto(opens);
  await see(phone, 'Chez nous, une musique douce avant la toilette change tout.');
  expect(Number((await bell.locator('b').count()) ? await bell.locator('b').textContent() : 0)).toBe(
    before - 1,
  );

  const anybody = await house.arrive(stops, { javaScriptEnabled: false });
  await press(anybody, 'Ne plus recevoir');
  await see(anybody, 'Ces SMS ne partiront plus.');
  await phone.goto(urls.messageChoices());
  await see(phone, 'Dans RAVie seulement');
  expect(
    await phone.locator('article', { hasText: 'Quelqu’un répond à ma question' }).textContent(),
  ).not.toContain('SMS');
});
