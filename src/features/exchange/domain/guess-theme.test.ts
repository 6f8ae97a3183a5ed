import { expect, test } from 'vitest';
import { guessTheme } from './guess-theme.ts';

test.each([
  ['Comment faire la toilette quand la personne refuse ?', 'hygiene'],
  ['Mon bulletin de salaire est faux, que faire ?', 'rights'],
  ['elle mange plus rien, je fais quoi comme repas', 'meals'],
  ['Le lève-malade est en panne', 'equipment'],
  ['Arnaque par SMS, mot de passe donné', 'digital'],
])('%s is about %s', (title, theme) => {
  expect(guessTheme(title, '')).toBe(theme);
});

test('says nothing of a text that tells nothing', () => {
  expect(guessTheme('Bonjour à toutes', '')).toBeNull();
});

test('the first sentence weighs more than the rest', () => {
  expect(guessTheme('Comment remplir le Cesu ?', 'La nuit je dors mal.')).toBe('rights');
});
