import type { OutsidePurpose } from '../domain/outside.ts';

/** What somebody without an account is written. It may be read by anybody on a lock screen: no name, no day, no place. */
export type OutsideWords = { line: string; about: string };

const purposesFr: Record<OutsidePurpose, OutsideWords> = {
  'employer-asked': {
    line: 'votre accord est demandé',
    about:
      'La personne qui travaille chez vous doit se faire remplacer. Votre accord est demandé\u00a0: rien ne se fera sans vous.',
  },
  'employer-reminded': {
    line: 'votre réponse est attendue',
    about: 'Votre accord a été demandé pour un remplacement chez vous. Votre réponse est attendue.',
  },
  'employer-changed': {
    line: 'un remplacement a changé',
    about:
      'Le remplacement prévu chez vous n’aura pas lieu comme prévu. Parlez-en avec la personne qui travaille chez vous.',
  },
};

const purposesEn: Record<OutsidePurpose, OutsideWords> = {
  'employer-asked': {
    line: 'your agreement is asked',
    about:
      'The person who works at your home has to be replaced. Your agreement is asked: nothing happens without you.',
  },
  'employer-reminded': {
    line: 'your answer is awaited',
    about: 'Your agreement was asked for a replacement at your home. Your answer is awaited.',
  },
  'employer-changed': {
    line: 'a replacement has changed',
    about:
      'The replacement planned at your home will not take place as planned. Talk about it with the person who works at your home.',
  },
};

export const fr = {
  purposes: purposesFr,
  hello: 'Bonjour,',
  read: 'Lire et répondre',
  alone: 'Ce lien est pour vous seul. Il ne sert qu’une fois, et pour peu de temps.',
  why: 'Vous recevez ce courriel parce que la personne qui travaille chez vous a dit que vous l’acceptiez.',
  stop: 'Ne plus m’écrire',
  stopTitle: 'Ne plus m’écrire',
  stopWhat:
    'RAVie n’écrira plus à cette adresse ou à ce numéro. La personne qui travaille chez vous vous en parlera elle-même.',
  confirm: 'Ne plus m’écrire',
  stopped: 'RAVie ne vous écrira plus ici.',
};

export const en: typeof fr = {
  purposes: purposesEn,
  hello: 'Hello,',
  read: 'Read and answer',
  alone: 'This link is for you alone. It works once, and for a short time.',
  why: 'You receive this e-mail because the person who works at your home said that you agree to it.',
  stop: 'Do not write to me again',
  stopTitle: 'No more letters',
  stopWhat:
    'RAVie will write no more to this address or number. The person who works at your home will talk to you herself.',
  confirm: 'Do not write to me again',
  stopped: 'RAVie will not write to you here any more.',
};
