import type { Deciding } from '../actions/decide-case.ts';
import type { Rule } from '../domain/rules.ts';

/** One thing that happened to a post of the demonstration. Days are counted back from today. */
export type Told = {
  /** The name of its file, and which of its answers (the question itself when none is said). */
  thread: string;
  answer?: number;
  days: number;
  reports: { rule: Rule; words: string }[];
  /** Who decided what, what its author answered, and how another moderator ended it. */
  decision?: Deciding & {
    by: string;
    contest?: string;
    review?: { by: string; overturned: boolean; words: string };
  };
};

export const lately: readonly Told[] = [
  {
    thread: 'relations-la-dame-de-la-boulangerie',
    days: 1.2,
    reports: [
      { rule: 1, words: 'On la reconnaît tout de suite, il n’y a eu qu’une boulangère en face de l’église.' },
      { rule: 1, words: 'L’histoire du mari, tout le bourg la connaît. Ça peut lui retomber dessus.' },
    ],
  },
  {
    thread: 'droits-chef-des-conges',
    answer: 0,
    days: 2,
    reports: [{ rule: 3, words: 'On vient ici pour être aidée, pas pour se faire rabaisser.' }],
  },
  {
    thread: 'droits-chef-des-conges',
    answer: 1,
    days: 0.4,
    reports: [{ rule: 5, words: 'C’est juste, mais il faudrait le lien vers la convention.' }],
  },
  {
    thread: 'droits-chef-des-conges',
    answer: 2,
    days: 4,
    reports: [{ rule: 1, words: 'Elle dit qui est l’employeur.' }],
    decision: {
      by: 'solange',
      act: 'hide',
      rule: 1,
      words:
        'Votre réponse dit qui est cet employeur : son métier et sa rue suffisent à le reconnaître. Racontez la situation sans ces détails, elle aidera autant.',
    },
  },
  {
    thread: 'materiel-je-vends-un-fauteuil',
    days: 8,
    reports: [
      { rule: 4, words: 'C’est une annonce.' },
      { rule: 4, words: '' },
    ],
    decision: {
      by: 'mehdi',
      act: 'hide',
      rule: 4,
      words:
        'L’entraide n’est pas un lieu de vente. Vous pouvez demander où l’on trouve du matériel d’occasion, sans rien proposer à la vente.',
      contest:
        'Je ne suis pas une commerçante : c’est le fauteuil d’une dame décédée, sa famille le laisse à prix bas et il rendrait service. Je peux enlever le prix.',
    },
  },
  {
    thread: 'nuit-elle-ne-dort-plus',
    answer: 0,
    days: 12,
    reports: [{ rule: 2, words: 'Ajouter un cachet sans le médecin, c’est dangereux.' }],
    decision: {
      by: 'mehdi',
      act: 'suspend',
      rule: 2,
      days: 7,
      words:
        'On ne change jamais une dose sans le médecin : cela peut tuer. Prenez le temps de relire la règle 2 avant de revenir écrire.',
      contest: 'Je plaisantais, tout le monde avait compris.',
      review: {
        by: 'solange',
        overturned: false,
        words: 'Une collègue qui débute peut le prendre au sérieux. La décision reste.',
      },
    },
  },
  {
    thread: 'relations-voisine-surveille',
    days: 0.9,
    reports: [{ rule: 3, words: 'Le ton sur la voisine.' }],
    decision: {
      by: 'solange',
      act: 'warn',
      rule: 3,
      words: 'Votre question est utile, elle reste. Parlez seulement de la voisine avec plus de retenue.',
      contest: 'Je n’ai insulté personne, je raconte ce qui s’est passé. Relisez, s’il vous plaît.',
    },
  },
];

/** What people report for little. */
export const usual: readonly { rule: Rule; words: string }[] = [
  { rule: 5, words: 'Ce serait mieux dans un autre thème.' },
  { rule: 6, words: 'La même question est déjà là.' },
  { rule: 1, words: 'Le village est petit, on pourrait deviner.' },
  { rule: 3, words: 'Un peu sec.' },
  { rule: 2, words: 'À vérifier avec l’infirmière, non ?' },
];
