import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostLines, readGroup } from './group.ts';

test('columns are found by their names, in any order, accents and capitals aside', () => {
  const people = [{ line: 2, firstName: 'Rose', initial: 'M', contact: '06 12', commune: 'Ahun' }];
  expect(
    readGroup([
      ['Commune', 'NOM', 'Prénom', 'Téléphone', 'Remarque'],
      ['Ahun', 'martin', 'rose', '06 12', 'x'],
    ]),
  ).toEqual(people);
  expect(
    readGroup([
      ['prenom', 'courriel', 'initiale', 'ville'],
      ['Rose', '06 12', 'm.', 'Ahun'],
    ]),
  ).toEqual(people);
});

test('a phone goes before an e-mail address, and an empty line is nobody', () => {
  const read = readGroup([
    ['Prénom', 'E-mail', 'Mobile'],
    ['Rose', 'rose@ravie.invalid', ''],
    ['', '', ''],
    ['Paule', 'paule@ravie.invalid', '06 12'],
  ]);
  expect(Array.isArray(read) && read.map(({ line, contact }) => [line, contact])).toEqual([
    [2, 'rose@ravie.invalid'],
    [4, '06 12'],
  ]);
});

test('a file without people, without the columns it needs, or too long, is refused', () => {
  expect(readGroup([])).toBe('empty');
  expect(readGroup([['Prénom', 'Mobile']])).toBe('empty');
  expect(
    readGroup([
      ['Nom', 'Ville'],
      ['Martin', 'Ahun'],
    ]),
  ).toBe('headings');
  const lines = Array.from({ length: mostLines + 1 }, () => ['Rose', '06 12']);
  expect(readGroup([['Prénom', 'Mobile'], ...lines])).toBe('too-many');
});

test('whatever a spreadsheet holds, reading it answers', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { maxLength: 6 }), { maxLength: 8 }), (records) => {
      readGroup([['Prénom', 'Mobile', 'Nom'], ...records]);
    }),
  );
});
