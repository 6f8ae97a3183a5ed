/** What became of requests, by department. */
export const fr = {
  title: 'Les chiffres',
  lead: 'Ce que deviennent les demandes de remplacement, département par département.',
  /** Where nothing else says of what. */
  of: 'Les chiffres des remplacements',
  linkHint: 'Combien de demandes, combien d’interventions pourvues, en combien de temps.',
  back: 'Remplacement',
  periods: { month: '30 derniers jours', year: '12 derniers mois' },
  choose: 'Période',
  counted: (first: string, last: string) =>
    `Demandes faites du ${first} au ${last}. Les chiffres changent le lundi.`,
  said: {
    requests: (count: string) => `Dans toute la France, environ ${count}\u00a0demandes.`,
    share: (percent: string) => `Environ ${percent} des interventions ont été pourvues.`,
    minutes: (time: string) => `La moitié des demandes ont été réglées en moins de ${time}.`,
  },
  none: 'Aucun chiffre encore',
  noneWhy: (fewest: number) => `Rien n’est dit sous ${fewest}\u00a0demandes et ${fewest}\u00a0personnes.`,
  caption: 'Par département',
  country: 'Toute la France',
  secret: 'non dit',
  heads: {
    where: 'Département',
    requests: 'Demandes',
    filled: 'Pourvues',
    minutes: 'Délai',
    road: 'Route',
    half: 'Partage',
  },
  filled: (count: string, asked: string) => `${count}\u00a0sur\u00a0${asked}`,
  minutes: (minutes: number) =>
    minutes <= 120 ? `${minutes}\u00a0min` : `${Math.round(minutes / 60)}\u00a0h`,
  percent: (share: number) => `${share}\u00a0%`,
  untold: (names: string) =>
    `Non dit\u00a0: ${names}. Ces départements comptent dans la ligne «\u00a0Toute la France\u00a0».`,
  meaningTitle: 'Ce que veut dire chaque chiffre',
  meanings: [
    { what: 'Demandes', means: 'Demandes envoyées, sans celles qui ont été annulées.' },
    {
      what: 'Pourvues',
      means:
        'Les interventions auxquelles l’employeur a dit oui, sur celles qui étaient demandées. La part est donnée à partir de 100\u00a0interventions.',
    },
    {
      what: 'Délai',
      means:
        'De l’envoi de la demande à la réponse du dernier employeur, nuits comprises. La moitié ont attendu moins, la moitié plus.',
    },
    {
      what: 'Route',
      means:
        'Environ, de chez elle à l’intervention, pour la moitié de celles qui sont venues. Ces durées sont gardées trois mois, pas plus.',
    },
    {
      what: 'Partage',
      means:
        'La moitié des heures a été faite par cette part des assistantes de vie disponibles. 50\u00a0%\u00a0: toutes en font autant. 10\u00a0%\u00a0: ce sont toujours les mêmes.',
    },
  ],
  secretTitle: 'Personne ne s’y reconnaît',
  secretRules: (fewest: number, step: number) => [
    `Moins de ${fewest}\u00a0demandes, ou moins de ${fewest}\u00a0personnes\u00a0: non dit. 0 et 3 se ressemblent.`,
    'Non dit aussi, ce qui permettrait de retrouver un petit nombre par soustraction.',
    `Les nombres sont arrondis au multiple de ${step} le plus proche.`,
    'Une personne qui efface son compte part aussi des chiffres, même passés.',
  ],
  csv: 'Télécharger le tableau (CSV)',
  csvHead: [
    'Du',
    'Au',
    'Code',
    'Département',
    'Demandes',
    'Interventions demandées',
    'Interventions pourvues',
    'Part pourvue (%)',
    'Délai médian (min)',
    'Route médiane (min)',
    'Part qui a fait la moitié des heures (%)',
  ],
};

export const en: typeof fr = {
  title: 'The figures',
  lead: 'What becomes of requests to be replaced, department by department.',
  of: 'The figures of replacements',
  linkHint: 'How many requests, how many shifts filled, in how long.',
  back: 'Replacement',
  periods: { month: 'Last 30 days', year: 'Last 12 months' },
  choose: 'Period',
  counted: (first, last) => `Requests made from ${first} to ${last}. The figures change on Mondays.`,
  said: {
    requests: (count) => `In the whole of France, about ${count} requests.`,
    share: (percent) => `About ${percent} of the shifts were filled.`,
    minutes: (time) => `Half of the requests were settled in less than ${time}.`,
  },
  none: 'No figures yet',
  noneWhy: (fewest) => `Nothing is told under ${fewest} requests and ${fewest} people.`,
  caption: 'By department',
  country: 'The whole of France',
  secret: 'not told',
  heads: {
    where: 'Department',
    requests: 'Requests',
    filled: 'Filled',
    minutes: 'Time',
    road: 'Road',
    half: 'Sharing',
  },
  filled: (count, asked) => `${count}\u00a0of\u00a0${asked}`,
  minutes: (minutes) => (minutes <= 120 ? `${minutes}\u00a0min` : `${Math.round(minutes / 60)}\u00a0h`),
  percent: (share) => `${share}%`,
  untold: (names) => `Not told: ${names}. These departments are counted in the line “The whole of France”.`,
  meaningTitle: 'What each figure means',
  meanings: [
    { what: 'Requests', means: 'Requests sent, without those called off.' },
    {
      what: 'Filled',
      means:
        'The shifts the employer said yes to, of those asked for. The share is given from 100 shifts on.',
    },
    {
      what: 'Time',
      means:
        'From sending the request to the last employer’s answer, nights included. Half waited less, half waited more.',
    },
    {
      what: 'Road',
      means:
        'About, from her home to the shift, for half of those who came. These times are kept three months, no longer.',
    },
    {
      what: 'Sharing',
      means:
        'Half of the hours was done by this share of the carers who could come. 50%: all do as much. 10%: it is always the same ones.',
    },
  ],
  secretTitle: 'Nobody can be found in them',
  secretRules: (fewest, step) => [
    `Fewer than ${fewest} requests, or fewer than ${fewest} people: not told. 0 and 3 look the same.`,
    'Not told either: what would give a small number away by subtraction.',
    `Numbers are rounded to the nearest multiple of ${step}.`,
    'Whoever erases her account leaves the figures too, even those of the past.',
  ],
  csv: 'Download the table (CSV)',
  csvHead: [
    'From',
    'To',
    'Code',
    'Department',
    'Requests',
    'Shifts asked',
    'Shifts filled',
    'Share filled (%)',
    'Median time (min)',
    'Median road (min)',
    'Share who did half of the hours (%)',
  ],
};
