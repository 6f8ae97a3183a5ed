/** What is said by the commands about somebody's account. */
export const accountWords = {
  databaseRole: {
    usage: {
      summary: 'Fait un compte de base de données qui sert sans rien posséder.',
      about: [
        'Crée ce rôle dans PostgreSQL s’il n’existe pas, sans mot de passe, et lui donne juste ce qu’il faut pour servir\u00a0: il ne',
        'change ni les tables ni le journal des actes. Lancez-la avec le compte qui possède la base, puis donnez au rôle un mot',
        'de passe et écrivez-le dans DATABASE_URL\u00a0; gardez l’autre dans DATABASE_OWNER_URL, pour les migrations.',
      ],
    },
    name: 'nom',
    badName: (name: string) =>
      `«\u00a0${name}\u00a0» n’est pas un nom de rôle\u00a0: des minuscules, des chiffres et _, une lettre d’abord.`,
    denied: (name: string) =>
      `Ce compte ne peut pas créer de rôle, ou ne possède pas les tables. Créez le rôle vous-même (create role ${name} login), puis recommencez avec le compte propriétaire.`,
    made: (name: string) =>
      `Le rôle ${name} est créé. Donnez-lui un mot de passe\u00a0: alter role ${name} password '…'`,
    granted: (name: string) => `Le rôle ${name} a ses droits, et pas d’autres.`,
  },

  signOut: {
    usage: {
      summary: 'Ferme tous les appareils de quelqu’un, ou de tout le monde.',
      about: [
        'Met fin aux connexions ouvertes\u00a0: un téléphone est perdu, un compte est en d’autres mains, un secret a été vu.',
        'La personne est prévenue et entre de nouveau avec un code. C’est écrit au journal.',
      ],
    },
    contact: 'Son téléphone ou son adresse e-mail.',
    contactValue: 'contact',
    everybody: 'Tout le monde.',
    which: 'Dites qui\u00a0: --contact <contact>, ou --everybody.',
    nobody: 'Aucun compte n’a ce contact.',
    done: (closed: number) => `C’est fait. Connexions fermées\u00a0: ${closed}.`,
  },

  secondWay: {
    usage: {
      summary: 'Écrit le deuxième contact d’un compte.',
      about: [
        'Qui donne des rôles, anime, modère ou coordonne montre par deux moyens que c’est bien lui. Cette commande écrit le',
        'deuxième\u00a0: celui de la première coordination, ou celui qui remplace un téléphone ou une adresse perdus. Assurez-vous',
        'd’abord de qui vous le demande. Les connexions ouvertes de ce compte sont fermées. C’est écrit au journal.',
      ],
    },
    contact: 'Le contact que le compte a déjà.',
    contactValue: 'contact',
    second: 'L’autre\u00a0: un téléphone si le premier est une adresse e-mail, et l’inverse.',
    secondValue: 'contact',
    needs: (name: string) => `Il manque --${name}.`,
    sameKind: 'Les deux contacts sont de la même sorte\u00a0: il faut un téléphone et une adresse e-mail.',
    taken: 'Un autre compte a déjà ce contact.',
    done: 'C’est fait. Les connexions de ce compte sont fermées.',
  },
};
