/** Every sentence of the room of places. */
export const fr = {
  title: 'Trouver une commune',
  label: 'Nom ou code postal',
  hint: 'Le nom, un bout du nom ou le code postal.',
  results: (count: number) => (count === 1 ? '1 commune trouvée' : `${count} communes trouvées`),
  first: (count: number) => `Les ${count} premières. Écrivez-en un peu plus pour trouver la vôtre.`,
  none: (text: string) => `Aucune commune ne ressemble à « ${text} ».`,
  near: 'Près de chez vous',
  fromHome: (about: string) => `${about} de chez vous, en voiture`,
  noneHelp: 'Essayez le code postal, ou seulement le début du nom.',
  postcodes: (codes: string) => `Code postal : ${codes}`,
};

export type Words = typeof fr;

export const en: Words = {
  title: 'Find a town',
  label: 'Name or postcode',
  hint: 'The name, part of the name, or the postcode.',
  results: (count) => (count === 1 ? '1 town found' : `${count} towns found`),
  first: (count) => `The first ${count}. Write a little more to find yours.`,
  none: (text) => `No town looks like “${text}”.`,
  near: 'Near your home',
  fromHome: (about) => `${about} from your home, by car`,
  noneHelp: 'Try the postcode, or just the beginning of the name.',
  postcodes: (codes) => `Postcode: ${codes}`,
};

export const words = { fr, en };
