import { atTown } from '../../../language/town.ts';
import type { CallFailure, ServiceAnswer } from '../domain/service-call.ts';

const doneTitleFr: Record<ServiceAnswer, string> = { can: 'Merci\u00a0!', cannot: 'Merci de l’avoir dit' };
const doneFr: Record<ServiceAnswer, string> = {
  can: 'La personne qui cherche est prévenue. Elle vous appellera, ou l’employeur le fera.',
  cannot: 'La personne qui cherche est prévenue.',
};
const closedFr: Record<CallFailure['kind'], string> = {
  unknown: 'Ce lien n’ouvre rien. Vérifiez qu’il est entier.',
  answered: 'Votre service a déjà répondu par ce lien. Merci.',
  over: 'Ces heures ne sont plus cherchées, ou il est trop tard pour y répondre. Merci d’avoir regardé.',
};

/** What a service of the directory reads behind its link, and answers. */
export const fr = {
  title: 'Pouvez-vous remplacer une assistante de vie\u00a0?',
  lead: 'Elle travaille chez un particulier qui l’emploie. Aucune collègue ne peut venir.',
  urgent: 'Urgent',
  when: 'Quand, et où',
  stretch: (when: string, commune: string, what: string) => `${when}, ${atTown(commune)} (${what})`,
  gestures: 'Ce qu’il y a à faire',
  private: 'Ni nom ni adresse ici\u00a0: l’employeur vous les donnera s’il accepte vos conditions.',
  answer: 'Votre réponse',
  name: 'Qui appeler chez vous',
  nameHint: 'À écrire si vous pouvez. Montré à qui cherche, effacé trois mois après.',
  phone: 'À quel numéro',
  can: 'Nous pouvons',
  cannot: 'Nous ne pouvons pas',
  until: (when: string) => `Réponse possible jusqu’au ${when}.`,
  faults: {
    name: 'Écrivez qui appeler, en 60 signes au plus.',
    'no-phone': 'Écrivez le numéro à appeler.',
    phone: 'Ce numéro n’est pas un téléphone de France. Vérifiez-le.',
  },
  doneTitle: doneTitleFr,
  done: doneFr,
  closedTitle: 'Ce lien ne sert plus',
  closed: closedFr,
};

export type Words = typeof fr;

export const en: Words = {
  title: 'Could you replace a carer?',
  lead: 'She works for a private individual who employs her. No colleague can come.',
  urgent: 'Urgent',
  when: 'When, and where',
  stretch: (when, commune, what) => `${when}, in ${commune} (${what})`,
  gestures: 'What is to be done',
  private: 'No name and no address here: the employer will give them to you if he accepts your terms.',
  answer: 'Your answer',
  name: 'Whom to call at your service',
  nameHint: 'To be written if you can. Shown to who is looking, erased three months later.',
  phone: 'At which number',
  can: 'We can',
  cannot: 'We cannot',
  until: (when) => `You may answer until ${when}.`,
  faults: {
    name: 'Write whom to call, in 60 characters at most.',
    'no-phone': 'Write the number to call.',
    phone: 'This is not a telephone number of France. Check it.',
  },
  doneTitle: { can: 'Thank you!', cannot: 'Thank you for saying so' },
  done: {
    can: 'Whoever is looking is told. She will call you, or the employer will.',
    cannot: 'Whoever is looking is told.',
  },
  closedTitle: 'This link no longer serves',
  closed: {
    unknown: 'This link opens nothing. Check that it is whole.',
    answered: 'Your service has already answered by this link. Thank you.',
    over: 'These hours are no longer sought, or it is too late to answer. Thank you for looking.',
  },
};
