import { expect, test } from 'vitest';
import { giveFinger } from './finger.ts';
import { openHouse } from './open-house.ts';
import { press, see, touch } from './gestures.ts';

// Unlocking with one's phone, by a device that Chromium plays itself (WebAuthn, CTAP 2.1).

const house = openHouse();

test('turned on once, it opens the account without a code, until it is removed', async () => {
  const page = await house.arrive('/mes-appareils', { as: 'aicha' });
  const { session, authenticatorId } = await giveFinger(page);
  await touch(page, 'Activer sur cet appareil');
  await see(page, 'C’est activé');
  await page.goto('/deconnexion');
  await press(page, 'Me déconnecter');
  await press(page, 'Me reconnecter');
  const unlocked = page.waitForURL(`${house.url}/`);
  await touch(page, 'Déverrouiller avec mon téléphone');
  await unlocked;
  await see(page, 'Bonjour Aïcha');
  await page.goto('/mes-appareils');
  await see(page, 'avec le déverrouillage');

  // Another finger than hers: the phone says no, and the page says what else one can do.
  await page.goto('/deconnexion');
  await press(page, 'Me déconnecter');
  await page.goto('/connexion');
  await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await touch(page, 'Déverrouiller avec mon téléphone');
  await see(page, 'Le déverrouillage n’a pas marché');
  await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });

  const unlockedAgain = page.waitForURL(`${house.url}/`);
  await touch(page, 'Déverrouiller avec mon téléphone');
  await unlockedAgain;
  await page.goto('/mes-appareils');
  await press(page, 'Retirer');
  await see(page, 'Le déverrouillage est retiré');
  await page.goto('/deconnexion');
  await press(page, 'Me déconnecter');
  await page.goto('/connexion');
  await touch(page, 'Déverrouiller avec mon téléphone');
  await see(page, 'Le déverrouillage n’a pas marché');
  await page.context().close();
});

test('an answer counts once: sent again, it opens nothing', async () => {
  const page = await house.arrive('/mes-appareils', { as: 'josiane' });
  await giveFinger(page);
  await touch(page, 'Activer sur cet appareil');
  await see(page, 'C’est activé');
  const sent = page.waitForRequest((request) => request.url().endsWith('/connexion/cle'));
  await page.goto('/connexion?encore=oui');
  await touch(page, 'Déverrouiller avec mon téléphone');
  const form = Object.fromEntries(new URLSearchParams((await sent).postData() ?? ''));
  await page.waitForURL(`${house.url}/`);
  const thief = await house.come();
  const replayed = await thief.request.post('/connexion/cle', { form });
  expect(replayed.status()).toBe(422);
  expect((await thief.request.get('/profil', { maxRedirects: 0 })).status()).toBe(303);
  await thief.close();
  await page.context().close();
});
