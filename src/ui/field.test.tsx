import type { JSX } from 'hono/jsx/jsx-runtime';
import { describe, expect, test } from 'vitest';
import { ChoiceCards } from './choice-cards.tsx';
import { Combobox } from './combobox.tsx';
import { Field, TextArea } from './field.tsx';
import { Select } from './select.tsx';

const draw = async (element: JSX.Element) => (await element).toString();
const asked = {
  locale: 'fr',
  name: 'prenom',
  label: 'Prénom',
  hint: 'Le vôtre.',
  error: 'Il manque.',
} as const;
const hostile = '</textarea><script>alert("1")</script>';

describe.each([
  ['Field', (value: string) => <Field {...asked} value={value} />],
  ['TextArea', (value: string) => <TextArea {...asked} value={value} />],
  ['Select', (value: string) => <Select {...asked} value={value} options={[{ value, label: value }]} />],
  [
    'Select in groups',
    (value: string) => (
      <Select {...asked} value={value} groups={[{ label: value, options: [{ value, label: value }] }]} />
    ),
  ],
  ['Combobox', (value: string) => <Combobox {...asked} value={value} source="/c" valueName="code" />],
])('%s', (_name, field) => {
  test('ties its label, its hint and its error', async () => {
    const html = await draw(field('Aïcha'));
    expect(html).toContain('for="prenom"');
    expect(html.match(/ id="prenom"/g)).toHaveLength(1);
    expect(html).toContain('aria-describedby="prenom-error prenom-hint"');
    expect(html).toContain('id="prenom-error"');
    expect(html).toContain('id="prenom-hint"');
    expect(html).toContain('aria-invalid="true"');
  });

  test('gives back what was typed, as text', async () => {
    expect(await draw(field('Aïcha'))).toContain('Aïcha');
    expect(await draw(field(hostile))).not.toContain('<script>');
    expect(await draw(field(hostile))).toContain('&lt;script&gt;');
  });
});

test('a text keeps its first empty line', async () => {
  expect(await draw(<TextArea {...asked} value={'\nBonjour'} />)).toContain('>\n\nBonjour</textarea>');
});

test('what is optional says so, the rest is required', async () => {
  expect(await draw(<Field {...asked} optional />)).toContain('(facultatif)');
  expect(await draw(<Field {...asked} optional />)).not.toContain('required');
  expect(await draw(<Field {...asked} />)).toContain('required');
});

test('choices are a group, the first one reached from the summary', async () => {
  const html = await draw(
    <ChoiceCards
      {...asked}
      many
      chosen={['b']}
      choices={[
        { value: 'a', label: 'Repas', icon: 'meal' },
        { value: 'b', label: 'Nuit', icon: 'night' },
      ]}
    />,
  );
  expect(html).toContain('<fieldset class="group" aria-describedby="prenom-error prenom-hint">');
  expect(html.match(/ id="prenom"/g)).toHaveLength(1);
  expect(html).toContain('value="b" checked=""');
  expect(html).not.toContain('value="a" checked');
});
