import type { Act } from '../domain/acts.ts';

export const fr = {
  title: 'Les chiffres de la modération',
  lead: 'Ce que la modération a fait, trimestre par trimestre, dans toute la France.',
  quarter: (quarter: number, year: number) =>
    `${['Janvier à mars', 'Avril à juin', 'Juillet à septembre', 'Octobre à décembre'][quarter - 1] ?? ''} ${year}`,
  quarters: 'Trimestres',
  running: 'Ce trimestre n’est pas fini.',
  facts: {
    reports: 'Signalements reçus',
    median: 'Durée médiane jusqu’à la décision',
    contests: 'Décisions contestées',
    reversals: 'Décisions annulées après contestation',
  },
  byAct: 'Par décision',
  byRule: 'Par règle',
  act: 'Décision',
  rule: 'Règle',
  count: 'Nombre',
  few: 'moins de 5',
  withheld: 'non publié',
  tooFew: 'Trop peu de décisions pour le dire',
  hours: (hours: number) =>
    hours < 1
      ? 'moins d’une heure'
      : hours < 48
        ? `${Math.round(hours)} h`
        : `${Math.round(hours / 24)} jours`,
  why: 'Les petits nombres ne sont pas donnés (« moins de 5 »), ni ceux qui les laisseraient deviner : personne ne doit pouvoir se reconnaître.',
  acts: {
    publish: 'Premier message publié',
    leave: 'Laissé',
    mask: 'Masqué en partie',
    move: 'Déplacé',
    close: 'Fermé aux réponses',
    hide: 'Masqué',
    warn: 'Avertissement',
    suspend: 'Masqué, auteur suspendu',
  } satisfies Record<Act, string>,
  rules: 'Lire les règles',
};

export const en: typeof fr = {
  title: 'The figures of moderation',
  lead: 'What moderation did, quarter by quarter, in the whole of France.',
  quarter: (quarter, year) =>
    `${['January to March', 'April to June', 'July to September', 'October to December'][quarter - 1] ?? ''} ${year}`,
  quarters: 'Quarters',
  running: 'This quarter is not over.',
  facts: {
    reports: 'Reports received',
    median: 'Median time to the decision',
    contests: 'Decisions contested',
    reversals: 'Decisions overturned after a contest',
  },
  byAct: 'By decision',
  byRule: 'By rule',
  act: 'Decision',
  rule: 'Rule',
  count: 'Number',
  few: 'less than 5',
  withheld: 'not published',
  tooFew: 'Too few decisions to say',
  hours: (hours) =>
    hours < 1
      ? 'less than an hour'
      : hours < 48
        ? `${Math.round(hours)} hours`
        : `${Math.round(hours / 24)} days`,
  why: 'Small numbers are not given (“less than 5”), nor those that would let them be guessed: nobody must be able to recognise herself.',
  acts: {
    publish: 'First message posted',
    leave: 'Left',
    mask: 'Partly masked',
    move: 'Moved',
    close: 'Closed to answers',
    hide: 'Hidden',
    warn: 'Warning',
    suspend: 'Hidden, author suspended',
  },
  rules: 'Read the rules',
};
