import { atTown } from '../../../language/town.ts';
import type { Ending } from '../domain/papers-terms.ts';
import type { CheckedRule } from '../domain/papers-check.ts';
import { atHour, inEuros, onDay } from './papers-figures.ts';

export const fr = {
  title: 'Mes papiers',
  lead: 'Contrats de remplacement, heures, agenda, passations : tout est ici.',
  contracts: 'Mes contrats de remplacement',
  none: 'Pas encore de contrat',
  noneHelp: 'Un contrat est préparé ici dès qu’un employeur a dit oui à un remplacement.',
  line: (starts: string, ends: string) =>
    starts === ends ? `Le ${onDay(starts, 'fr')}` : `Du ${onDay(starts, 'fr')} au ${onDay(ends, 'fr')}`,
  at: (employer: string, commune: string) => `${employer}, ${atTown(commune)}`,
  by: (name: string) => `Remplacement fait par ${name}`,
  sheets: 'Mes passations',
  sheetsHelp: 'Ce que la personne qui vient à votre place doit savoir d’une maison.',
  openSheets: 'Les maisons où vous remplacez',
  hoursLink: 'Mes heures du mois',
  calendarLink: 'Mon agenda sur mon téléphone',
  toWrite: 'À écrire',
  written: 'Écrite',

  pageTitle: 'Les papiers du remplacement',
  pageLead: 'Relisez, complétez à la main, signez en deux exemplaires.',
  back: 'Mes papiers',
  facts: {
    employer: 'Employeur',
    employee: 'Remplaçante ou remplaçant',
    replaced: 'Personne remplacée',
    days: 'Jours',
    hourly: 'Salaire horaire brut',
    gross: 'Au moins, en brut, pour ces horaires',
    premium: 'Indemnité de fin de contrat',
  },
  euros: (cents: number) => inEuros(cents, 'fr'),
  contract: 'Le contrat',
  endings: {
    precise: {
      title: (ends: string) => `Jusqu’au ${onDay(ends, 'fr')}`,
      text: 'Une date de fin précise : ce qui a été convenu, et rien de plus. Si l’absence dure, on refait un contrat.',
    },
    return: {
      title: (ends: string) => `Jusqu’au retour, et au moins jusqu’au ${onDay(ends, 'fr')}`,
      text: 'Le contrat continue tant que la personne n’est pas revenue. À choisir seulement si vous êtes d’accord tous les deux.',
    },
  } satisfies Record<Ending, { title: (ends: string) => string; text: string }>,
  pdf: 'Le contrat à imprimer (PDF)',
  txt: 'Texte simple',
  rtf: 'Texte à modifier',
  formats:
    'Le texte simple s’ouvre sur tout téléphone. Le texte à modifier s’ouvre avec Word, LibreOffice ou Google Docs.',
  byHand: 'À écrire à la main',
  byHandText: 'RAVie ne connaît pas ces renseignements, et ne les garde pas :',
  byHandItems: [
    'les noms de famille et les adresses',
    'le numéro d’employeur et le numéro de sécurité sociale',
    'le jour de repos et la date du paiement',
    'l’adresse de la caisse de retraite',
  ],
  closed: 'L’adresse n’est plus montrée : les jours sont passés.',
  checked: 'Ce que RAVie a vérifié',
  checkedText: 'Avec les règles que RAVie publie.',
  rulesLink: 'Toutes les règles, en clair',
  checks: {
    'replacement-contract': 'Ce que dit le contrat',
    'replacement-motive': 'Le motif',
    'minimum-wage': 'Le salaire',
    'end-premium': 'L’indemnité de fin de contrat',
  } satisfies Record<CheckedRule, string>,
  cesuLink: 'La liste Cesu : avant, pendant, après',
  private:
    'Seuls l’employeur et la personne qui remplace voient ces papiers. La personne remplacée ne voit pas ce salaire.',
  linkLead: 'Vous avez dit oui. Voici les papiers de ce remplacement.',
  coverFile: 'Ajouter à mon agenda',
  coverAt: (day: string, start: Date, timeZone: string) =>
    `${onDay(day, 'fr')} à ${atHour(start, 'fr', timeZone)}`,

  cesuTitle: 'La liste Cesu',
  cesuLead: 'À cocher sur le papier. Chaque ligne dit d’où elle vient.',
  cesuBack: 'Les papiers du remplacement',
  print: 'Pour imprimer : le menu du navigateur, puis « Imprimer ».',
  toCheck: 'À vérifier',
  toCheckText:
    '« À vérifier » : nous n’avons pas lu de texte qui le dit. Demandez au Cesu, à l’Urssaf ou à votre département.',
  agreement: (number: string) => `Convention, article ${number}`,
  code: (number: string) => `Code du travail, article ${number}`,
};

export type PapersWords = typeof fr;

export const en: PapersWords = {
  title: 'My papers',
  lead: 'Replacement contracts, hours, calendar, handover sheets: everything is here.',
  contracts: 'My replacement contracts',
  none: 'No contract yet',
  noneHelp: 'A contract is prepared here as soon as an employer has said yes to a replacement.',
  line: (starts, ends) =>
    starts === ends ? onDay(starts, 'en') : `From ${onDay(starts, 'en')} to ${onDay(ends, 'en')}`,
  at: (employer, commune) => `${employer}, in ${commune}`,
  by: (name) => `Replacement by ${name}`,
  sheets: 'My handover sheets',
  sheetsHelp: 'What whoever comes instead of you must know of a home.',
  openSheets: 'Homes where you replace somebody',
  hoursLink: 'My hours of the month',
  calendarLink: 'My calendar on my phone',
  toWrite: 'To be written',
  written: 'Written',

  pageTitle: 'The papers of the replacement',
  pageLead: 'Read them again, fill them in by hand, sign two copies.',
  back: 'My papers',
  facts: {
    employer: 'Employer',
    employee: 'Who replaces',
    replaced: 'Who is replaced',
    days: 'Days',
    hourly: 'Gross wage an hour',
    gross: 'At least, gross, for these hours',
    premium: 'Premium at the end of the contract',
  },
  euros: (cents) => inEuros(cents, 'en'),
  contract: 'The contract',
  endings: {
    precise: {
      title: (ends) => `Until ${onDay(ends, 'en')}`,
      text: 'A precise end: what was agreed, and nothing more. If the absence goes on, another contract is made.',
    },
    return: {
      title: (ends) => `Until the return, and at least until ${onDay(ends, 'en')}`,
      text: 'The contract goes on as long as the person has not come back. Only if you both agree.',
    },
  },
  pdf: 'The contract to print (PDF, in French)',
  txt: 'Plain text',
  rtf: 'Text to change',
  formats:
    'A contract of employment is written in French. Plain text opens on any phone; text to change opens with Word, LibreOffice or Google Docs.',
  byHand: 'To be written by hand',
  byHandText: 'RAVie does not know these, and does not keep them:',
  byHandItems: [
    'family names and addresses',
    'the employer’s number and the social-security number',
    'the day of rest and the day of payment',
    'the address of the pension fund',
  ],
  closed: 'The address is no longer shown: the days are over.',
  checked: 'What RAVie has checked',
  checkedText: 'With the rules that RAVie publishes.',
  rulesLink: 'All the rules, in plain words',
  checks: {
    'replacement-contract': 'What the contract says',
    'replacement-motive': 'The reason',
    'minimum-wage': 'The wage',
    'end-premium': 'The premium at the end',
  },
  cesuLink: 'The Cesu checklist: before, during, after',
  private: 'Only the employer and who replaces see these papers. Whoever is replaced does not see this wage.',
  linkLead: 'You said yes. Here are the papers of this replacement.',
  coverFile: 'Add to my calendar',
  coverAt: (day, start, timeZone) => `${onDay(day, 'en')} at ${atHour(start, 'en', timeZone)}`,

  cesuTitle: 'The Cesu checklist',
  cesuLead: 'To be ticked on paper. Each line says where it comes from.',
  cesuBack: 'The papers of the replacement',
  print: 'To print: the menu of the browser, then “Print”.',
  toCheck: 'To be checked',
  toCheckText: '“To be checked”: we have read no text that says so. Ask the Cesu, Urssaf or your department.',
  agreement: (number) => `Agreement, article ${number}`,
  code: (number) => `Labour code, article ${number}`,
};
