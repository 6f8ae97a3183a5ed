import { atTown } from '../../../language/town.ts';
import type { Level } from '../../law/domain/wages.ts';
import type { Gesture } from '../../../language/gestures.ts';
import type { HolidayName } from '../domain/papers-holidays.ts';
import type { Terms } from '../domain/papers-terms.ts';
import type { Motive, ShiftKind } from '../domain/request.ts';
import { lengthInWords } from '../../../language/clock.ts';
import { atHour, inEuros, onDate, onDay } from './papers-figures.ts';

/**
 * The sentences of the contract. A contract of employment is written in French (labour code, L1221-3): there is no
 * other language here. Each sentence that says what the law says names its article.
 */

const day = (iso: string) => onDay(iso, 'fr');
const euros = (cents: number) => inEuros(cents, 'fr');

const motives: Record<Motive, string> = {
  leave: 'Remplacement d’un salarié absent (code du travail, article L1242-2, 1°, a). Il est en congé.',
  training:
    'Remplacement d’un salarié absent (code du travail, article L1242-2, 1°, a). Il est en formation.',
  absence: 'Remplacement d’un salarié absent (code du travail, article L1242-2, 1°, a).',
  'suspended-contract':
    'Remplacement d’un salarié dont le contrat de travail est suspendu (code du travail, article L1242-2, 1°, c).',
  'part-time-for-now':
    'Remplacement d’un salarié passé provisoirement à temps partiel (code du travail, article L1242-2, 1°, b).',
  'awaiting-newcomer':
    'Remplacement en attendant l’entrée en service d’un salarié recruté en contrat à durée indéterminée (code du travail, article L1242-2, 1°, e).',
};

/** What is done, in the words of annex 7; never what somebody suffers from. */
const missions: Record<Gesture, string> = {
  washing: 'l’aide à la toilette',
  shower: 'l’aide à la douche ou au bain',
  dressing: 'l’aide à l’habillage',
  continence: 'l’aide à l’hygiène',
  transfers: 'l’aide pour se lever, s’asseoir, se coucher',
  hoist: 'les transferts avec un lève-personne',
  walking: 'l’aide aux déplacements dans la maison',
  bed: 'l’entretien du lit et l’installation au lit',
  cooking: 'la préparation des repas',
  meals: 'l’aide à la prise des repas',
  housework: 'l’entretien du logement et du linge',
  errands: 'les courses et les démarches courantes',
  outings: 'l’accompagnement aux sorties',
  company: 'la compagnie et la conversation',
  memory: 'les activités et les jeux',
  nights: 'la présence de nuit',
  end_of_life: 'une présence attentive',
  digital: 'l’aide à l’usage du téléphone et de l’ordinateur',
};

const kinds: Record<ShiftKind, string> = {
  work: 'travail',
  presence: 'présence responsable de jour',
  night: 'présence de nuit',
  'night-care': 'garde de nuit, sans pièce séparée',
};

const holidays: Record<HolidayName, string> = {
  'new-year': 'jour de l’An',
  'easter-monday': 'lundi de Pâques',
  'labour-day': '1er mai',
  victory: '8 mai',
  ascension: 'Ascension',
  'whit-monday': 'lundi de Pentecôte',
  national: '14 juillet',
  assumption: 'Assomption',
  'all-saints': 'Toussaint',
  armistice: '11 novembre',
  christmas: 'Noël',
};

const jobName = (job: string, level: Level) => `assistant de vie ${job}, niveau ${level} (annexe 7)`;

export const contractFr = {
  title: 'Contrat de travail à durée déterminée, pour un remplacement',
  lead: 'Préparé par RAVie avec ce qui a été convenu. Les lignes « à compléter » s’écrivent à la main : RAVie ne connaît pas ces renseignements et ne les garde pas. Relisez tout avant de signer.',
  toFill: 'à compléter',
  page: (page: number, of: number) => `Page ${page} sur ${of}`,
  file: (starts: string) => `contrat-remplacement-${starts}`,

  parties: '1. Les parties',
  employer: 'Le particulier employeur',
  employee: 'Le salarié',
  knownAs: 'Nommé dans RAVie',
  fullName: 'Nom et prénom',
  address: 'Adresse',
  employerNumber: 'Numéro d’employeur (Cesu ou Urssaf)',
  socialNumber: 'Numéro de sécurité sociale',
  confidential:
    'Chacun garde confidentiels les renseignements de l’autre (convention collective, article 42.2).',

  why: '2. Motif du contrat',
  motives,
  replaced: 'Salarié remplacé',
  replacedName: 'Son nom de famille',
  replacedJob: 'Sa qualification',
  jobName,

  job: '3. Emploi',
  position: 'Emploi occupé',
  missionsLead: 'Les missions sont celles de cet emploi, notamment :',
  missionsNone: 'Les missions sont celles de cet emploi, décrites à l’annexe 7 de la convention collective.',
  missions,

  length: '4. Début et fin',
  starts: (terms: Terms) => `Le contrat commence le ${day(terms.starts)}.`,
  ends: (terms: Terms) => `Il prend fin le ${day(terms.ends)} (code du travail, article L1242-7).`,
  endsOnReturn: ({ motive, days, ends }: Terms) =>
    motive === 'awaiting-newcomer'
      ? `Il n’a pas de terme précis : il prend fin quand le salarié recruté entre en service. Il est conclu pour une durée minimale de ${days} jours, jusqu’au ${day(ends)} (code du travail, article L1242-7).`
      : `Il n’a pas de terme précis : il prend fin quand le salarié remplacé n’est plus absent. Il est conclu pour une durée minimale de ${days} jours, jusqu’au ${day(ends)} (code du travail, article L1242-7).`,
  hoursAfter: 'Après cette durée minimale, les horaires sont convenus par écrit.',

  trial: '5. Période d’essai',
  noTrial: 'Il n’y a pas de période d’essai : le contrat dure moins d’une semaine.',
  trialDays: (days: number) =>
    `Période d’essai, en jours. Rien d’écrit : il n’y en a pas (convention collective, article 44.1.1). Au plus ${days} : un jour par semaine (code du travail, article L1242-10).`,

  place: '6. Lieu de travail',
  atHome: (commune: string) => `Au domicile de l’employeur, ${atTown(commune)}.`,

  hours: '7. Horaires',
  hoursTable: 'Les horaires convenus',
  hoursHead: ['Jour', 'De', 'À', 'Nature', 'Durée'],
  kinds,
  total: 'Total',
  clock: (start: Date, timeZone: string) => atHour(start, 'fr', timeZone),
  day,
  nextDay: (at: Date, timeZone: string) => `${atHour(at, 'fr', timeZone)} le lendemain`,
  duration: lengthInWords,
  counted: (minutes: number) =>
    `En tout, ces horaires comptent pour ${lengthInWords(minutes)} de travail effectif.`,
  presence:
    'Une heure de présence responsable de jour compte pour deux tiers d’une heure de travail (convention collective, articles 137.1 et 148).',
  night:
    'La présence de nuit se dort sur place, dans une pièce séparée. Elle ne compte pas dans le travail effectif (convention collective, article 137.2).',
  nightCare:
    'Les heures de garde de nuit, sans pièce séparée, sont du travail effectif (convention collective, articles 137.3 et 150).',
  nightCalls: 'Ce que le salarié fait s’il est appelé la nuit',
  rest: 'Repos hebdomadaire : 35 heures de suite (convention collective, article 46). Jour habituel',
  holidaysWorked: (items: { name: HolidayName; date: string; more: number }[]) =>
    `Jours fériés travaillés : ${items
      .map(
        ({ name, date, more }) =>
          `${holidays[name]}, le ${day(date)} (salaire majoré de ${Math.round(more * 100)} %)`,
      )
      .join('\u00a0; ')} (convention collective, articles 47.1, 47.2 et 139).`,
  noHolidays: 'Jours fériés travaillés : aucun dans ces horaires (convention collective, article 47.2).',

  pay: '8. Salaire',
  hourly: (cents: number) => `Salaire horaire brut : ${euros(cents)}.`,
  payFrom: {
    contract: 'C’est le salaire horaire du salarié remplacé (code du travail, article L1242-15).',
    grid: 'C’est le minimum de la grille de la convention collective (article 144.1).',
    smic: 'C’est le SMIC (convention collective, article 144.1).',
  },
  grid: (cents: number, since: string, level: Level) =>
    `Minimum de la grille pour le niveau ${level} : ${euros(cents)} depuis le ${onDate(since, 'fr')} (annexe 6).`,
  smic: (cents: number, since: string) =>
    `SMIC horaire brut : ${euros(cents)} depuis le ${onDate(since, 'fr')}.`,
  mayBeOld: 'À vérifier avant de signer : une grille ou un SMIC plus récents ont pu paraître depuis.',
  certified:
    'Le minimum est plus haut si le salarié a une certification de la branche pour cet emploi (article 144.1).',
  hourlyBlank: 'Salaire horaire brut',
  nightPay:
    'Une nuit de présence est payée au moins un quart du salaire des mêmes heures de travail. Un tiers dès 2 interventions. Dès 4, les interventions sont payées comme du travail, et le reste de la nuit un tiers (convention collective, articles 137.2 et 149).',
  overtime:
    'Au-delà de 40 heures dans la semaine, le salaire est majoré : 25 % jusqu’à la 48e heure, 50 % ensuite (convention collective, articles 136 et 147).',
  estimate: 'Ce qui est dû au moins pour les horaires convenus, en brut',
  estimateHead: ['Élément', 'Montant brut'],
  worked: 'Heures de travail, présence comptée aux deux tiers',
  nightsPaid: (nights: number) =>
    nights === 1 ? '1 nuit de présence, sans intervention' : `${nights} nuits de présence, sans intervention`,
  gross: 'Total des salaires',
  premiumLine: 'Indemnité de fin de contrat',
  notCounted:
    'Ne sont pas comptés : congés payés, jours fériés, heures supplémentaires, interventions de nuit.',
  payday: 'Date du paiement, chaque mois (convention collective, articles 41.1 et 56.2)',
  euros,

  leave: '9. Congés payés',
  leaveText: 'Les parties choisissent, et rayent ce qui ne convient pas :',
  leaveChoices: [
    'Salarié déclaré au Cesu : le salaire horaire net est majoré de 10 % pour les congés payés (convention collective, article 140.1.2).',
    'Sinon : les congés acquis et non pris sont payés à la fin du contrat (convention collective, article 67).',
  ],

  end: '10. Fin du contrat',
  premium:
    'Au terme du contrat, le salarié reçoit une indemnité de fin de contrat de 10 % de tout le salaire brut (code du travail, article L1243-8), sauf dans les cas de l’article L1243-10.',
  endPapers:
    'L’employeur remet un certificat de travail, l’attestation pour l’assurance chômage et un reçu pour solde de tout compte (convention collective, article 69).',

  costs: '11. Frais',
  kilometres: (cents: number) =>
    `Si le salarié utilise sa voiture pour le travail, avec l’accord de l’employeur : ${euros(cents)} par kilomètre. Ce montant est entre le barème de l’administration et le barème fiscal (convention collective, article 57), à vérifier.`,
  kilometresBlank:
    'Si le salarié utilise sa voiture pour le travail, avec l’accord de l’employeur : indemnité par kilomètre (convention collective, article 57)',
  carPapers: 'Sa voiture est assurée pour cet usage ; il en donne l’attestation (article 129.3.2). Assureur',

  pension: '12. Retraite et prévoyance',
  pensionFund:
    'Retraite complémentaire : IRCEM AGIRC-ARRCO (convention collective, articles 61 et 159). Adresse de la caisse',
  provident: 'Organisme de prévoyance (convention collective, annexe 3), à vérifier. Nom et adresse',

  agreement: '13. Convention collective',
  agreementText:
    'Convention collective de la branche du secteur des particuliers employeurs et de l’emploi à domicile (IDCC 3239).',

  signing: '14. Signature',
  signingText:
    'Fait en deux exemplaires, datés, signés et paraphés, un pour chacun (convention collective, article 41.1). Le contrat est conclu au plus tard le premier jour de travail (article 128.1) et remis au salarié dans les deux jours ouvrables (code du travail, article L1242-13).',
  signed: 'Lieu et date',
  signEmployer: 'Signature de l’employeur',
  signEmployee: 'Signature du salarié',
};
