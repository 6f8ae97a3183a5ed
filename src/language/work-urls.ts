import { part, query, type Given } from './address.ts';

/** Addresses of work and of replacements: a part of the URL book (`urls`). */
export const workUrls = {
  replacements: (more: Given<'fait'> = {}) => `/remplacements${query(more)}`,
  newReplacement: (given: Given<'pour' | 'contrat'> = {}) => `/remplacements/nouveau${query(given)}`,
  replacement: (id: string, more: Given<'fait'> = {}) => `/remplacements/${part(id)}${query(more)}`,
  departmentPlans: () => '/remplacements/departement',
  departmentPlan: (id: string, more: Given<'fait'> = {}) =>
    `/remplacements/departement/${part(id)}${query(more)}`,
  departmentPlanLine: (id: string, shiftId: string) =>
    `/remplacements/departement/${part(id)}/${part(shiftId)}`,
  departmentPlanSearch: (id: string) => `/remplacements/departement/${part(id)}/recherche`,
  departmentPlanPublication: (id: string) => `/remplacements/departement/${part(id)}/publication`,
  /** The hours asked for: take some out, add one. */
  replacementShifts: (id: string) => `/remplacements/${part(id)}/heures`,
  replacementWho: (id: string, search?: string) => `/remplacements/${part(id)}/qui${query({ q: search })}`,
  replacementAsking: (id: string) => `/remplacements/${part(id)}/envoi`,
  replacementNext: (id: string) => `/remplacements/${part(id)}/suivantes`,
  replacementChoice: (id: string) => `/remplacements/${part(id)}/choix`,
  replacementAgain: (id: string) => `/remplacements/${part(id)}/relance`,
  replacementTakingOut: (id: string) => `/remplacements/${part(id)}/heures-en-moins`,
  replacementAfter: (id: string) => `/remplacements/${part(id)}/apres`,
  replacementAskAfter: (askId: string) => `/remplacements/demandes/${part(askId)}/apres`,
  replacementCancelling: (id: string) => `/remplacements/${part(id)}/annulation`,
  /** Hours to spare, to swap, or lasting. */
  hourOffers: (more: Given<'fait'> = {}) => `/remplacements/echanges${query(more)}`,
  newHourOffer: (kind: 'heures' | 'echange' | 'durable') =>
    `/remplacements/echanges/nouveau${query({ quoi: kind })}`,
  hourOffer: (id: string, more: Given<'fait'> = {}) => `/remplacements/echanges/${part(id)}${query(more)}`,
  hourOfferWithdrawal: (id: string) => `/remplacements/echanges/${part(id)}/retrait`,
  hourOfferAnswers: (id: string) => `/remplacements/echanges/${part(id)}/reponses`,
  hourOfferAnswerWithdrawal: (id: string) => `/remplacements/echanges/${part(id)}/reponses/retrait`,
  hourOfferChoice: (id: string) => `/remplacements/echanges/${part(id)}/choix`,
  replacementFigures: (more: Given<'periode'> = {}) => `/remplacements/chiffres${query(more)}`,
  replacementFiguresFile: (more: Given<'periode'> = {}) => `/remplacements/chiffres.csv${query(more)}`,
  howReplacementsAreChosen: () => '/remplacements/comment',
  replacementAsk: (askId: string, more: Given<'fait'> = {}) =>
    `/remplacements/demandes/${part(askId)}${query(more)}`,
  replacementAnswer: (askId: string) => `/remplacements/demandes/${part(askId)}/reponse`,
  replacementAskWithdrawal: (askId: string) => `/remplacements/demandes/${part(askId)}/retrait`,
  /** What two people signed for: papers, contract and checklist of one agreement, by its id. */
  papers: () => '/papiers',
  replacementPapers: (agreementId: string) => `/remplacements/${part(agreementId)}/papiers`,
  replacementContract: (agreementId: string, form: 'pdf' | 'txt' | 'rtf' = 'pdf', more: Given<'fin'> = {}) =>
    `/remplacements/${part(agreementId)}/contrat.${form}${query(more)}`,
  replacementCesu: (agreementId: string) => `/remplacements/${part(agreementId)}/cesu`,
  /** What an employer is sent: it says nothing by itself. */
  employerAgreement: (token: string) => `/accord/${part(token)}`,
  employerAgreementCode: () => '/accord',
  employerPapers: (token: string) => `/accord/${part(token)}/papiers`,
  employerContract: (token: string, form: 'pdf' | 'txt' | 'rtf', more: Given<'fin'> = {}) =>
    `/accord/${part(token)}/contrat.${form}${query(more)}`,
  employerCesu: (token: string) => `/accord/${part(token)}/cesu`,
  /** What an employer with an account is asked. */
  employerAgreements: () => '/accords',
  employerAgreementInAccount: (id: string) => `/accords/${part(id)}`,
  employerAnswerInAccount: (id: string) => `/accords/${part(id)}/reponse`,
  employerAnswer: () => '/accord/reponse',
  /** Services of the directory, about hours nobody could take: writing to them, and what they are sent. */
  replacementServices: (id: string) => `/remplacements/${part(id)}/services`,
  serviceCall: (token: string) => `/demande/${part(token)}`,
  serviceAnswer: () => '/demande/reponse',
  serviceAnswered: (answer: string) => `/demande/fait${query({ reponse: answer })}`,
  employers: (more: Given<'fait'> = {}) => `/employeurs${query(more)}`,
  employer: (id: string, more: Given<'fait'> = {}) => `/employeurs/${part(id)}${query(more)}`,
  /** « comme »: as a carer (`aide`) or as an employer (`employeur`), for who is both. */
  newEmployer: (given: Given<'comme'> = {}) => `/employeurs/nouveau${query(given)}`,
  newEmployerRows: () => '/employeurs/nouveau/lignes',
  employerPart: (id: string, name: 'identite' | 'horaires' | 'contrat') => `/employeurs/${part(id)}/${name}`,
  employerRows: (id: string) => `/employeurs/${part(id)}/horaires/lignes`,
  employerDays: (id: string, more: Given<'fait'> = {}) => `/employeurs/${part(id)}/jours${query(more)}`,
  employerDayRemoval: (id: string, dayId: string) => `/employeurs/${part(id)}/jours/${part(dayId)}/retrait`,
  employerCode: (id: string) => `/employeurs/${part(id)}/code`,
  employerEnd: (id: string) => `/employeurs/${part(id)}/fin`,
  /** Where the code the other side gave is typed. */
  contractCode: () => '/employeurs/code',
  availability: (more: Given<'fait'> = {}) => `/disponibilites${query(more)}`,
  availabilityOpening: () => '/disponibilites/ouverture',
  availabilityPart: (name: 'semaine' | 'jours' | 'choix' | 'preferences') => `/disponibilites/${name}`,
  availabilityRows: () => '/disponibilites/semaine/lignes',
  availabilityDayRemoval: () => '/disponibilites/jours/retrait',
  handover: (contractId: string, more: Given<'fait'> = {}) => `/passation/${part(contractId)}${query(more)}`,
  handoverEdition: (contractId: string) => `/passation/${part(contractId)}/modification`,
  /** `month`: 2026-11. */
  hours: (month?: string) => `/heures${query({ mois: month })}`,
  hoursFile: (month: string) => `/heures/heures.csv${query({ mois: month })}`,
  calendar: (more: Given<'fait'> = {}) => `/agenda${query(more)}`,
  calendarEnd: () => '/agenda/arret',
  calendarFeed: (token: string) => `/agenda/${part(token)}.ics`,
  coverCalendar: (coverId: string) => `/agenda/creneau/${part(coverId)}`,
} as const;
