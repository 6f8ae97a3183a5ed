import type { JSX } from 'hono/jsx/jsx-runtime';
import { expect, test } from 'vitest';
import { PersonLine } from './avatar.tsx';
import { CardList, ListCard } from './card.tsx';
import { Highlight } from './highlight.tsx';
import { iconFiles, type IconName } from './icon-files.ts';
import { Icon } from './icons.tsx';
import { Pager } from './links.tsx';
import { Steps } from './steps.tsx';
import { Facts, Table } from './table.tsx';
import { SimilarList } from './writing.tsx';

const draw = async (element: JSX.Element) => (await element).toString();

test.each(Object.keys(iconFiles) as IconName[])('the icon %s is drawn, and silent', async (name) => {
  const html = await draw(<Icon name={name} />);
  expect(html).toMatch(/^<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><.+\/><\/svg>$/);
});

test('what was found is marked, what was typed is text', async () => {
  const segments = [
    { text: 'La <b>', hit: false },
    { text: '<i>toilette</i>', hit: true },
  ];
  expect(await draw(<Highlight segments={segments} />)).toBe(
    'La &lt;b&gt;<mark>&lt;i&gt;toilette&lt;/i&gt;</mark>',
  );
});

test('a card is one link, heard as its title', async () => {
  const html = await draw(
    <ListCard href="/q/1" level={3} title="Qui paie la sangle ?" tone="done" extract="<hr>" />,
  );
  expect(html).toContain('<article class="card done list-card">');
  expect(html).toContain('<h3><a href="/q/1">Qui paie la sangle ?</a></h3>');
  expect(html).toContain('&lt;hr&gt;');
  expect(html.match(/<a /g)).toHaveLength(1);
});

test('cards are a list, even a single one', async () => {
  expect((await draw(<CardList>{[1, 2].map(String)}</CardList>)).match(/<li>/g)).toHaveLength(2);
  expect((await draw(<CardList>un</CardList>)).match(/<li>/g)).toHaveLength(1);
});

test('a person is a first name and an initial, kept together', async () => {
  expect(await draw(<PersonLine firstName="Élodie" initial="R" />)).toContain('Élodie\u00a0R.');
  expect(await draw(<PersonLine firstName="Élodie" initial="R" />)).toContain('aria-hidden="true">É<');
});

test('steps tell which are done and which one is now', async () => {
  const html = await draw(<Steps locale="fr" labels={['Code', 'Prénom', 'Commune']} current={2} />);
  expect(html).toContain('aria-label="Étape 2 sur 3"');
  expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  expect(html.match(/class="done"/g)).toHaveLength(1);
});

test('a pager with nowhere to go is not there', async () => {
  expect(await draw(<Pager locale="fr" />)).toBe('');
  expect(await draw(<Pager locale="fr" older="/entraide?avant=3" />)).toContain('href="/entraide?avant=3"');
});

test('a table names its rows and columns', async () => {
  const columns = [
    { head: 'Prénom', cell: (row: { name: string }) => row.name },
    { head: 'Réponses', cell: () => 3, number: true },
  ];
  const html = await draw(<Table caption="Relais" columns={columns} rows={[{ name: '<Aïcha>' }]} />);
  expect(html).toContain('<th scope="row">&lt;Aïcha&gt;</th><td class="number">3</td>');
});

test('facts leave out what is not known', async () => {
  const facts = [
    { term: 'Commune', value: 'Guéret' },
    { term: 'Langues', value: '' },
  ];
  expect((await draw(<Facts facts={facts} />)).match(/<dt>/g)).toHaveLength(1);
});

test('similar questions are three at most: the place kept for them is full', async () => {
  const entries = Array.from({ length: 5 }, (_, at) => ({ href: `/q/${String(at)}`, title: '<b>' }));
  const html = await draw(<SimilarList title="Déjà demandé" entries={entries} />);
  expect(html.match(/<li>/g)).toHaveLength(3);
  expect(html).not.toContain('<b>');
});
