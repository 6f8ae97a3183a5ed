import { expect, test } from 'vitest';
import { atTown, ofTown } from './town.ts';

test.each([
  ['Guéret', 'de Guéret', 'à Guéret'],
  ['Ahun', 'd’Ahun', 'à Ahun'],
  ['Évaux-les-Bains', 'd’Évaux-les-Bains', 'à Évaux-les-Bains'],
  ['Hérisson', 'd’Hérisson', 'à Hérisson'],
  ['Hautefort', 'de Hautefort', 'à Hautefort'],
  ['Le Grand-Bourg', 'du Grand-Bourg', 'au Grand-Bourg'],
  ['Les Mars', 'des Mars', 'aux Mars'],
  ['La Souterraine', 'de La Souterraine', 'à La Souterraine'],
  ['L’Île-d’Yeu', 'de L’Île-d’Yeu', 'à L’Île-d’Yeu'],
  ['Lépaud', 'de Lépaud', 'à Lépaud'],
])('%s is said %s, %s', (name, of, at) => {
  expect([ofTown(name), atTown(name)]).toEqual([of, at]);
});
