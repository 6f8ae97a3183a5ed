import type { OutsidePurpose } from '../domain/outside.ts';

/** What somebody without an account is written. It may be read by anybody on a lock screen: no name, no day, no place. */
export type OutsideWords = {
  line: string;
  about: string;
  /** For whom the link is, and for how long. */
  alone: string;
  /** Why this is written to them. */
  why: string;
};

const employerFr = {
  alone: 'Ce lien est pour vous seul. Il ne sert qu’une fois, et pour peu de temps.',
  why: 'Vous recevez ce courriel parce que la personne qui travaille chez vous a dit que vous l’acceptiez.',
};

const purposesFr: Record<OutsidePurpose, OutsideWords> = {
  'employer-asked': {
    ...employerFr,
    line: 'votre accord est demandé',
    about:
      'La personne qui travaille chez vous doit se faire remplacer. Votre accord est demandé\u00a0: rien ne se fera sans vous.',
  },
  'employer-reminded': {
    ...employerFr,
    line: 'votre réponse est attendue',
    about: 'Votre accord a été demandé pour un remplacement chez vous. Votre réponse est attendue.',
  },
  'employer-changed': {
    ...employerFr,
    line: 'un remplacement a changé',
    about:
      'Le remplacement prévu chez vous n’aura pas lieu comme prévu. Parlez-en avec la personne qui travaille chez vous.',
  },
  'service-asked': {
    line: 'une assistante de vie à remplacer',
    about:
      'Une assistante de vie doit être remplacée chez un particulier, là où vous venez. Aucune collègue ne peut. Les jours, les heures, la commune et ce qu’il y a à faire sont derrière ce lien, avec votre réponse en un geste.',
    alone: 'Ce lien est pour votre service. Il ne sert qu’une fois, et pour peu de temps.',
    why: 'Vous recevez ce courriel parce que votre service est dans l’annuaire de RAVie, et que quelqu’un cherche.',
  },
};

const employerEn = {
  alone: 'This link is for you alone. It works once, and for a short time.',
  why: 'You receive this e-mail because the person who works at your home said that you agree to it.',
};

const purposesEn: Record<OutsidePurpose, OutsideWords> = {
  'employer-asked': {
    ...employerEn,
    line: 'your agreement is asked',
    about:
      'The person who works at your home has to be replaced. Your agreement is asked: nothing happens without you.',
  },
  'employer-reminded': {
    ...employerEn,
    line: 'your answer is awaited',
    about: 'Your agreement was asked for a replacement at your home. Your answer is awaited.',
  },
  'employer-changed': {
    ...employerEn,
    line: 'a replacement has changed',
    about:
      'The replacement planned at your home will not take place as planned. Talk about it with the person who works at your home.',
  },
  'service-asked': {
    line: 'a carer to replace',
    about:
      'A carer has to be replaced at a private home, where you come. No colleague can. The days, the hours, the town and what is to be done are behind this link, with your answer in one tap.',
    alone: 'This link is for your service. It works once, and for a short time.',
    why: 'You receive this e-mail because your service is in the directory of RAVie, and somebody is looking.',
  },
};

export const fr = {
  purposes: purposesFr,
  urgent: (line: string) => `urgent\u00a0: ${line}`,
  hello: 'Bonjour,',
  read: 'Lire et répondre',
  stop: 'Ne plus m’écrire',
  stopTitle: 'Ne plus m’écrire',
  stopWhat:
    'RAVie n’écrira plus à cette adresse ou à ce numéro. Pour un remplacement chez vous, la personne qui y travaille vous en parlera elle-même.',
  confirm: 'Ne plus m’écrire',
  stopped: 'RAVie ne vous écrira plus ici.',
};

export const en: typeof fr = {
  purposes: purposesEn,
  urgent: (line) => `urgent: ${line}`,
  hello: 'Hello,',
  read: 'Read and answer',
  stop: 'Do not write to me again',
  stopTitle: 'No more letters',
  stopWhat:
    'RAVie will write no more to this address or number. Of a replacement at your home, the person who works there will talk to you herself.',
  confirm: 'Do not write to me again',
  stopped: 'RAVie will not write to you here any more.',
};
