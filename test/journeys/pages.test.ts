import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { schemes, screens } from '../../src/main/legal/accessibility/checks.ts';
import { accessibilityFaults } from '../browser/axe.ts';
import { everyPage, type Shown } from './every-page.ts';
import { frenchSentences } from './french-words.ts';
import { fill, press, see, touchTheme } from './gestures.ts';
import { sidewaysOf, textsOf } from './look.ts';
import { desk, openHouse, phone } from './open-house.ts';
import { weigh, type Weight } from './weight.ts';

// Every page of the house, opened once, and looked at in every way that matters.

const house = openHouse();

const { zoomed } = screens;
const widths = [phone, desk];

/** What was seen of one page: nothing but its weight, when all is well. */
type Looked = { page: string; axe: string[]; sideways: string[]; said: string[]; weight: Weight | null };

const looked: Looked[] = [];

/** The French sentences left on pages in English. */
const left: string[] = [];

/** Looks at the page that is open: small, large, zoomed, in both schemes. Each size is taken once. */
async function look(page: Page, name: string): Promise<Omit<Looked, 'said' | 'weight'>> {
  const [axe, sideways]: [string[], string[]] = [[], []];
  for (const size of [phone, zoomed, { ...phone, width: 320 }, desk]) {
    await page.setViewportSize(size);
    const { pixels, culprit } = await sidewaysOf(page);
    if (pixels > 0) sideways.push(`${size.width} × ${size.height}: ${pixels} px too wide: ${culprit}`);
    if (!widths.includes(size)) continue;
    for (const [index, colorScheme] of schemes.entries()) {
      await page.emulateMedia({ colorScheme });
      // A scheme changes colours and nothing else.
      for (const fault of await accessibilityFaults(page, index === 0 ? 'all' : 'colours'))
        axe.push(`${size.width} ${colorScheme}: ${fault}`);
    }
  }
  return { page: name, axe, sideways };
}

/** Opens a page as a first visit does, listening to what the browser complains of. */
async function open({ name, path, as }: Shown): Promise<void> {
  const context = await house.come(as ? { as } : {});
  const page = await context.newPage();
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('console', (message) => {
    // That a page is not there is what one of them says.
    if (['error', 'warning'].includes(message.type()) && !/status of 40[34]/.test(message.text()))
      said.push(message.text());
  });
  const weight = await weigh(page, path);
  looked.push({ ...(await look(page, `${name} (${path}), ${as ?? 'visitor'}`)), said: [...said], weight });
  await context.close();
}

/** Pages that answer a form. */
async function openForms(): Promise<void> {
  const page = await house.arrive('/entraide/poser', { as: 'josiane' });
  const note = async (name: string) => looked.push({ ...(await look(page, name)), said: [], weight: null });
  await fill(page, 'Votre question', 'Toilette');
  await press(page, 'Publier ma question');
  await note('a question with errors');
  await fill(page, 'Votre question', 'Mme Durand refuse la toilette, sa fille est au 06 12 34 56 78.');
  await touchTheme(page, 'Toilette');
  await press(page, 'Publier ma question');
  await see(page, 'Avant de publier');
  await note('the look before posting');
  await page.goto('/profil/identite');
  await fill(page, 'Votre commune', 'saint denis');
  await press(page, 'Enregistrer');
  await note('which commune');
  await page.context().close();

  const desk = await house.arrive('/mon-relais', { as: 'nathalie' });
  const noteDesk = async (name: string) =>
    looked.push({ ...(await look(desk, name)), said: [], weight: null });
  await press(desk, 'Les cartes du relais');
  await press(desk, 'Faire une carte');
  await fill(desk, 'Son prénom', 'Yvette');
  await press(desk, 'Continuer');
  for (const field of ['Six chiffres de votre choix', 'Encore une fois, les mêmes'])
    await desk.getByLabel(field).fill('123456');
  await press(desk, 'Faire ma carte');
  await noteDesk('a PIN too easy to guess');
  for (const field of ['Six chiffres de votre choix', 'Encore une fois, les mêmes'])
    await desk.getByLabel(field).fill('274913');
  await press(desk, 'Faire ma carte');
  await see(desk, 'La carte est prête');
  await noteDesk('a card to print');
  await desk.context().close();

  const visitor = await house.arrive('/connexion');
  await fill(visitor, 'Votre téléphone ou votre adresse e-mail', '06 39 98 71 77');
  await press(visitor, 'Recevoir mon code');
  looked.push({ ...(await look(visitor, 'the code')), said: [], weight: null });
  await fill(visitor, 'Le code à six chiffres', '000000');
  await press(visitor, 'Entrer');
  looked.push({ ...(await look(visitor, 'a wrong code')), said: [], weight: null });
  await visitor.context().close();
}

/** On the button that brings French back: each language is named in itself. */
const itself = 'Français';

/**
 * Reads the pages of one person in English, as they are sent: nothing of them needs to be drawn. The language is
 * hers, wherever she reads: French comes back at the end.
 */
async function readInEnglish(as: string | null, pages: readonly Shown[], french: Set<string>): Promise<void> {
  const context = await house.come(as ? { as } : {});
  await context.request.post('/langue', { form: { langue: 'en', retour: '/' } });
  const reader = await context.newPage();
  for (const { name, path } of pages) {
    const answer = await context.request.get(path);
    const { lang, texts } = await textsOf(reader, await answer.text());
    expect(lang, path).toBe('en');
    for (const text of texts)
      if (french.has(text) && text !== itself) left.push(`${name} (${path}): ${text}`);
  }
  await context.request.post('/langue', { form: { langue: 'fr', retour: '/' } });
  await context.close();
}

/** Three at a time: one is waited for while two are looked at. */
async function inTurn(waiting: (() => Promise<void>)[]): Promise<void> {
  const looker = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await next();
  };
  await Promise.all([looker(), looker(), looker()]);
}

beforeAll(async () => {
  const pages = await everyPage(house);
  await inTurn([...pages.map((shown) => () => open(shown)), openForms]);
  const french = await frenchSentences();
  expect(french.size).toBeGreaterThan(300);
  const readers = Map.groupBy(pages, ({ as }) => as);
  await inTurn(
    [...readers].map(
      ([as, theirs]) =>
        () =>
          readInEnglish(as, theirs, french),
    ),
  );
}, 600_000);

/** The faults of each page that has some. */
const faults = (of: (one: Looked) => string[]) =>
  looked.flatMap((one) => of(one).map((fault) => `${one.page}: ${fault}`));

test('all of them were looked at', () => {
  expect(looked.length).toBeGreaterThan(35);
});

test('axe finds nothing, at 360 and 1280 px, in light and in dark', () => {
  expect(faults(({ axe }) => axe)).toEqual([]);
});

test('no page scrolls sideways on a phone, nor on a desk zoomed at 400 %', () => {
  expect(faults(({ sideways }) => sideways)).toEqual([]);
});

test('no sentence of ours is left in French on any page in English', () => {
  expect(left).toEqual([]);
});

test('the browser complains of nothing: no blocked style, script or picture, no error', () => {
  expect(faults(({ said }) => said)).toEqual([]);
});

test('a first visit costs at most 4 requests and 14 kB of page, style and script', () => {
  const heavy = faults(({ weight }) =>
    weight && (weight.requests > 4 || weight.bytes > 14 * 1024)
      ? [`${weight.requests} requests, ${weight.bytes} bytes: ${weight.addresses.join(' ')}`]
      : [],
  );
  if (process.env['RAVIE_WEIGHTS']) {
    for (const { page, weight } of looked)
      if (weight) console.log(weight.bytes, weight.requests, weight.fonts, page);
  }
  expect(heavy).toEqual([]);
});
