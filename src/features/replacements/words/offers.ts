import { atTown } from '../../../language/town.ts';
import type { Weekday } from '../../work/domain/contract.ts';
import type { AnswerState, OfferKind, OfferState } from '../domain/offers/offer.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : `${count} ${many}`);

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
  lastingAt: (hours: number, commune: string) => `${hours} h par semaine, ${atTown(commune)}`,
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
  until: (day: string) => `Réponse possible jusqu’au ${day}.`,
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
  gives: (span: string, commune: string) => `Contre\u00a0: ${span}, ${atTown(commune)}`,
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
      mine: (hours: string) =>
        `Vous travaillez déjà à ce moment-là, ou trop loin pour arriver à l’heure${hours && `\u00a0: ${hours}`}.`,
      theirs: 'Votre collègue travaille déjà à ce moment-là, ou trop loin pour arriver à l’heure.',
    },
    gestures: {
      mine: (names: string, count: number) =>
        `Cette intervention demande ${count === 1 ? 'un geste' : 'des gestes'} que votre profil ne dit pas\u00a0: ${names}. Si vous savez faire, dites-le dans votre profil.`,
      theirs: (names: string, count: number) =>
        count === 0
          ? 'Votre collègue ne peut pas faire cette intervention.'
          : `Votre intervention demande ${count === 1 ? 'un geste' : 'des gestes'} que le profil de votre collègue ne dit pas\u00a0: ${names}.`,
    },
    'no-home': {
      mine: 'Dites d’abord votre commune dans votre profil.',
      theirs: 'Votre collègue n’a pas encore dit sa commune.',
    },
    lawful: 'Ce qui serait permis\u00a0:',
  },
};

export type Words = typeof fr;
