import type { AskStanding } from '../domain/asks-standing.ts';
import { ofTown } from '../../../language/town.ts';
import type { AgreementState } from '../domain/agreement.ts';

const statesFr: Record<AskStanding, string> = {
  waiting: 'Votre réponse est attendue',
  willing: 'Vous êtes d’accord',
  accepted: 'C’est vous',
  declined: 'Vous avez dit non',
  countered: 'Vous proposez d’autres heures',
  expired: 'Le délai est passé',
  withdrawn: 'C’est annulé',
  'too-late': 'Quelqu’un d’autre vient',
  thanked: 'La collègue s’est arrangée autrement',
  'free-again': 'De nouveau à prendre',
  'no-longer': 'Ce n’est plus demandé',
  withdrew: 'Vous vous êtes retirée',
  refused: 'L’employeur a dit non',
  unanswered: 'L’employeur n’a pas répondu',
  lost: 'Ce n’est plus à vous',
};

const agreementsFr: Record<AgreementState, string> = {
  waiting: 'L’employeur doit encore répondre',
  agreed: 'L’employeur est d’accord',
  declined: 'L’employeur a dit non',
  another: 'L’employeur préfère quelqu’un d’autre',
  expired: 'L’employeur n’a pas répondu à temps',
  withdrawn: 'Annulé',
};

/** What a colleague who is asked reads. */
export const fr = {
  title: (when: string) => `Remplacer une collègue ${when}`,
  back: 'Remplacement',
  askedOfMe: 'On vous demande',
  askedBefore: 'Ce qu’on vous a demandé',
  card: (when: string, communes: string) => `${when}, ${communes}`,
  states: statesFr,
  agreements: agreementsFr,
  until: (when: string) => `Répondez avant le ${when}.`,
  freeAgain: 'Quelqu’un avait pris ces heures, et ne peut plus venir. Vous pouvez répondre.',
  lateStill: 'Le délai est passé, mais personne n’a encore ces heures. Vous pouvez toujours répondre.',
  where: (communes: string, minutes: string | null) =>
    minutes === null ? communes : `${communes}, à ${minutes} de chez vous`,
  at: (commune: string) => `chez une personne ${ofTown(commune)}`,
  atNamed: (name: string, commune: string) => `chez ${name}, ${commune}`,
  strip: 'Les heures, jour par jour',
  offered: 'Ce que vous proposez',
  willing: 'Ce que vous voulez bien faire',
  insteadOf: (hours: string) => `au lieu ${hours}`,
  gestures: 'Gestes demandés',
  noGestures: 'Aucun geste particulier n’est demandé.',
  pay: 'Salaire',
  payHour: (amount: string) => `${amount} brut de l’heure aujourd’hui. Le vôtre se décide avec l’employeur.`,
  payUnknown: 'Il se décide avec l’employeur, jamais sous le minimum de la convention.',
  week: 'Votre semaine',
  weekHours: (hours: string, most: string) =>
    `Avec ces heures, votre semaine la plus remplie compte ${hours} de travail. La convention en permet ${most}.`,
  weekPrivate: 'Vous seule lisez ceci.',
  weekRefused: 'Attention\u00a0: la convention ne permet pas toutes ces heures en plus des vôtres.',
  hidden: 'Le nom et l’adresse vous seront donnés quand l’employeur sera d’accord.',
  answer: 'Votre réponse',
  answerAnew: 'Vous avez changé d’avis\u00a0?',
  choose: 'Quelles heures prenez-vous\u00a0?',
  chooseAll: 'Une seule personne est cherchée pour toutes ces heures.',
  accept: 'J’accepte',
  acceptChoosing: 'Je veux bien',
  choosing: 'La collègue choisira parmi celles qui veulent bien. Vous serez prévenue.',
  counter: 'Je peux à d’autres heures',
  counterHint: 'La collègue décidera si cela convient.',
  counterSome: 'Laissez vides les heures que vous ne proposez pas.',
  counterFrom: 'De',
  counterTo: 'À',
  counterSend: 'Proposer ces heures',
  decline: 'Je ne peux pas',
  declineSend: 'Répondre non',
  reason: 'Pourquoi\u00a0?',
  reasonHint: 'Seule la personne qui cherche le lira. Vous n’êtes pas obligée.',
  law: 'Lire les règles',
  lawful: 'Ce qui serait permis\u00a0:',
  advised: 'Ce qu’on peut faire\u00a0:',
  done: {
    accepte: 'C’est noté\u00a0: ces heures sont à vous. Chaque employeur doit encore dire oui.',
    partie:
      'C’est noté\u00a0: une partie de ces heures est à vous. Le reste venait d’être pris par quelqu’un d’autre. Chaque employeur doit encore dire oui.',
    volontaire: 'C’est noté. La collègue choisira, et vous serez prévenue.',
    refuse: 'C’est noté. Merci d’avoir répondu.',
    propose: 'C’est proposé. La collègue décidera, et vous serez prévenue.',
    retire: 'C’est noté. On cherche quelqu’un d’autre.',
    apres: 'Merci, c’est noté.',
  },
  ends: {
    'too-late': {
      title: 'Quelqu’un a été plus rapide',
      why: 'Ces heures viennent d’être prises. Merci d’avoir répondu\u00a0: rien n’est changé pour vous.',
    },
    thanked: {
      title: 'La collègue s’est arrangée autrement',
      why: 'Merci d’avoir répondu\u00a0: rien n’est changé pour vous.',
    },
    withdrew: {
      title: 'Vous ne venez plus',
      why: 'On cherche quelqu’un d’autre pour ces heures. Vous n’avez plus rien à faire.',
    },
    refused: {
      title: 'L’employeur a dit non',
      why: 'Ces heures ne sont plus à vous. Merci d’avoir accepté\u00a0: vous n’avez rien à faire.',
    },
    unanswered: {
      title: 'L’employeur n’a pas répondu à temps',
      why: 'Ces heures ne sont plus à vous. Merci d’avoir accepté\u00a0: vous n’avez rien à faire.',
    },
    lost: {
      title: 'Ces heures ne sont plus à vous',
      why: 'On vous dit pourquoi pour chacune. Merci d’avoir accepté\u00a0: vous n’avez rien à faire.',
    },
    cancelled: {
      title: 'Ce n’est plus demandé',
      why: 'La demande a été annulée. Vous n’avez rien à faire.',
    },
    over: {
      title: 'Ce n’est plus demandé',
      why: 'Ces heures ne sont plus cherchées. Vous n’avez rien à faire.',
    },
  },
  failures: {
    elsewhere:
      'D’après RAVie, vous travaillez déjà à ce moment-là, ou trop loin pour arriver à l’heure. Choisissez d’autres heures, ou corrigez les vôtres.',
    law: (hours: string, most: string) =>
      `Votre semaine compterait ${hours} de travail. La convention en permet ${most}. Prenez moins d’heures.`,
    faces: 'Cet employeur ne veut pas voir plus de personnes différentes. Merci d’avoir répondu.',
    'all-or-none':
      'Une seule personne est cherchée pour tout\u00a0: prenez toutes les heures, ou proposez-en d’autres.',
    nothing: 'Choisissez au moins une intervention.',
    'no-hours': 'Écrivez les heures d’au moins une intervention.',
    hours: 'Écrivez des heures du même jour, la fin après le début.',
  },
  hers: 'Vos heures',
  gone: {
    taken: 'prises par quelqu’un d’autre',
    out: 'retirées de la demande',
    over: 'leur moment est passé',
  },
  notHers: 'ne sont plus à vous',
  notHersAnyMore: 'Ce qui n’est plus à vous',
  was: {
    withdrawn: 'Vous vous êtes retirée',
    cancelled: 'Retirées de la demande',
    'no-answer': 'L’employeur n’a pas répondu à temps',
  },
  handover: 'Adresse et fiche de passation',
  replaced: (name: string) => `Vous remplacez ${name}`,
  cannot: 'Je ne peux plus venir',
  cannotHint: 'On cherchera tout de suite quelqu’un d’autre. La collègue et l’employeur sont prévenus.',
  cannotSend: 'Me retirer',
  cannotOffered: 'La collègue le saura.',
};

export type Words = typeof fr;
