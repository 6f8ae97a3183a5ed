import { expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { readCommunes, readEmail, readPhone, readWeb } from './read-facts.ts';

test('telephones of France and its territories, fixed or mobile, however they are spaced', () => {
  expect(readPhone('05 36 49 00 01')).toBe('+33536490001');
  expect(readPhone('05.36.49.00.01')).toBe('+33536490001');
  expect(readPhone('+33 5 36 49 00 01')).toBe('+33536490001');
  expect(readPhone('06 12 34 56 78')).toBe('+33612345678');
  expect(readPhone('0262 20 00 00')).toBe('+262262200000');
  for (const wrong of ['05 36 49', '+44 20 7946 0000', 'accueil', '12', '0'.repeat(40)])
    expect(readPhone(wrong), wrong).toBeNull();
});

test('a site has a public name, and nothing hidden in it', () => {
  expect(readWeb('www.service.fr')).toBe('https://www.service.fr/');
  expect(readWeb('http://service.fr/aide?ou=23')).toBe('http://service.fr/aide?ou=23');
  for (const wrong of [
    'service',
    'javascript:alert(1)',
    'ftp://service.fr',
    'https://a:b@service.fr',
    'https://127.0.0.1/',
    'https://service.fr:8080/',
    `https://service.fr/${'a'.repeat(200)}`,
  ])
    expect(readWeb(wrong), wrong).toBeNull();
});

test('an e-mail address is whole', () => {
  expect(readEmail('Accueil@Service.fr')).toBe('accueil@service.fr');
  expect(readEmail('accueil@service')).toBeNull();
});

test('communes are read by their names as people write them, in their department alone', () =>
  withDatabase(async ({ db }) => {
    const lines = ['gueret', 'St-Vaury', 'La Souterraine', 'Guéret', 'Dieppe', 'Nulle-Part'];
    expect(await readCommunes(db, '23', lines)).toEqual({
      codes: ['23096', '23247', '23176'],
      unknown: ['Dieppe', 'Nulle-Part'],
    });
  }));
