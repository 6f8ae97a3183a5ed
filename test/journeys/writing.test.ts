import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fill, press, readCode, see, touch, touchTheme, usualQuestion } from './gestures.ts';
import { openHouse } from './open-house.ts';

// What is written is not lost, and what points to somebody does not leave.

const house = openHouse();
const field = (page: Page) => page.getByRole('textbox', { name: 'Votre question' });

/** The number of the demonstration's Aïcha, of the range kept for fiction. */
async function numberOfAicha(): Promise<string> {
  const { phone_number } = await house
    .services()
    .db.selectFrom('sign_in_users')
    .innerJoin('people', 'people.id', 'sign_in_users.id')
    .select('phone_number')
    .where('first_name', '=', 'Aïcha')
    .where('initial', '=', 'B')
    .executeTakeFirstOrThrow();
  return phone_number ?? '';
}

async function signInAgain(page: Page): Promise<void> {
  await fill(page, 'Votre téléphone ou votre adresse e-mail', await numberOfAicha());
  await press(page, 'Recevoir mon code');
  await fill(page, 'Le code à six chiffres', await readCode(page));
  await press(page, 'Entrer');
}

describe('a draft', () => {
  test('survives a closed tab, and is gone once posted', async () => {
    const context = await house.come({ as: 'aicha' });
    const first = await context.newPage();
    await first.goto('/entraide/poser');
    await field(first).pressSequentially('Ma dame ne veut plus sortir du lit');
    await see(first, 'Brouillon gardé sur cet appareil');
    await first.close();

    const second = await context.newPage();
    await second.goto('/entraide/poser');
    await see(second, 'Nous avons retrouvé votre brouillon');
    expect(await field(second).inputValue()).toBe('Ma dame ne veut plus sortir du lit');
    await touchTheme(second, 'Accompagnement');
    await press(second, 'Publier ma question');
    if (await second.getByText('Avant de publier').count()) await press(second, 'Publier ma question');
    await see(second, 'Votre question est publiée');
    await second.goto('/entraide/poser');
    expect(await field(second).inputValue()).toBe('');
    await context.close();
  });

  test('is nobody else’s on the same phone', async () => {
    const page = await house.arrive('/entraide/poser', { as: 'aicha' });
    await field(page).pressSequentially('Je voudrais demander une augmentation');
    await see(page, 'Brouillon gardé');
    await page.context().request.post('/demo/etre/josiane', { maxRedirects: 0 });
    await page.goto('/entraide/poser');
    expect(await field(page).inputValue()).toBe('');
    await page.context().close();
  });

  test('outlives a session that ends while one writes: one signs in, comes back to it, and posts', async () => {
    // Where no worker can be, or has come yet; with one the form waits on the device (offline.test.ts).
    const page = await house.arrive('/entraide/poser', { as: 'aicha', serviceWorkers: 'block' });
    await field(page).pressSequentially(usualQuestion);
    await touchTheme(page, 'Toilette');
    await see(page, 'Brouillon gardé');
    await house.services().db.deleteFrom('sign_in_sessions').execute();
    await press(page, 'Publier ma question');
    await see(page, 'Se connecter');
    await signInAgain(page);
    await see(page, 'Nous avons retrouvé votre brouillon');
    expect(await field(page).inputValue()).toBe(usualQuestion);
    await press(page, 'Publier ma question');
    await see(page, 'Avant de publier');

    // And once more, between the look before posting and the post.
    await house.services().db.deleteFrom('sign_in_sessions').execute();
    await press(page, 'Publier ma question');
    await see(page, 'Se connecter');
    await signInAgain(page);
    expect(await field(page).inputValue()).toBe(usualQuestion);
    await page.context().close();
  });
});

describe('what points to somebody', () => {
  const name = 'Vandeputte';
  const written = `Mme ${name} refuse la douche. Sa fille est au 06 12 34 56 78, je fais quoi\u00a0?`;

  /** The tables where a text is kept, with how often. */
  async function keptIn(text: string): Promise<Record<string, number>> {
    const { db } = house.services();
    const { rows } = await sql<{ name: string }>`
      select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
      where schemaname in ('public', 'jobs')`.execute(db);
    const found: Record<string, number> = {};
    for (const table of rows) {
      const { rows: counted } = await sql<{ count: number }>`
        select count(*)::int as count from ${sql.raw(table.name)} as row
        where row::text ilike ${`%${text}%`}`.execute(db);
      if (counted[0]?.count) found[table.name] = counted[0].count;
    }
    return found;
  }

  test('is pointed out on the device, masked in one tap, and never kept nor put in an address', async () => {
    const page = await house.arrive('/entraide/poser', { as: 'aicha' });
    const [addresses, sent]: [string[], string[]] = [[], []];
    page.on('request', (request) => addresses.push(request.url()));
    await field(page).pressSequentially(written);
    await see(page, /nom.*Vandeputte/);
    await see(page, /téléphone.*06.12.34.56.78/);
    await touch(page, 'Tout masquer');
    const masked = await field(page).inputValue();
    expect(masked).not.toMatch(/Vandeputte|06 12/);
    expect(masked).toContain('refuse la douche');
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await touchTheme(page, 'Toilette');
    await press(page, 'Publier ma question');
    if (await page.getByText('Avant de publier').count()) await press(page, 'Publier ma question');
    await see(page, 'Votre question est publiée');
    expect(sent.filter((one) => one.includes(name))).toEqual([]);
    expect(addresses.filter((one) => /Vandeputte|06.{1,6}12/.test(one))).toEqual([]);
    expect(await keptIn(name)).toEqual({});
    expect(await keptIn('06_12_34_56_78')).toEqual({});
    await page.context().close();
  });

  test('is pointed out by the server too, without a script, and kept nowhere unless one says so', async () => {
    const page = await house.arrive('/entraide/poser', { as: 'josiane', javaScriptEnabled: false });
    await fill(page, 'Votre question', written);
    await touchTheme(page, 'Toilette');
    await press(page, 'Publier ma question');
    await see(page, 'Ceci peut faire reconnaître quelqu’un');
    expect(await page.locator('mark').allTextContents()).toEqual([name, '06 12 34 56 78']);
    await press(page, 'Publier ma question');
    await see(page, 'Votre question est publiée');
    expect(await page.locator('main').innerText()).toContain('[nom]');
    expect(await keptIn(name)).toEqual({});
    expect(await keptIn('06_12_34_56_78')).toEqual({});
    await page.context().close();
  });
});
