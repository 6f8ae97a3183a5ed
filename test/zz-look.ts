import { openBrowser } from './browser/chromium.ts';
const browser = await openBrowser();
const shots: [string, string | null, string, number, string?][] = [
  [
    'home-android',
    'aicha',
    '/',
    360,
    'Mozilla/5.0 (Linux; Android 14; Pixel) AppleWebKit/537.36 Chrome/130 Mobile Safari/537.36',
  ],
  [
    'install',
    'aicha',
    '/installer',
    360,
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
  ],
  ['calls', 'aicha', '/mes-messages/notifications', 360],
  ['calls-desk', 'nathalie', '/mes-messages/notifications', 1280],
  ['choices', 'aicha', '/mes-messages', 360],
  ['choice', 'aicha', '/mes-messages/reponse', 360],
  [
    'share',
    'aicha',
    '/entraide/poser?titre=Bien+vieillir&texte=Un+article+sur+la+toilette&lien=https%3A%2F%2Fexemple.org%2Ftoilette',
    360,
  ],
  ['devices', 'aicha', '/mes-appareils', 360],
  ['sign-in', null, '/entraide/questions/0193', 360],
];
for (const [name, as, path, width, userAgent] of shots) {
  const context = await browser.newContext({
    viewport: { width, height: 740 },
    locale: 'fr-FR',
    baseURL: 'http://localhost:3461',
    ...(userAgent && { userAgent }),
  });
  if (as) await context.request.post(`/demo/etre/${as}`, { maxRedirects: 0 });
  const page = await context.newPage();
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `/tmp/calls/${name}.png`, fullPage: true });
  await context.close();
}
await browser.close();
