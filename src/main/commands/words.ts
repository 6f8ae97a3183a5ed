/**
 * What the command line says. In French only: whoever runs an installation has no account whose language could be
 * asked, and the documentation of the settings is in French too.
 */
export const commandWords = {
  summaries: {
    serve: 'Sert le site et fait les travaux.',
    worker: 'Fait les travaux, sans servir de pages.',
    migrate: 'Met la base de données à jour.',
    demo: 'Installe le réseau de démonstration dans une base vide.',
    'import communes': 'Charge les communes de France, ou précise où elles sont.',
    grant: 'Donne un rôle à quelqu’un.',
    config: 'Montre les réglages.',
    doctor: 'Dit ce qui ne va pas dans une installation, et comment le réparer.',
    'exchange search': 'Cherche dans l’Entraide, comme quelqu’un.',
    guard: 'Repère les données personnelles dans des textes.',
  },

  help: {
    title: 'RAVie, la ligne de commande.',
    command: '<commande> [options]',
    commands: 'Commandes :',
    commandHelp: '<commande> --help',
    more: (line: string) => `L’aide d’une commande : ${line}`,
    options: 'Options :',
    help: 'Cette aide.',
    examples: 'Exemples :',
    exits: 'Codes de sortie :',
    exitCodes: [
      [0, 'C’est fait.'],
      [1, 'C’est refusé ou c’est impossible : une phrase le dit sur la sortie d’erreur.'],
      [2, 'La commande est mal écrite.'],
    ] as const,
    see: (name?: string) => `L’aide : npm run -s ravie -- ${name ? `${name} --help` : '--help'}`,
    json: 'Répond en JSON, erreurs comprises : {"error": "…"}.',
  },

  usage: {
    noCommand: 'Il manque une commande.',
    unknownCommand: (name: string) => `La commande « ${name} » n’existe pas.`,
    incomplete: (names: string) => `Cette commande s’écrit en deux mots : ${names}.`,
    unknownOption: (name: string) => `L’option ${name} n’existe pas.`,
    noValue: (name: string) => `L’option ${name} ne prend pas de valeur.`,
    needsValue: (name: string, value: string) => `L’option ${name} attend une valeur : ${name} <${value}>.`,
    twice: (name: string) => `L’option ${name} est donnée deux fois.`,
    missing: (name: string) => `Il manque ceci : <${name}>.`,
    extra: (word: string) => `« ${word} » est de trop.`,
    badNumber: (name: string, least: number, most: number) =>
      `L’option ${name} attend un nombre entier de ${least} à ${most}.`,
  },

  errors: {
    unexpected: (message: string) => `Une erreur qui n’était pas prévue : ${message}`,
    forbidden: 'C’est réservé : cette personne n’y a pas accès.',
    portTaken: (port: number) =>
      `Le port ${port} est déjà pris : arrêtez le programme qui l’utilise, ou choisissez-en un autre (PORT=3001 npm start).`,
    portForbidden: 'Ce port est réservé au système : choisissez-en un au-dessus de 1023 (PORT).',
    hostRefused: 'Cette machine n’a pas l’adresse demandée : corrigez HOST.',
    fileForbidden: (path: string) => `Accès refusé : ${path}.`,
    fileMissing: (path: string) => `Introuvable : ${path}.`,
    diskFull: 'Le disque est plein : libérez de la place, puis recommencez.',
    databaseSilent: (why: string) =>
      `La base de données ne répond pas (${why}) : vérifiez qu’elle tourne, et DATABASE_URL.`,
    tooLong: 'trop d’attente',
    databaseRefuses: 'La base de données refuse ce nom ou ce mot de passe : corrigez DATABASE_URL.',
    databaseMissing:
      'Cette base de données n’existe pas sur le serveur : créez-la, ou corrigez DATABASE_URL.',
    databaseForbids:
      'Le compte de DATABASE_URL n’a pas les droits qu’il faut : rendez-le propriétaire de sa base de données.',
    notMigrated: 'La base de données n’est pas à jour : lancez « npm run -s ravie -- migrate ».',
  },

  serve: {
    about: [
      'Démarre la base de données, la met à jour, charge les communes si elles manquent, fait les travaux et sert le',
      'site. Ctrl-C arrête tout dans l’ordre ; un second Ctrl-C arrête tout de suite.',
    ],
    demoIfEmpty: 'Installe aussi le réseau de démonstration quand la base est vide.',
    open: (url: string, seconds: number) => `RAVie est ouverte (en ${decimal(seconds)} s) : ${url}`,
    personas: (url: string) => `Pour être quelqu’un de la démonstration, en un geste : ${url}`,
    persona: (name: string, who: string) => `  ${name.padEnd(12)}${who}`,
    howToStop: 'Ctrl-C arrête tout.',
  },

  stopping: {
    stopping: 'Arrêt en cours…',
    stoppingOnceStarted:
      'Arrêt demandé : dès que le démarrage est fini. Encore Ctrl-C pour arrêter tout de suite.',
    stopped: 'Arrêté.',
    forced: 'Arrêté sans attendre.',
  },

  worker: {
    about: [
      'Fait les travaux (messages à envoyer, ménage de la nuit) sans servir de pages : pour une installation où le',
      'site tourne en plusieurs processus. Chaque travail n’est fait que par un seul d’entre eux.',
    ],
    working: 'Les travaux sont faits ici. Ctrl-C arrête tout.',
  },

  migrate: {
    about: [
      'Applique à la base de données les migrations qui manquent, chacune entière ou pas du tout. Plusieurs lancements',
      'à la fois s’attendent.',
    ],
    applying: (name: string) => `J’applique ${name}.`,
    applied: (count: number) =>
      count === 1 ? 'Une migration appliquée.' : `${count} migrations appliquées.`,
    nothing: 'La base de données est à jour.',
  },

  demo: {
    about: [
      'Met la base à jour, charge les communes, puis installe le réseau inventé : relais, personnes, questions et',
      'réponses. Refusé en production, et dans une base où il y a déjà quelqu’un.',
    ],
    notInProduction: 'Pas de comptes de démonstration en production.',
    notEmpty:
      'Il y a déjà des personnes dans cette base : la démonstration ne s’installe que dans une base vide. Choisissez un autre RAVIE_DATA_DIR, ou une autre DATABASE_URL.',
    inProduction: (names: string) =>
      `RAVIE_ENV : pas de comptes de démonstration en production, et cette base en contient (${names}). Choisissez une base vide (DATABASE_URL).`,
    done: 'Le réseau de démonstration est installé.',
  },

  import: {
    about: [
      'Sans rien de plus, charge les régions, départements et communes livrés avec les paquets. Avec un fichier ou une',
      'adresse, lit ce que répond l’API géographique de l’État (/communes?fields=code,nom,centre) et met ses centres à',
      'la place des points approchés. Recommencer ne change rien de plus ; un import coupé reprend où il en était.',
    ],
    source: 'fichier ou adresse',
    loading: 'Communes de France : je les charge…',
    fetching: (host: string) => `Je demande les communes à ${host}…`,
    progress: (done: number, total: number) => `  ${figure(done)} / ${figure(total)}`,
    loaded: (report: { communes: number; changed: number; seconds: number }) =>
      `${figure(report.communes)} communes, dont ${figure(report.changed)} nouvelles ou corrigées, en ${decimal(report.seconds)} s.`,
    read: (count: number) => `${figure(count)} enregistrements lus.`,
    resumed: (position: number) => `Reprise après l’enregistrement ${figure(position)}.`,
    moved: (count: number, from: string) =>
      `${figure(count)} communes précisées (avant : ${precisionOf(from)}).`,
    meanMove: (kilometres: number) => `Déplacement moyen : ${decimal(kilometres)} km.`,
    unchanged: (count: number) => `${figure(count)} communes étaient déjà à leur place.`,
    unknown: (count: number, first: string) => `${count} codes inconnus : ${first}.`,
    refused: (count: number) => `${count} enregistrements qui ne sont pas des communes, laissés de côté.`,
    loadFirst: 'Les communes ne sont pas chargées : lancez d’abord « npm run -s ravie -- import communes ».',
    httpOnly: (scheme: string) => `Une adresse en http ou https est attendue, pas en ${scheme}.`,
    badAddress: (address: string) => `« ${address} » n’est pas une adresse.`,
    notFile: (path: string) => `${path} n’est pas un fichier.`,
    tooLarge: (limit: number) => `Plus de ${limit} Mo : ce n’est pas une liste de communes.`,
    answered: (status: number) => `L’adresse a répondu ${status} au lieu de la liste des communes.`,
    tooSlow: (seconds: number) => `L’adresse n’a pas tout envoyé en ${seconds} s.`,
    unreachable: (host: string) => `${host} ne répond pas : vérifiez l’adresse et le réseau.`,
    notText: 'Ce n’est pas un texte en UTF-8.',
  },

  grant: {
    about: [
      'Donne un rôle depuis la console de la machine : sert à créer la première coordination nationale, qui donne',
      'ensuite les autres rôles sur le site. Le compte est créé s’il n’existe pas. C’est écrit au journal.',
    ],
    contact: 'Son téléphone ou son adresse e-mail.',
    contactValue: 'contact',
    role: (roles: string) => `Un rôle parmi : ${roles}.`,
    roleValue: 'rôle',
    scope: 'Où : national (par défaut), department:23, centre:<id> ou structure:<id>.',
    scopeValue: 'étendue',
    needs: (name: string) => `Il manque --${name}.`,
    badRole: (role: string, roles: string) => `« ${role} » n’est pas un rôle. Les rôles : ${roles}.`,
    badScope: (scope: string) =>
      `« ${scope} » n’est pas une étendue. Écrivez national, department:23, centre:<id> ou structure:<id>.`,
    notAContact: 'Ce n’est ni un numéro de téléphone ni une adresse e-mail.',
    scopeUnfit: (role: string, kinds: string) => `Le rôle ${role} se donne seulement pour : ${kinds}.`,
    unknownScope: 'Ce département, ce relais ou cette structure n’existe pas ici.',
    already: 'Cette personne a déjà ce rôle.',
    done: (role: string, isNew: boolean) =>
      `C’est fait : ${role}.${isNew ? ' Le compte vient d’être créé : il s’ouvre en demandant un code sur le site.' : ''}`,
  },

  config: {
    about: [
      'Montre chaque réglage : son nom, à quoi il sert, sa valeur par défaut, et s’il est donné dans l’environnement.',
      'Aucune valeur donnée n’est montrée. Répond 1 quand RAVie ne pourrait pas démarrer ainsi, et dit pourquoi.',
    ],
    states: { set: 'donné', unset: 'non donné', refused: 'refusé' },
    default: (value: string) => `Par défaut : ${value}`,
  },

  search: {
    about: [
      'Cherche dans les questions et les réponses que cette personne peut lire, les meilleures d’abord.',
    ],
    text: 'texte',
    as: 'Qui cherche : un nom de la démonstration (aicha, josiane…) ou l’identifiant d’une personne.',
    asValue: 'personne',
    limit: (most: number, usual: number) =>
      `Combien de résultats au plus, de 1 à ${most} (${usual} par défaut).`,
    limitValue: 'nombre',
    needsAs: 'Dites qui cherche : --as <personne>.',
    nobody: (name: string) => `Personne ne s’appelle « ${name} » ici.`,
    nothing: 'Rien ne ressemble à cela.',
  },

  guard: {
    about: [
      'Lit des textes sur l’entrée standard, un par ligne, et rend chaque ligne avec les noms, téléphones, adresses',
      'e-mail, adresses postales et numéros de sécurité sociale masqués. Avec --json, rend pour chaque ligne',
      '{"found":[{"kind","start","end"}]} : kind vaut name, phone, email, address ou nir, et les positions comptent en',
      'unités UTF-16 depuis le début de la ligne. Une ligne lue donne toujours une ligne rendue. Sans base de données.',
    ],
    json: 'Rend ce qui est trouvé, en JSON, au lieu des textes masqués.',
  },

  doctor: {
    about: [
      'Vérifie la machine, les réglages, la base de données et les passerelles. Répond 1 si quelque chose cloche.',
    ],
  },
};

/** How the point of a commune is known, in words. */
export function precisionOf(precision: string): string {
  const known: Record<string, string> = {
    centre: 'centre exact',
    place: 'lieu connu',
    postcode: 'moyenne du code postal',
    epci: 'moyenne de l’intercommunalité',
    department: 'moyenne du département',
    unknown: 'sans point',
  };
  return known[precision] ?? precision;
}

/** A count as it is written in French: 34 969. */
export function figure(count: number): string {
  return count.toLocaleString('fr-FR').replaceAll('\u202f', '\u00a0');
}

/** A measure to one decimal, as it is written in French: 4,6. */
export function decimal(value: number): string {
  return value.toFixed(1).replace('.', ',');
}
