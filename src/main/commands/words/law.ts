import { decimal, figure } from './figures.ts';

/** What is said by the commands of the law. */
export const lawWords = {
  importAgreement: {
    usage: {
      summary: 'Charge la convention collective.',
      about: [
        'Charge chaque article de la convention (IDCC 3239) depuis le paquet @socialgouv/kali-data, et dit ce qui a changé.',
        'Fait au démarrage quand le paquet a changé de version. Recommencer ne change rien de plus.',
      ],
    },
    loading: 'Convention collective : je la charge…',
    loaded: (report: {
      articles: number;
      added: number;
      changed: number;
      removed: number;
      seconds: number;
    }) =>
      `${figure(report.articles)} articles : ${figure(report.added)} nouveaux, ${figure(report.changed)} changés, ${figure(report.removed)} retirés, en ${decimal(report.seconds)} s.`,
    noPackage:
      'Le paquet @socialgouv/kali-data n’est pas installé : lancez « npm install » sans --omit=optional.',
  },

  lawCheck: {
    usage: {
      summary: 'Demande aux règles du droit ce qu’elles disent d’un cas.',
      about: [
        'Lit un document JSON : {"checks":[{"rule","facts"}]} pour des règles une à une, {"plan":{…}} pour les horaires',
        'd’une personne, ou les deux. Rend pour chaque règle le verdict (fine, warned ou refused), ses raisons, leurs',
        'nombres et leurs phrases. Tout est décrit dans docs/law.md. Sans base de données, et rien n’est gardé. Répond 0',
        'quand tout a été vérifié, quel que soit le verdict, et 2 quand le document est mal écrit.',
      ],
    },
    inputValue: 'fichier',
    input: 'Le document JSON à lire.',
    needsInput: 'Dites quel document lire : --input <fichier>.',
    notJson: (path: string) => `${path} n’est pas du JSON.`,
    tooLarge: (megabytes: number) => `Le document dépasse ${megabytes} Mo.`,
    wrong: (path: string, why: string) => `Le document est mal écrit à « ${path} » : ${why}.`,
    why: {
      missing: 'ceci manque ou n’est pas de la bonne forme',
      choice: 'ce n’est pas une des valeurs possibles',
      date: 'une date est attendue, comme 2026-11-26',
      instant: 'un instant est attendu, comme 2026-11-26T20:00:00+01:00',
      order: 'la fin doit venir après le début',
      timeZone: 'ce fuseau horaire n’existe pas',
      empty: 'il faut « checks » ou « plan »',
    },
    line: (rule: string, verdict: string, says: string) => `${verdict}  ${rule} : ${says}`,
  },
};
