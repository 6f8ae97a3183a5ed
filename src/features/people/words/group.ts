import type { GroupFailure, Verdict } from '../actions/enter-group.ts';

const verdictsFr: Record<Verdict, string> = {
  enter: 'Entrera dans le relais',
  'enter-without-commune': 'Entrera dans le relais, sans commune\u00a0: ce nom n’est pas reconnu',
  already: 'Déjà membre\u00a0: rien ne change',
  twice: 'Déjà plus haut dans le fichier\u00a0: ligne ignorée',
  'no-name': 'Il manque le prénom\u00a0: ligne ignorée',
  'no-contact': 'Il manque un mobile français ou un e-mail\u00a0: ligne ignorée',
};

const verdictsEn: typeof verdictsFr = {
  enter: 'Will be entered',
  'enter-without-commune': 'Will be entered without a town: this name is not known',
  already: 'Already a member: nothing changes',
  twice: 'Already higher up in the file: left out',
  'no-name': 'The first name is missing: left out',
  'no-contact': 'A French mobile or an e-mail address is missing: left out',
};

const failuresFr: Record<GroupFailure['kind'] | 'no-file', string> = {
  'no-file': 'Choisissez un fichier.',
  empty: 'Ce fichier ne contient personne.',
  headings: 'La première ligne doit nommer les colonnes\u00a0: Prénom, et Téléphone ou E-mail.',
  'too-many': 'Ce fichier a plus de cent lignes. Coupez-le en plusieurs.',
  unreadable: 'Ce fichier ne se lit pas. Enregistrez le tableau au format CSV, puis recommencez.',
  'too-often': 'Trop de fichiers en une heure. Attendez un peu, puis recommencez.',
};

const failuresEn: typeof failuresFr = {
  'no-file': 'Choose a file.',
  empty: 'There is nobody in this file.',
  headings: 'The first line must name the columns: First name, and Phone or E-mail.',
  'too-many': 'This file has more than a hundred lines. Cut it into several.',
  unreadable: 'This file cannot be read. Save the table as CSV, then try again.',
  'too-often': 'Too many files within an hour. Wait a little, then try again.',
};

/** Entering the people of a relay from a table. */
export const fr = {
  link: 'Inscrire un groupe',
  title: 'Inscrire un groupe',
  lead: (relay: string) => `${relay}\u00a0: d’un tableau, en une fois.`,
  how: [
    'Enregistrez votre tableau au format CSV.',
    'La première ligne nomme les colonnes\u00a0: Prénom, Initiale ou Nom, Téléphone ou E-mail, Commune.',
    'D’un nom, seule l’initiale est gardée.',
  ],
  file: 'Votre fichier',
  fileHint: 'CSV, cent lignes au plus.',
  see: 'Voir ce qui va se passer',
  planTitle: 'Ce qui va se passer',
  planLead: 'Rien n’est encore enregistré. Vérifiez, puis confirmez.',
  caption: (count: number) => (count > 1 ? `${count} lignes lues` : `${count} ligne lue`),
  line: (number: number) => `ligne ${number}`,
  nameless: 'Sans prénom',
  verdicts: verdictsFr,
  told: 'Chaque personne entre avec son téléphone ou son e-mail, quand elle veut. RAVie ne lui écrit pas avant. Prévenez-la que vous lui ouvrez un compte.',
  confirm: (count: number) => (count > 1 ? `Inscrire ${count} personnes` : 'Inscrire une personne'),
  nothing: 'Il n’y a personne à inscrire.',
  again: 'Choisir un autre fichier',
  done: 'Le groupe est inscrit.',
  failures: failuresFr,
};

export const en: typeof fr = {
  link: 'Enter a group',
  title: 'Enter a group',
  lead: (relay) => `${relay}: from a table, all at once.`,
  how: [
    'Save your table as CSV.',
    'The first line names the columns: First name, Initial or Last name, Phone or E-mail, Town.',
    'Of a last name, only the initial is kept.',
  ],
  file: 'Your file',
  fileHint: 'CSV, a hundred lines at most.',
  see: 'See what will happen',
  planTitle: 'What will happen',
  planLead: 'Nothing is recorded yet. Check, then confirm.',
  caption: (count) => (count > 1 ? `${count} lines read` : `${count} line read`),
  line: (number) => `line ${number}`,
  nameless: 'No first name',
  verdicts: verdictsEn,
  told: 'Each person comes in with her phone or e-mail, when she likes. RAVie does not write to her before. Tell her that you enter her.',
  confirm: (count) => (count > 1 ? `Enter ${count} people` : 'Enter one person'),
  nothing: 'There is nobody to enter.',
  again: 'Choose another file',
  done: 'The group is entered.',
  failures: failuresEn,
};
