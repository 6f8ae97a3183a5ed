import type { JSX } from 'hono/jsx/jsx-runtime';
import { expect, test } from 'vitest';
import { errorOf, Form } from './form.tsx';

const draw = async (element: JSX.Element) => (await element).toString();
const errors = [
  { field: 'texte', message: 'Écrivez votre question.' },
  { field: 'theme', message: 'Choisissez un thème.' },
];

test('a form posts, with what travels unseen', async () => {
  const html = await draw(
    <Form locale="fr" action="/entraide/questions" hidden={{ cle: '"><b>' }}>
      <p>Texte</p>
    </Form>,
  );
  expect(html).toContain('action="/entraide/questions" method="post"');
  expect(html).toContain('<input type="hidden" name="cle" value="&quot;&gt;&lt;b&gt;"/>');
  expect(html).not.toContain('error-summary');
  expect(html).not.toContain('ravie-draft');
});

test('its summary takes the focus and leads to each field', async () => {
  const html = await draw(
    <Form locale="fr" action="/" errors={errors}>
      <p>Texte</p>
    </Form>,
  );
  expect(html).toContain('role="alert" tabindex="-1" autofocus=""');
  expect(html).toContain('Il y a 2 choses à corriger.');
  expect(html).toContain('<a href="#texte">Écrivez votre question.</a>');
  expect(html).toContain('<a href="#theme">Choisissez un thème.</a>');
});

test('its draft is kept under the name given', async () => {
  const html = await draw(
    <Form locale="en" action="/" draft="question:1">
      <p>Text</p>
    </Form>,
  );
  expect(html).toMatch(/^<ravie-draft name="question:1"[^>]*data-restored="We found your draft\."/);
});

test('an error is found by its field', () => {
  expect(errorOf(errors, 'theme')).toBe('Choisissez un thème.');
  expect(errorOf(errors, 'autre')).toBeUndefined();
});
