/** What is said by the commands that only ask. */
export const askingWords = {
  config: {
    usage: {
      summary: 'Montre les réglages.',
      about: [
        'Montre chaque réglage : son nom, à quoi il sert, sa valeur par défaut, et s’il est donné dans l’environnement.',
        'Aucune valeur donnée n’est montrée. Répond 1 quand RAVie ne pourrait pas démarrer ainsi, et dit pourquoi.',
      ],
    },
    states: { set: 'donné', unset: 'non donné', refused: 'refusé' },
    default: (value: string) => `Par défaut : ${value}`,
  },

  search: {
    usage: {
      summary: 'Cherche dans l’Entraide, comme quelqu’un.',
      about: [
        'Cherche dans les questions et les réponses que cette personne peut lire, les meilleures d’abord.',
      ],
    },
    text: 'texte',
    as: 'Qui cherche : un nom de la démonstration (aicha, josiane…) ou l’identifiant d’une personne.',
    asValue: 'personne',
    limit: ({ most, usual }: { most: number; usual: number }) =>
      `Combien de résultats au plus, de 1 à ${most} (${usual} par défaut).`,
    limitValue: 'nombre',
    needsAs: 'Dites qui cherche : --as <personne>.',
    nobody: (name: string) => `Personne ne s’appelle « ${name} » ici.`,
    nothing: 'Rien ne ressemble à cela.',
  },

  guard: {
    usage: {
      summary: 'Repère les données personnelles dans des textes.',
      about: [
        'Lit des textes sur l’entrée standard, un par ligne, et rend chaque ligne avec les noms, téléphones, adresses',
        'e-mail, adresses postales et numéros de sécurité sociale masqués. Avec --json, rend pour chaque ligne',
        '{"found":[{"kind","start","end"}]} : kind vaut name, phone, email, address ou nir, et les positions comptent en',
        'unités UTF-16 depuis le début de la ligne. Une ligne lue donne toujours une ligne rendue. Sans base de données.',
      ],
    },
    json: 'Rend ce qui est trouvé, en JSON, au lieu des textes masqués.',
  },

  doctor: {
    usage: {
      summary: 'Dit ce qui ne va pas dans une installation, et comment le réparer.',
      about: [
        'Vérifie la machine, les réglages, la base de données et les passerelles. Répond 1 si quelque chose cloche.',
      ],
    },
  },
};
