import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { AxeResults, Locale } from 'axe-core';
import type { Page } from 'playwright-core';
import { axeTags } from '../../src/main/legal/accessibility/checks.ts';

const require = createRequire(import.meta.url);
const script = readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
const french = readFile(require.resolve('axe-core/locales/fr.json'), 'utf8');

/**
 * What axe finds wrong with a page as it is now, one readable line a fault, in French: the rule, why, where, and
 * the page that explains it. Empty when there is nothing. `colours`: only the rules that depend on them, for a page
 * already looked at whole in another scheme.
 */
export async function accessibilityFaults(page: Page, what: 'all' | 'colours' = 'all'): Promise<string[]> {
  // Half a megabyte to read: once a document, however often it is looked at.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await script);
  const results = await runAxe(page, what === 'colours');
  // Nearly always. Its words are only brought when there is something to say with them.
  if (results.violations.length === 0) return [];
  await page.evaluate(
    (locale) => {
      window.axe.configure({ locale });
    },
    JSON.parse(await french) as Locale,
  );
  return readable(await runAxe(page, what === 'colours'));
}

const runAxe = (page: Page, colours: boolean): Promise<AxeResults> =>
  page.evaluate(
    async ({ tags, onlyColours }) => {
      const ofColours = window.axe
        .getRules(tags)
        .filter((rule) => rule.tags.includes('cat.color') && !rule.tags.includes('experimental'))
        .map(({ ruleId }) => ruleId);
      return window.axe.run(document, {
        runOnly: onlyColours ? { type: 'rule', values: ofColours } : { type: 'tag', values: tags },
        resultTypes: ['violations'],
      });
    },
    { tags: [...axeTags], onlyColours: colours },
  );

/**
 * Fails the test when a page is not accessible, saying everything that is wrong with it.
 * @throws with the address of the page and one line a fault
 */
export async function expectAccessible(page: Page): Promise<void> {
  const faults = await accessibilityFaults(page);
  if (faults.length === 0) return;
  throw new Error(`${page.url()}: ${faults.length} accessibility faults\n${faults.join('\n')}`);
}

const readable = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const why = failureSummary.split('\n').slice(1).join(' ; ').replaceAll(/\s+/g, ' ').trim();
      return `  ${id}: ${help}\n    ${target.join(' ')}: ${why}\n    ${helpUrl}`;
    }),
  );

declare global {
  interface Window {
    axe: typeof axe;
  }
}
