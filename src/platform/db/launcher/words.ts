import type { Locale } from '../../../language/locale.ts';
import type { Failure } from './failure.ts';

/** The sentences of the launcher: what it is doing, and what went wrong with the way to mend it. */
const fr = {
  copying: (dir: string) => `Copie de PostgreSQL dans ${dir}.`,
  creating: 'Première ouverture : création de la base de données.',
  starting: 'Démarrage de la base de données.',
  adopting: 'La base de données tourne déjà : raccordement.',
  recovering: (seconds: number) => `La base de données se relève d’un arrêt brutal (${seconds} s).`,
  waitingForStart: (pid: number) => `La base de données démarre déjà (processus ${pid}) : attente.`,
  waitingForOldProcesses: (count: number) =>
    `Attente de la fin de ${count} processus de l’ancienne base de données.`,
  unjoinable: 'La base de données tourne, mais son point d’accès a disparu : elle est relancée.',
  lost: 'La base de données s’est arrêtée sans prévenir : elle est relancée.',
  regained: 'La base de données répond de nouveau.',
  relocated: (from: string, to: string, account: string) =>
    `L’utilisateur ${account} ne peut pas entrer dans ${from} : les données de la base sont dans ${to}.`,

  failure(failure: Failure): string {
    switch (failure.kind) {
      case 'unsupported-platform':
        return `La base de données intégrée ne tourne pas sur ${failure.platform} : indiquez un serveur PostgreSQL par DATABASE_URL.`;
      case 'no-binaries':
        return `PostgreSQL n’est pas installé pour ${failure.platform} : relancez l’installation avec les paquets optionnels, ou indiquez DATABASE_URL.`;
      case 'broken-binaries':
        return `Les programmes de PostgreSQL dans ${failure.dir} ne fonctionnent pas sur cette machine (${failure.detail}).`;
      case 'no-account':
        return 'PostgreSQL refuse de tourner en root, et ni « postgres » ni « nobody » n’existent ici : créez l’utilisateur postgres, ou lancez RAVie avec un utilisateur ordinaire.';
      case 'folder-refused':
        return `Le dossier ${failure.dir} ne peut pas être utilisé pour la base de données (${failure.detail}).`;
      case 'foreign-owner':
        return `La base de données dans ${failure.dir} appartient à l’utilisateur ${failure.owner} : lancez RAVie avec cet utilisateur, ou rendez-vous propriétaire du dossier.`;
      case 'unreachable':
        return `L’utilisateur ${failure.account} ne peut plus entrer dans ${failure.dir}, où se trouve la base de données : rendez-lui le droit de traverser ce chemin (chmod o+x).`;
      case 'no-socket-folder':
        return `Aucun dossier assez court et assez privé pour le point d’accès de la base de données : le chemin ${failure.dir} est trop long, et les dossiers temporaires sont refusés.`;
      case 'wrong-version':
        return `La base de données dans ${failure.dir} est au format PostgreSQL ${failure.cluster}, et les programmes sont en version ${failure.binaries} : utilisez la version ${failure.cluster}, ou transférez les données.`;
      case 'damaged':
        return `Le dossier ${failure.dir} ne contient pas une base PostgreSQL entière : remettez-le depuis une sauvegarde, ou déplacez-le pour repartir de zéro.`;
      case 'creation-failed':
        return `La base de données n’a pas pu être créée (${failure.detail}).`;
      case 'start-failed':
        return `La base de données n’a pas démarré (${failure.detail}). Le journal complet est dans ${failure.log}.`;
      case 'silent':
        return `La base de données tourne (processus ${failure.pid}) mais ne répond pas : vérifiez ce processus, puis recommencez.`;
      case 'other-cluster':
        return `Le processus ${failure.pid} répond à la place de la base de données de ${failure.dir} : arrêtez-le, puis recommencez.`;
      case 'open-elsewhere':
        return `La base de données de ${failure.dir} est ouverte depuis un autre conteneur : arrêtez-le, puis recommencez.`;
      case 'busy':
        return `Un autre démarrage de la base de données est en cours (processus ${failure.pid}) et n’en finit pas : arrêtez-le, puis recommencez.`;
      case 'stop-failed':
        return `La base de données (processus ${failure.pid}) ne s’est pas arrêtée.`;
    }
  },
};

export type Words = typeof fr;

const en = {
  copying: (dir: string) => `Copying PostgreSQL into ${dir}.`,
  creating: 'First start: creating the database.',
  starting: 'Starting the database.',
  adopting: 'The database is already running: joining it.',
  recovering: (seconds: number) => `The database is recovering from a sudden stop (${seconds} s).`,
  waitingForStart: (pid: number) => `The database is already being started (process ${pid}): waiting.`,
  waitingForOldProcesses: (count: number) => `Waiting for ${count} processes of the former database to end.`,
  unjoinable: 'The database is running but its access point is gone: restarting it.',
  lost: 'The database stopped without notice: restarting it.',
  regained: 'The database answers again.',
  relocated: (from: string, to: string, account: string) =>
    `The user ${account} cannot enter ${from}: the database keeps its data in ${to}.`,

  failure(failure: Failure): string {
    switch (failure.kind) {
      case 'unsupported-platform':
        return `The embedded database does not run on ${failure.platform}: name a PostgreSQL server in DATABASE_URL.`;
      case 'no-binaries':
        return `PostgreSQL is not installed for ${failure.platform}: install again with optional packages, or set DATABASE_URL.`;
      case 'broken-binaries':
        return `The PostgreSQL programs in ${failure.dir} do not work on this machine (${failure.detail}).`;
      case 'no-account':
        return 'PostgreSQL refuses to run as root, and neither “postgres” nor “nobody” exists here: create the user postgres, or run RAVie as an ordinary user.';
      case 'folder-refused':
        return `The folder ${failure.dir} cannot be used for the database (${failure.detail}).`;
      case 'foreign-owner':
        return `The database in ${failure.dir} belongs to the user ${failure.owner}: run RAVie as that user, or take ownership of the folder.`;
      case 'unreachable':
        return `The user ${failure.account} can no longer enter ${failure.dir}, where the database is: give back the right to traverse that path (chmod o+x).`;
      case 'no-socket-folder':
        return `No folder is short and private enough for the access point of the database: the path ${failure.dir} is too long, and the temporary folders are refused.`;
      case 'wrong-version':
        return `The database in ${failure.dir} has the format of PostgreSQL ${failure.cluster}, and the programs are version ${failure.binaries}: use version ${failure.cluster}, or transfer the data.`;
      case 'damaged':
        return `The folder ${failure.dir} does not hold a whole PostgreSQL database: restore it from a backup, or move it away to start afresh.`;
      case 'creation-failed':
        return `The database could not be created (${failure.detail}).`;
      case 'start-failed':
        return `The database did not start (${failure.detail}). The whole log is in ${failure.log}.`;
      case 'silent':
        return `The database is running (process ${failure.pid}) but does not answer: check that process, then try again.`;
      case 'other-cluster':
        return `The process ${failure.pid} answers in place of the database of ${failure.dir}: stop it, then try again.`;
      case 'open-elsewhere':
        return `The database of ${failure.dir} is open from another container: stop it, then try again.`;
      case 'busy':
        return `Another start of the database is under way (process ${failure.pid}) and does not end: stop it, then try again.`;
      case 'stop-failed':
        return `The database (process ${failure.pid}) did not stop.`;
    }
  },
} satisfies Words;

export const words: Record<Locale, Words> = { fr, en };

/** Says one sentence of progress, in the language the caller chose. */
export type Say = (pick: (words: Words) => string) => void;
