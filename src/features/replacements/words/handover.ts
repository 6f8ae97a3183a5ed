import type { Flagged } from '../domain/handover-guard.ts';
import type { SheetPart } from '../domain/handover-sheet.ts';

type PartWords = { title: string; hint: string };

export const fr = {
  title: (employer: string) => `Passation : ${employer}`,
  lead: {
    carer: 'Ce que la personne qui vient à votre place doit savoir. Elle seule la lira, pendant ses jours.',
    employer: 'Ce que votre salariée a écrit de votre maison. Vous pouvez la corriger.',
    replacement:
      'Ce qu’il faut savoir de cette maison. Cette page se ferme le lendemain de votre dernier jour.',
  },
  back: 'Mes papiers',
  parts: {
    gestures: {
      title: 'Les gestes',
      hint: 'Ce qu’il y a à faire, dans l’ordre. « Se lever : bras droit d’abord. »',
    },
    habits: { title: 'Les habitudes', hint: 'Les heures, les repas, ce que la personne aime.' },
    keys: { title: 'Clés et entrée', hint: 'Où est la clé, comment on ferme en partant.' },
    reassures: { title: 'Ce qui rassure', hint: 'Une chanson, une phrase, une façon de dire bonjour.' },
    avoid: { title: 'À éviter', hint: 'Ce qui fâche, ce qui fatigue, ce qui n’est pas sûr.' },
    contacts: {
      title: 'Qui appeler',
      hint: 'Un proche, une voisine, l’infirmière : leur numéro, avec leur accord.',
    },
  } satisfies Record<SheetPart, PartWords>,
  rule: 'Dites ce qu’il faut faire, pas la maladie.',
  ruleText:
    'Aucune maladie, aucun traitement : la passation n’est pas un dossier médical. Les médicaments sont l’affaire de l’infirmière.',
  edit: 'Écrire ou corriger',
  save: 'Garder la passation',
  saved: 'La passation est gardée.',
  empty: 'Rien n’est encore écrit',
  emptyHelp: {
    carer: 'Quelques lignes suffisent. Vous les relirez quand vous voudrez.',
    employer: 'Votre salariée n’a encore rien écrit. Vous pouvez commencer.',
    replacement: 'Demandez à la personne que vous remplacez, ou à l’employeur, ce qu’il faut savoir.',
  },
  address: 'L’adresse',
  street: 'Adresse',
  entry: 'Pour entrer',
  noAddress: 'L’adresse n’est pas écrite dans RAVie. Demandez-la à l’employeur.',
  until: (moment: string) =>
    `Cette page et l’adresse sont à vous jusqu’au ${moment}. Ensuite elles s’effacent, aussi de ce téléphone.`,
  written: (by: 'carer' | 'employer', ago: string) =>
    by === 'carer' ? `Écrite par la personne qui y travaille, ${ago}.` : `Corrigée par l’employeur, ${ago}.`,
  print:
    'Elle peut être imprimée : le menu du navigateur, puis « Imprimer ». Rendez le papier, ou détruisez-le, à la fin.',
  whoReads: 'Qui la lit',
  whoReadsText:
    'Vous deux, et la personne que l’employeur a acceptée, jusqu’au lendemain de son dernier jour. Vous saurez dans « Mes données » qu’elle a été lue.',
  tooLong: (most: number) =>
    `Ce texte est trop long : ${most} lettres au plus. Rien n’est perdu : raccourcissez-le.`,
  lookAgain: 'Relisez avant de garder',
  flagged: ({ kind, text }: Flagged) =>
    ({
      illness: `« ${text} » : dites ce qu’il faut faire, pas la maladie.`,
      name: `« ${text} » ressemble à un nom. Est-il utile ici ?`,
      phone: `« ${text} » est un numéro. Sa place est dans « Qui appeler ».`,
      email: `« ${text} » est une adresse e-mail. Sa place est dans « Qui appeler ».`,
      address: `« ${text} » ressemble à une adresse ou à un code. L’adresse a sa propre place.`,
      nir: 'Un numéro de sécurité sociale : il sera remplacé par [numéro].',
    })[kind],
  keepAnyway: 'J’ai relu : gardez ces mots tels quels',
  keepHint: 'Un numéro de sécurité sociale est toujours retiré.',
};

export type HandoverWords = typeof fr;

export const en: HandoverWords = {
  title: (employer) => `Handover sheet: ${employer}`,
  lead: {
    carer: 'What whoever comes instead of you must know. She alone will read it, during her days.',
    employer: 'What your employee wrote of your home. You may correct it.',
    replacement: 'What is to be known of this home. This page closes the day after your last day.',
  },
  back: 'My papers',
  parts: {
    gestures: { title: 'What to do', hint: 'What there is to do, in order. “Getting up: right arm first.”' },
    habits: { title: 'Habits', hint: 'Hours, meals, what the person likes.' },
    keys: { title: 'Keys and door', hint: 'Where the key is, how to lock up when leaving.' },
    reassures: { title: 'What reassures', hint: 'A song, a sentence, a way to say good morning.' },
    avoid: { title: 'To be avoided', hint: 'What upsets, what tires, what is not safe.' },
    contacts: {
      title: 'Whom to call',
      hint: 'A relative, a neighbour, the nurse: their number, if they agree.',
    },
  },
  rule: 'Say what is to be done, not the illness.',
  ruleText:
    'No illness, no treatment: a handover sheet is no medical file. Medicines are the nurse’s business.',
  edit: 'Write or correct',
  save: 'Keep the sheet',
  saved: 'The sheet is kept.',
  empty: 'Nothing is written yet',
  emptyHelp: {
    carer: 'A few lines are enough. You can come back to them.',
    employer: 'Your employee has written nothing yet. You may begin.',
    replacement: 'Ask the person you replace, or the employer, what is to be known.',
  },
  address: 'The address',
  street: 'Address',
  entry: 'To get in',
  noAddress: 'The address is not written in RAVie. Ask the employer for it.',
  until: (moment) =>
    `This page and the address are yours until ${moment}. Then they are erased, from this phone too.`,
  written: (by, ago) =>
    by === 'carer' ? `Written by who works there, ${ago}.` : `Corrected by the employer, ${ago}.`,
  print:
    'It can be printed: the menu of the browser, then “Print”. Give the paper back, or destroy it, at the end.',
  whoReads: 'Who reads it',
  whoReadsText:
    'You two, and whoever the employer agreed to, until the day after her last day. “My data” will tell you that it was read.',
  tooLong: (most) => `This text is too long: ${most} letters at most. Nothing is lost: shorten it.`,
  lookAgain: 'Look again before it is kept',
  flagged: ({ kind, text }) =>
    ({
      illness: `“${text}”: say what is to be done, not the illness.`,
      name: `“${text}” looks like a name. Is it needed here?`,
      phone: `“${text}” is a number. Its place is under “Whom to call”.`,
      email: `“${text}” is an e-mail address. Its place is under “Whom to call”.`,
      address: `“${text}” looks like an address or a code. The address has a place of its own.`,
      nir: 'A social-security number: it will be taken out.',
    })[kind],
  keepAnyway: 'I have looked again: keep these words as they are',
  keepHint: 'A social-security number is always taken out.',
};
