/** How much a risk would weigh, and how likely it remains once the measures are taken. CNIL's scale, from 1 to 4. */
type Level = 1 | 2 | 3 | 4;

/** A risk for people's rights (GDPR, article 35.7), and where each measure against it is held in this house. */
export type Risk = {
  title: string;
  harm: string;
  gravity: Level;
  likelihood: Level;
  measures: readonly string[];
};

/** The risks of the first impact study. In French only: it is written for the French authority. */
export const risks: readonly Risk[] = [
  {
    title: 'Une collègue est reconnue par un employeur',
    harm: 'Elle a écrit ce qui ne va pas à son travail\u00a0: elle peut perdre son emploi.',
    gravity: 4,
    likelihood: 2,
    measures: [
      'L’entraide est fermée à qui n’exerce pas le métier\u00a0: la permission est dans chaque requête (docs/access.md).',
      'Noms, téléphones, adresses, courriels et numéros de sécurité sociale sont repérés et masqués avant l’enregistrement.',
      'Chacune choisit qui lit\u00a0: toutes, son département, son relais.',
      'Chacune peut écrire sans son nom\u00a0; seule la modération peut le savoir, avec une raison écrite, et l’auteur l’apprend (docs/decisions/0006-without-a-name.md).',
    ],
  },
  {
    title: 'La personne aidée est reconnue, ou sa santé est connue',
    harm: 'Une personne âgée ou handicapée, qui n’a rien demandé, est exposée.',
    gravity: 4,
    likelihood: 2,
    measures: [
      'Aucun champ ne demande la santé de quelqu’un\u00a0: des gestes, jamais un diagnostic ni un GIR.',
      'Le même repérage avant l’enregistrement\u00a0; les textes d’avant peuvent être oubliés par leur auteur, et le sont au bout d’un an.',
    ],
  },
  {
    title: 'Quelqu’un entre dans le compte d’une autre',
    harm: 'Lecture de ses textes, usurpation.',
    gravity: 3,
    likelihood: 2,
    measures: [
      'Codes à usage unique de dix minutes, cinq essais, comptés par contact et par adresse (docs/decisions/0003-sign-in.md).',
      'Jetons de session signés\u00a0; rien dans la base n’ouvre une session sans le secret du serveur.',
    ],
  },
  {
    title: 'La base est volée',
    harm: 'Téléphones, adresses e-mail et textes sont divulgués.',
    gravity: 4,
    likelihood: 1,
    measures: [
      'Ni mot de passe, ni adresse de réseau\u00a0; d’un appareil, trois mots\u00a0; codes, cartes et compteurs sous empreinte à clé.',
      'Contacts dans une seule table\u00a0; comptes inutilisés effacés\u00a0; journal d’un an.',
      'À la charge de qui exploite\u00a0: disque chiffré, sauvegardes chiffrées et limitées dans le temps.',
    ],
  },
  {
    title: 'Un rôle est détourné de son but',
    harm: 'Une personne qui donne des rôles regarde par curiosité.',
    gravity: 2,
    likelihood: 2,
    measures: [
      'Les rôles sont bornés à un relais, un département, ou le pays.',
      'Chaque regard et chaque acte sont notés, et montrés à la personne dans «\u00a0Mes données\u00a0».',
    ],
  },
  {
    title: 'Des données disparaissent',
    harm: 'Une question ou une réponse est perdue.',
    gravity: 2,
    likelihood: 1,
    measures: ['PostgreSQL avec fsync, essayé par coupures répétées (docs/benchmarks.md).'],
  },
];
