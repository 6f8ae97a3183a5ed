import { figure, precisionOf } from '../words/figures.ts';

const ravie = (line: string) => `« npm run -s ravie -- ${line} »`;

const severities = {
  critical: 'critique',
  high: 'grave',
  moderate: 'moyenne',
  low: 'faible',
  info: 'mineure',
};

/** What the doctor says: what was found, then what to do. */
export const doctorWords = {
  states: { ok: 'ok', wrong: 'à réparer', skipped: 'pas vu' },
  line: (name: string, says: string) => `${name} : ${says}`,
  allFine: 'Tout va bien.',
  count: (wrong: number) => (wrong === 1 ? 'Une chose à réparer.' : `${wrong} choses à réparer.`),
  mendAndRetry: 'Réparez cela, puis relancez cet examen.',
  afterSettings: 'Réparez d’abord les réglages.',
  afterDatabase: 'Réparez d’abord la base de données.',

  names: {
    node: 'Node',
    build: 'Pages',
    packages: 'Paquets',
    config: 'Réglages',
    data: 'Dossier des données',
    disk: 'Disque',
    secrets: 'Secret',
    'serving-role': 'Compte de la base',
    origin: 'Adresse publique',
    transport: 'Chiffrement',
    legal: 'Pages légales',
    mail: 'Courriel',
    sms: 'SMS',
    push: 'Notifications',
    database: 'Base de données',
    version: 'PostgreSQL',
    extensions: 'Extensions',
    migrations: 'Migrations',
    communes: 'Communes',
    jobs: 'Travaux',
    messages: 'Messages',
    accounts: 'Comptes',
    clock: 'Horloge',
  },

  machine: {
    node: (version: string) => `${version}.`,
    nodeMend: (oldest: string) => `Installez Node ${oldest} ou plus récent (nodejs.org).`,
    build: 'Les pages sont construites.',
    buildLacks: (names: string) => `Les pages ne sont pas construites en entier : il manque ${names}.`,
    buildMend: 'Supprimez le dossier dist, puis lancez « npm start ».',
    data: (folder: string) => `${folder} est accessible.`,
    dataRefused: (folder: string) => `Rien ne peut être écrit dans ${folder}.`,
    dataMend: (folder: string) =>
      `Donnez à ce compte le droit d’écrire dans ${folder}, ou choisissez un autre RAVIE_DATA_DIR.`,
    disk: (gigabytes: string) => `${gigabytes} Go libres.`,
    diskMend: (folder: string) => `Libérez de la place sur le disque de ${folder}.`,
  },

  packages: {
    none: 'Aucune faiblesse connue dans les paquets.',
    notAsked: 'npm n’a pas pu demander quelles faiblesses sont connues (pas de réseau, ou pas de réponse).',
    known: (found: readonly string[]) => `Des faiblesses sont connues : ${found.join(', ')}.`,
    weak: (name: string, severity: keyof typeof severities) => `${name} (${severities[severity]})`,
    mend: 'Passez à la dernière version de RAVie ; SECURITY.md dit sous combien de jours.',
  },

  settings: {
    config: (env: string) => `Les réglages tiennent ensemble (${env}).`,
    configMend: `Corrigez ces réglages ; ${ravie('config')} les montre tous.`,
    secretBefore: 'RAVIE_SECRET_BEFORE est encore donné : qui l’a vu peut encore signer.',
    secretBeforeMend:
      'Retirez-le dès que chacun est revenu une fois, 90 jours après le changement au plus tard ; tout de suite s’il a été vu.',
    secretSet: 'RAVIE_SECRET est donné.',
    secretPoor: 'RAVIE_SECRET n’a pas l’air tiré au hasard.',
    secretMend: 'Tirez-en un autre : openssl rand -base64 32. Tout le monde devra se connecter de nouveau.',
    secretToCome: 'Un secret sera tiré au hasard au premier démarrage.',
    secretKept: (file: string) => `Le secret est gardé dans ${file}.`,
    secretOpen: (file: string) => `D’autres comptes de cette machine peuvent lire ${file}.`,
    secretClose: (file: string) => `Fermez-le : chmod 600 ${file}`,
    origin: (address: string) => `${address}.`,
    originPlain: (address: string) => `${address} circule en clair.`,
    originMend: 'Servez le site en https, et écrivez cette adresse dans RAVIE_ORIGIN.',
    transport: 'Rien ne circule en clair hors de cette machine.',
    inClear: (names: string) => `Peut circuler en clair sur le réseau : ${names}.`,
    inClearMend:
      'Ajoutez ?sslmode=verify-full à DATABASE_URL, et prenez des adresses en https pour les autres services.',
    noProxy: (address: string) =>
      `${address} passe par un serveur frontal, et aucun n’est déclaré : toutes les visites semblent venir de lui.`,
    noProxyMend:
      'Écrivez dans RAVIE_TRUSTED_PROXIES combien de serveurs frontaux précèdent RAVie (souvent 1).',
    legal: 'Les mentions légales sont complètes.',
    legalBlanks: (names: string) => `Les mentions légales ont des blancs : ${names}.`,
    legalMend: 'Donnez ces réglages : la loi les demande à qui publie.',
  },

  database: {
    answers: 'La base de données répond.',
    mend: 'Vérifiez DATABASE_URL, ou enlevez ce réglage pour la base embarquée.',
    embedded: (version: string, root: string) => `${version}, embarqué, dans ${root}.`,
    server: (version: string) => `${version}.`,
    versionMend: (oldest: number) => `Passez à PostgreSQL ${oldest} ou plus récent.`,
    extensions: (names: string) => `${names}.`,
    extensionsLack: (names: string) => `Il manque au serveur : ${names}.`,
    extensionsMend: 'Installez le paquet « contrib » de votre PostgreSQL.',
    afterMigrations: 'Appliquez d’abord les migrations.',
    migrated: (count: number) => `Les ${count} migrations sont appliquées.`,
    rewritten: (names: string) => `Changées depuis qu’elles ont été appliquées, ou disparues : ${names}.`,
    rewrittenMend:
      'Remettez ces fichiers de db/migrations comme ils étaient : une migration appliquée ne change plus.',
    pending: (count: number) => (count === 1 ? 'Une migration attend.' : `${count} migrations attendent.`),
    pendingMend: `Lancez ${ravie('migrate')}, ou « npm start ».`,
    noCommune: 'Aucune commune n’est chargée.',
    noCommuneMend: `Lancez ${ravie('import communes')}.`,
    communes: (total: number, counts: ReadonlyMap<string, number>) =>
      `${figure(total)} communes (${[...counts]
        .sort(([, one], [, other]) => other - one)
        .map(([precision, count]) => `${precisionOf(precision)} : ${figure(count)}`)
        .join(', ')}).`,
    jobs: 'La file des travaux est en place, et rien n’y traîne.',
    noJobs: 'La file des travaux n’est pas encore créée.',
    noJobsMend: `Elle l’est au premier démarrage : lancez « npm start » ou ${ravie('worker')}.`,
    lateJobs: (count: number, minutes: number) =>
      `${count} travaux attendent depuis plus de ${minutes} minutes.`,
    lateJobsMend: `Lancez ${ravie('worker')} ; s’il tourne déjà, son journal dit pourquoi.`,
    messages: (bounced: number) =>
      bounced === 0
        ? 'Les messages partent.'
        : `Les messages partent ; ${bounced} ont été refusés par leur destinataire cette semaine.`,
    lateMessages: (count: number) => `${count} messages devraient être partis depuis plus de dix minutes.`,
    lateMessagesMend: `Lancez ${ravie('worker')} ; s’il tourne déjà, voyez plus haut si le courriel et les SMS répondent.`,
    lostMessages: (failed: number, unknown: number) =>
      `En sept jours, ${failed} messages n’ont pas pu partir, et ${unknown} sont peut-être arrivés sans qu’on le sache. Ils se lisent dans l’application.`,
    lostMessagesMend: 'Le journal dit pourquoi ; docs/messages.md dit ce que le fournisseur peut y changer.',
    noInvented: 'Aucun compte de démonstration.',
    demonstration: (count: number) => `${count} personnes de la démonstration, qu’on peut être en un geste.`,
    invented: (names: string) => `Des comptes de démonstration sont dans la base : ${names}.`,
    inventedMend: 'Une production part d’une base vide : choisissez une autre DATABASE_URL.',
    oneAccount: 'La base embarquée n’a qu’un compte.',
    servesOnly: 'Le compte qui sert ne possède rien.',
    servesAsOwner:
      'Le compte de DATABASE_URL possède les tables : il pourrait réécrire le journal des actes.',
    servesAsOwnerMend: `Faites-en un autre : ${ravie('database-role ravie_sert')}. Voir docs/hosting.md.`,
    clock: 'La machine et la base ont la même heure.',
    drift: (seconds: number) => `La machine et la base ont ${seconds} s d’écart.`,
    clockMend: 'Mettez les deux à l’heure (chrony ou systemd-timesyncd).',
  },

  gateways: {
    mail: (host: string) => `${host} répond.`,
    mailBox: 'Les courriels vont dans la boîte de démonstration.',
    mailSilent: (host: string) => `${host} n’accepte pas notre connexion.`,
    mailMend: 'Vérifiez dans RAVIE_SMTP_URL le serveur, le port, le nom et le mot de passe.',
    noSender: 'Les courriels partiraient d’une adresse inventée.',
    noSenderMend: 'Écrivez dans RAVIE_MAIL_FROM une adresse de votre domaine.',
    sms: (host: string) => `${host} répond.`,
    smsBox: 'Les SMS vont dans la boîte de démonstration.',
    smsSilent: (host: string) => `${host} ne répond pas.`,
    push: (count: number) =>
      `La clé vient du secret de l’installation\u00a0; les ${count} services des navigateurs répondent.`,
    pushSilent: (hosts: string) =>
      `Ne répondent pas\u00a0: ${hosts}. Les notifications de ces navigateurs attendront.`,
    pushMend: 'Laissez cette machine sortir en https vers ces noms, ou retirez-les de RAVIE_PUSH_HOSTS.',
    smsMend: 'Vérifiez RAVIE_SMS_URL, et que cette machine a le droit de sortir.',
  },
};
