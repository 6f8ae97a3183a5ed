import * as rows from './row-names.ts';

/** The page where everything is read, row by row. A field without a name here is for machines, and stays in the file. */
export const fr = {
  title: 'Tout ce qui est gardé de vous',
  lead: 'Mot pour mot, comme c’est enregistré aujourd’hui.',
  ...rows.fr,
  yes: 'oui',
  no: 'non',
  aDepartment: (code: string) => `le département ${code}`,
  aRelay: 'un relais',
  all: 'Tout lire',
  more: (count: number) => `Cette page s’arrête à ${count} lignes. La suite est dans le fichier.`,
  none: 'Rien.',
  empty: 'Rien pour l’instant',
  emptyText: 'Sur ces sujets, RAVie ne garde rien de vous.',
  others: 'Gardé, sans rien à lire',
  othersText:
    'Ceci est gardé aussi, mais ne se lit pas\u00a0: des empreintes, des index, des numéros de travaux.',
};

export const en: typeof fr = {
  title: 'Everything that is kept about you',
  lead: 'Word for word, as it is recorded today.',
  ...rows.en,
  yes: 'yes',
  no: 'no',
  aDepartment: (code) => `department ${code}`,
  aRelay: 'a centre',
  all: 'Read it all',
  more: (count) => `This page stops at ${count} lines. The rest is in the file.`,
  none: 'Nothing.',
  empty: 'Nothing for now',
  emptyText: 'On these subjects, RAVie keeps nothing of yours.',
  others: 'Kept, with nothing to read',
  othersText: 'This is kept too, but cannot be read: fingerprints, indexes, numbers of work.',
};
