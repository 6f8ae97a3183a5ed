/** Every sentence of the room of places. */
export const fr = {
  title: 'Trouver ma commune',
  label: 'Votre commune',
  hint: 'Le nom, un bout du nom ou le code postal.',
  results: (count: number) => (count === 1 ? '1 commune trouvée' : `${count} communes trouvées`),
  none: (text: string) => `Aucune commune ne ressemble à « ${text} ».`,
  noneHelp: 'Essayez le code postal, ou seulement le début du nom.',
  postcodes: (codes: string) => `Code postal : ${codes}`,
};

export type Words = typeof fr;

export const en: Words = {
  title: 'Find my town',
  label: 'Your town',
  hint: 'The name, part of the name, or the postcode.',
  results: (count) => (count === 1 ? '1 town found' : `${count} towns found`),
  none: (text) => `No town looks like “${text}”.`,
  noneHelp: 'Try the postcode, or just the beginning of the name.',
  postcodes: (codes) => `Postcode: ${codes}`,
};

export const words = { fr, en };
