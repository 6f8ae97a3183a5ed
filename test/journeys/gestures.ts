import type { Page } from 'playwright-core';

/** What carers ask first: many have asked something like it before. */
export const usualQuestion = 'Comment faire la toilette quand la personne refuse\u00a0?';

const named = (page: Page, words: string) =>
  page
    .getByRole('button', { name: words })
    .or(page.getByRole('link', { name: words }))
    .first();

/** Touches a button that changes something on the page itself. */
export async function touch(page: Page, words: string): Promise<void> {
  await named(page, words).click();
}

/** Presses a button, or follows a link, that leads to a page, and waits until it is there. */
export async function press(page: Page, words: string): Promise<void> {
  const there = page.waitForEvent('framenavigated');
  await Promise.all([there, named(page, words).click()]);
  await page.waitForLoadState();
}

/** Presses Enter where the focus is, and waits for where it leads. */
export async function enter(page: Page): Promise<void> {
  const there = page.waitForEvent('framenavigated');
  await Promise.all([there, page.keyboard.press('Enter')]);
  await page.waitForLoadState();
}

/** Fills the field that bears this label, whether or not a script has made a list of choices of it. */
export async function fill(page: Page, label: string, text: string): Promise<void> {
  await page
    .getByRole('textbox', { name: label })
    .or(page.getByRole('combobox', { name: label }))
    .fill(text);
}

/**
 * Waits until these words are on the page, in sight. On a slow network what was read before is shown first, and says
 * that it has changed: then, as anybody would, asks for the page of now.
 */
export async function see(page: Page, words: string | RegExp): Promise<void> {
  const there = page.getByText(words).filter({ visible: true }).first();
  const changed = page.locator('main > .notice[role=status] > p > button');
  for (let turn = 0; turn < 5; turn++) {
    await there.or(changed).first().waitFor();
    if ((await there.count()) > 0) return;
    await changed.click();
    await page.waitForLoadState();
  }
  await there.waitFor();
}

/** The six figures of the last message that left, read in the box of the demonstration, in another tab. */
export async function readCode(page: Page): Promise<string> {
  const box = await page.context().newPage();
  await box.goto('/demo/boite');
  const [code = ''] = /\b\d{6}\b/.exec(await box.locator('main').innerText()) ?? [];
  await box.close();
  return code;
}

/** Becomes somebody of the demonstration, in one gesture. */
export async function become(page: Page, label: string): Promise<void> {
  await page.goto('/demo');
  await press(page, `Être ${label}`);
  await see(page, `Bonjour ${label}`);
}

/** Touches one of the pictures of the form of questions. */
export async function touchTheme(page: Page, theme: string): Promise<void> {
  await page.getByRole('radio', { name: theme }).check();
}
