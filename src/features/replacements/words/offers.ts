import type { Weekday } from '../../work/domain/contract.ts';
import type { AnswerState, OfferKind, OfferState } from '../domain/offers/offer.ts';
import type { ShiftKind } from '../domain/request.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : `${count} ${many}`);

const kindsFr: Record<ShiftKind, string> = {
  work: 'travail',
  presence: 'présence de jour',
  night: 'présence de nuit',
  'night-care': 'nuit de garde',
};
const daysFr: Record<Weekday, string> = {
  1: 'lundi',
  2: 'mardi',
  3: 'mercredi',
  4: 'jeudi',
  5: 'vendredi',
  6: 'samedi',
  7: 'dimanche',
};

/** Hours that change hands: the lists, and the page of one offer. */
export const fr = {
  title: 'Échanges d’heures',
  lead: 'Des heures à donner, à échanger, ou un emploi qui dure. Entre vous, dans votre département.',
  linkHint: 'Échanger une intervention, donner des heures en plus, trouver quelqu’un qui reste.',
  back: 'Remplacement',
  backToList: 'Échanges d’heures',
  mine: 'Les miens',
  headings: {
    swap: 'Des interventions à échanger',
    spare: 'Des heures en plus',
    lasting: 'Des emplois qui durent',
  } as Record<OfferKind, string>,
  none: {
    swap: 'Personne ne propose d’échange en ce moment.',
    spare: 'Personne n’a d’heures en plus en ce moment.',
    lasting: 'Aucun emploi n’est proposé près de chez vous en ce moment.',
  } as Record<OfferKind, string>,
  noHome: 'Dites votre commune dans votre profil\u00a0: les emplois à votre portée s’afficheront ici.',
  profile: 'Mon profil',
  put: {
    swap: 'Échanger une intervention',
    spare: 'Proposer mes heures en plus',
    lasting: 'Chercher quelqu’un qui reste',
  } as Record<OfferKind, string>,
  kinds: kindsFr,
  days: daysFr,
  and: ' et ',
  badges: { swap: 'Échange', spare: 'Heures en plus', lasting: 'Emploi qui dure' } as Record<
    OfferKind,
    string
  >,
  states: { open: 'Ouvert', agreed: 'Conclu', withdrawn: 'Retiré', fallen: 'N’a pas tenu' } as Record<
    OfferState,
    string
  >,
  expired: 'Terminé',
  answersCount: (count: number) => plural(count, 'Une réponse', 'réponses'),
  answered: 'J’ai répondu',
  spareOf: (name: string) => `${name} a des heures en plus`,
  spareMine: 'Mes heures en plus',
  hoursAWeek: (hours: number) => `${hours} h par semaine`,
  lastingAt: (hours: number, commune: string) => `${hours} h par semaine, à ${commune}`,
  around: (commune: string, minutes: number) => `${commune}, jusqu’à ${minutes}\u00a0min de route`,
  from: (name: string) => `proposé par ${name}`,

  when: 'Quand',
  where: 'Où',
  what: 'Quoi',
  who: 'Qui',
  gestures: 'Gestes',
  road: 'Route',
  usualDays: 'Jours habituels',
  noDays: 'À décider ensemble',
  noGestures: 'Aucun geste n’est précisé.',
  aWord: 'Un mot',
  until: (day: string) => `Jusqu’au ${day}.`,
  hiddenSwap: 'Le nom et l’adresse de l’employeur ne sont pas montrés.',
  hiddenLasting:
    'Le nom et l’adresse de l’employeur ne sont montrés à personne. Si vous vous mettez d’accord, chacun voit comment joindre l’autre.',
  passOn: 'Vous connaissez quelqu’un qui cherche\u00a0? Parlez-lui de cette page.',

  over: 'C’est terminé. Merci d’y avoir pensé.',
  fallen: {
    swap: 'L’échange n’a pas tenu\u00a0: une des deux moitiés a été refusée ou retirée. Chacune garde ses heures.',
    spare: 'L’accord a été repris. Les coordonnées ne sont plus montrées.',
    lasting: 'L’accord a été repris. Les coordonnées ne sont plus montrées.',
  } as Record<OfferKind, string>,
  withdrawnNote: 'Cette proposition a été retirée.',
  agreedOther: 'C’est conclu avec quelqu’un d’autre.',

  answers: 'Les réponses',
  noAnswers: 'Pas encore de réponse. Vous serez prévenue ici, sans bruit.',
  answerStates: {
    waiting: 'attend votre réponse',
    accepted: 'c’est oui',
    declined: 'c’est non',
    withdrawn: 'retirée',
  } as Record<AnswerState, string>,
  gives: (span: string, commune: string) => `Contre\u00a0: ${span}, à ${commune}`,
  choose: {
    swap: 'Faire cet échange',
    spare: 'Dire oui',
    lasting: 'Dire oui',
  } as Record<OfferKind, string>,
  chooseNote: {
    swap: 'Les deux employeurs seront prévenus. Rien n’est fait avant leur accord.',
    spare: 'Vous verrez chacun comment joindre l’autre. Les autres réponses reçoivent un non, avec merci.',
    lasting: 'Vous verrez chacun comment joindre l’autre. Les autres réponses reçoivent un non, avec merci.',
  } as Record<OfferKind, string>,
  decline: 'Non merci',

  myAnswer: 'Votre réponse',
  mySwap: (span: string) => `Vous donnez\u00a0: ${span}.`,
  myStates: {
    waiting: 'Elle attend. Vous serez prévenue.',
    accepted: 'C’est oui.',
    declined: 'C’est non, cette fois. Merci d’avoir répondu.',
    withdrawn: 'Vous l’avez retirée.',
  } as Record<AnswerState, string>,
  takeBack: 'Retirer ma réponse',
  takeBackAgreed: 'Ne plus montrer mes coordonnées',
  withdraw: 'Retirer ma proposition',

  met: (name: string) => `Vous pouvez joindre ${name}`,
  metNoContact: 'Ce contact n’est plus dans son compte. Votre animatrice peut vous aider.',
  metNote: 'Le contrat se fait ensuite entre vous. RAVie n’est pas dans la relation de travail.',
  made: 'L’échange est fait, il reste à avoir l’accord des deux employeurs.',
  myHalf: 'Mon intervention, faite par elle',
  hersNow: 'La sienne est dans vos remplacements.',
  allMine: 'Mes remplacements',

  done: {
    propose: 'C’est proposé. Personne n’est dérangé\u00a0: ceux que cela intéresse le verront ici.',
    repondu: 'Votre réponse est partie.',
    conclu: 'C’est conclu.',
    non: 'C’est dit, avec merci.',
    retire: 'C’est retiré.',
    repris: 'Votre réponse est retirée.',
  },
  refusedTitle: 'Ce n’est pas possible ainsi',
  faults: {
    over: 'C’est déjà terminé\u00a0: quelqu’un d’autre a été plus rapide, ou l’heure est passée.',
    full: 'Il y a déjà beaucoup de réponses. Revenez demain.',
    gone: {
      mine: 'Votre intervention n’est plus libre\u00a0: elle a changé, ou un remplacement est déjà demandé.',
      theirs: 'Son intervention n’est plus libre\u00a0: elle a changé, ou un remplacement est déjà demandé.',
    },
    week: {
      mine: (hours: string, most: number) =>
        `Avec cet échange, votre semaine compterait ${hours}. La convention en permet ${most}\u00a0h (article 134).`,
      theirs: (most: number) =>
        `Avec cet échange, sa semaine dépasserait ce que permet la convention, ${most}\u00a0h (article 134).`,
    },
    elsewhere: {
      mine: 'Vous travaillez déjà à ce moment-là.',
      theirs: 'Votre collègue travaille déjà à ce moment-là.',
    },
    'no-home': {
      mine: 'Dites d’abord votre commune dans votre profil.',
      theirs: 'Votre collègue n’a pas encore dit sa commune.',
    },
    lawful: 'Ce qui serait permis\u00a0:',
  },
};

export type Words = typeof fr;

export const en: Words = {
  title: 'Exchange of hours',
  lead: 'Hours to give, to swap, or a lasting job. Between you, in your department.',
  linkHint: 'Swap a shift, offer spare hours, find somebody who stays.',
  back: 'Replacement',
  backToList: 'Exchange of hours',
  mine: 'Mine',
  headings: { swap: 'Shifts to swap', spare: 'Spare hours', lasting: 'Lasting jobs' },
  none: {
    swap: 'Nobody offers a swap at the moment.',
    spare: 'Nobody has spare hours at the moment.',
    lasting: 'No job is offered near you at the moment.',
  },
  noHome: 'Say your town in your profile: jobs within your reach will show here.',
  profile: 'My profile',
  put: { swap: 'Swap a shift', spare: 'Offer my spare hours', lasting: 'Look for somebody who stays' },
  kinds: { work: 'work', presence: 'day presence', night: 'night presence', 'night-care': 'night care' },
  days: {
    1: 'Monday',
    2: 'Tuesday',
    3: 'Wednesday',
    4: 'Thursday',
    5: 'Friday',
    6: 'Saturday',
    7: 'Sunday',
  },
  and: ' and ',
  badges: { swap: 'Swap', spare: 'Spare hours', lasting: 'Lasting job' },
  states: { open: 'Open', agreed: 'Settled', withdrawn: 'Taken back', fallen: 'Did not hold' },
  expired: 'Over',
  answersCount: (count) => plural(count, 'One answer', 'answers'),
  answered: 'I answered',
  spareOf: (name) => `${name} has spare hours`,
  spareMine: 'My spare hours',
  hoursAWeek: (hours) => `${hours} h a week`,
  lastingAt: (hours, commune) => `${hours} h a week, in ${commune}`,
  around: (commune, minutes) => `${commune}, up to ${minutes}\u00a0min by road`,
  from: (name) => `offered by ${name}`,

  when: 'When',
  where: 'Where',
  what: 'What',
  who: 'Who',
  gestures: 'Gestures',
  road: 'Road',
  usualDays: 'Usual days',
  noDays: 'To be decided together',
  noGestures: 'No gesture is named.',
  aWord: 'A word',
  until: (day) => `Until ${day}.`,
  hiddenSwap: 'The name and address of the employer are not shown.',
  hiddenLasting:
    'The name and address of the employer are shown to nobody. If you agree, each of you sees how to reach the other.',
  passOn: 'You know somebody who is looking? Tell them about this page.',

  over: 'It is over. Thank you for thinking of it.',
  fallen: {
    swap: 'The swap did not hold: one of its halves was declined or taken back. Each keeps her hours.',
    spare: 'The agreement was taken back. Contacts are no longer shown.',
    lasting: 'The agreement was taken back. Contacts are no longer shown.',
  },
  withdrawnNote: 'This offer was taken back.',
  agreedOther: 'It is settled with somebody else.',

  answers: 'Answers',
  noAnswers: 'No answer yet. You will be told here, quietly.',
  answerStates: {
    waiting: 'waits for your answer',
    accepted: 'yes',
    declined: 'no',
    withdrawn: 'taken back',
  },
  gives: (span, commune) => `Against: ${span}, in ${commune}`,
  choose: { swap: 'Make this swap', spare: 'Say yes', lasting: 'Say yes' },
  chooseNote: {
    swap: 'Both employers will be told. Nothing is done before they agree.',
    spare: 'Each of you will see how to reach the other. The other answers get a no, with thanks.',
    lasting: 'Each of you will see how to reach the other. The other answers get a no, with thanks.',
  },
  decline: 'No, thank you',

  myAnswer: 'Your answer',
  mySwap: (span) => `You give: ${span}.`,
  myStates: {
    waiting: 'It waits. You will be told.',
    accepted: 'It is yes.',
    declined: 'It is no, this time. Thank you for answering.',
    withdrawn: 'You took it back.',
  },
  takeBack: 'Take back my answer',
  takeBackAgreed: 'Show my contact no more',
  withdraw: 'Take back my offer',

  met: (name) => `You can reach ${name}`,
  metNoContact: 'This contact is no longer in their account. Your facilitator can help.',
  metNote: 'The contract is then between you. RAVie is no part of the employment.',
  made: 'The swap is made; both employers have yet to agree.',
  myHalf: 'My shift, done by her',
  hersNow: 'Hers is among your replacements.',
  allMine: 'My replacements',

  done: {
    propose: 'It is offered. Nobody is disturbed: those it interests will see it here.',
    repondu: 'Your answer has left.',
    conclu: 'It is settled.',
    non: 'It is said, with thanks.',
    retire: 'It is taken back.',
    repris: 'Your answer is taken back.',
  },
  refusedTitle: 'It is not possible this way',
  faults: {
    over: 'It is over already: somebody else was quicker, or the hour has passed.',
    full: 'There are many answers already. Come back tomorrow.',
    gone: {
      mine: 'Your shift is no longer free: it changed, or a replacement is asked for already.',
      theirs: 'Her shift is no longer free: it changed, or a replacement is asked for already.',
    },
    week: {
      mine: (hours, most) =>
        `With this swap, your week would hold ${hours}. The agreement allows ${most}\u00a0h (article 134).`,
      theirs: (most) =>
        `With this swap, her week would hold more than the agreement allows, ${most}\u00a0h (article 134).`,
    },
    elsewhere: { mine: 'You already work then.', theirs: 'Your colleague already works then.' },
    'no-home': {
      mine: 'Say your town in your profile first.',
      theirs: 'Your colleague has not said her town yet.',
    },
    lawful: 'What would be allowed:',
  },
};
