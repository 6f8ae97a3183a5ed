import type { CesuStep, CesuTime } from '../domain/papers-cesu.ts';

type CesuWords = { times: Record<CesuTime, string>; steps: Record<CesuStep, string> };

export const fr: CesuWords = {
  times: { before: 'Avant le premier jour', during: 'Pendant', after: 'À la fin' },
  steps: {
    sign: 'Relire le contrat, le compléter, le signer en deux exemplaires, au plus tard le premier jour.',
    give: 'Remettre un exemplaire au salarié dans les deux jours ouvrables.',
    identity: 'Demander une pièce d’identité, pour l’enregistrement.',
    permit:
      'Salarié d’un pays hors de l’Union européenne : vérifier à la préfecture l’autorisation de travail.',
    registered: 'Être immatriculé comme employeur, au plus tard le premier jour travaillé.',
    declared: 'Enregistrer le salarié au Cesu, avec ses coordonnées.',
    'first-days': 'Le délai pour enregistrer un nouveau salarié.',
    car: 'S’il conduit pour le travail : permis, et attestation d’assurance.',
    'presence-written': 'Les heures de présence responsable sont écrites dans le contrat.',
    'night-room':
      'La nuit : une pièce séparée, et ce que fait le salarié s’il est appelé, écrit dans le contrat.',
    'note-hours': 'Noter chaque jour les heures faites, travail et présence à part.',
    'note-calls': 'Noter chaque nuit le nombre d’appels, et leur durée : la paie en dépend.',
    'declare-month': 'Déclarer chaque mois la rémunération. La date limite : à vérifier sur le site du Cesu.',
    'pay-day': 'Payer le salaire à la date écrite dans le contrat.',
    'leave-on-top': 'Si c’est convenu : ajouter 10 % au salaire net pour les congés payés.',
    overtime: 'Au-delà de 40 heures dans la semaine : majorer de 25 %, puis de 50 % après 48 heures.',
    holidays: 'Un jour férié travaillé : majorer de 10 % ; le 1er mai, de 100 %.',
    rest: 'Laisser 35 heures de repos de suite chaque semaine.',
    premium: 'Payer l’indemnité de fin de contrat : 10 % de tout le salaire brut, sauf exceptions.',
    'premium-declared': 'Comment déclarer l’indemnité de fin de contrat au Cesu.',
    'leave-left': 'Payer les congés acquis et non pris, s’ils n’ont pas été payés chaque mois.',
    'papers-given':
      'Remettre le certificat de travail, l’attestation pour l’assurance chômage et le reçu pour solde de tout compte.',
    'last-declaration': 'Dire au Cesu que ce contrat est fini.',
    allowance: 'Une aide (APA, PCH) paie une part du salaire : dire au département qui est venu, et quand.',
  },
};

export const en: CesuWords = {
  times: { before: 'Before the first day', during: 'Meanwhile', after: 'At the end' },
  steps: {
    sign: 'Read the contract again, fill it in, sign two copies, on the first day at the latest.',
    give: 'Give the employee a copy within two working days.',
    identity: 'Ask for proof of identity, for the registration.',
    permit: 'An employee from outside the European Union: check the work permit with the prefecture.',
    registered: 'Be registered as an employer, on the first day worked at the latest.',
    declared: 'Register the employee with the Cesu, with her particulars.',
    'first-days': 'How soon a new employee must be registered.',
    car: 'If she drives for the work: licence, and proof of insurance.',
    'presence-written': 'Hours of presence are written in the contract.',
    'night-room': 'At night: a room of her own, and what she does if called, written in the contract.',
    'note-hours': 'Note each day the hours done, work and presence apart.',
    'note-calls': 'Note each night how many calls, and how long: the pay depends on it.',
    'declare-month': 'Declare the pay each month. The last day to do so: to be checked with the Cesu.',
    'pay-day': 'Pay the wage on the day written in the contract.',
    'leave-on-top': 'If so agreed: add 10% to the net wage for holidays.',
    overtime: 'Past 40 hours in a week: 25% more, then 50% past 48 hours.',
    holidays: 'A public holiday worked: 10% more; on 1 May, 100%.',
    rest: 'Leave 35 hours of rest in a row each week.',
    premium: 'Pay the premium at the end: 10% of all the gross wage, but for exceptions.',
    'premium-declared': 'How the premium at the end is declared to the Cesu.',
    'leave-left': 'Pay the holidays earned and not taken, if they were not paid each month.',
    'papers-given':
      'Give the certificate of work, the statement for unemployment insurance and the receipt of final settlement.',
    'last-declaration': 'Tell the Cesu that this contract has ended.',
    allowance: 'An allowance (APA, PCH) pays part of the wage: tell the department who came, and when.',
  },
};
