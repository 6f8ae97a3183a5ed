import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../browser/axe.ts';
import { fill, press, see, touch } from './gestures.ts';
import { openHouse } from './open-house.ts';
import { sidewaysOf } from './look.ts';
import { giveFinger } from './finger.ts';

// A house that asks a second step of who has power over others, as a production does.

const house = openHouse();

beforeAll(() => {
  house.services().config.secondFactor = true;
});
afterAll(() => {
  house.services().config.secondFactor = false;
});

test('nathalie finds her relay again once she has typed the code sent by the other way', async () => {
  const page = await house.arrive('/', { as: 'nathalie' });
  await see(page, 'Il reste un pas');
  expect(await accessibilityFaults(page)).toEqual([]);
  await press(page, 'Faire ce pas');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await sidewaysOf(page)).toMatchObject({ pixels: 0 });
  await press(page, 'Recevoir un code par SMS');
  const { body } = await house
    .services()
    .db.selectFrom('demo_messages')
    .select('body')
    .orderBy('at', 'desc')
    .executeTakeFirstOrThrow();
  const code = /\b\d{6}\b/.exec(body)?.[0] ?? '';
  await see(page, 'Votre code');
  await fill(page, 'Le code à six chiffres', code);
  await press(page, 'Entrer');
  await see(page, 'Bonjour Nathalie');
  await page.goto('/administration');
  await see(page, 'Administration');
  await page.context().close();
});

test('a device that was turned on before is the second way too', async () => {
  const page = await house.arrive('/mes-appareils', { as: 'mehdi' });
  await see(page, 'Vos rôles attendent');
  await page.context().close();
  house.services().config.secondFactor = false;
  const phone = await house.arrive('/mes-appareils', { as: 'mehdi' });
  await giveFinger(phone);
  await touch(phone, 'Activer sur cet appareil');
  await see(phone, 'C’est activé');
  house.services().config.secondFactor = true;
  await phone.goto('/moderation');
  await see(phone, 'Encore un pas');
  await touch(phone, 'Déverrouiller avec mon téléphone');
  await phone.waitForURL(`${house.url}/moderation`);
  await phone.context().close();
});
