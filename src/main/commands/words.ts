import { accountWords } from './words/accounts.ts';
import { askingWords } from './words/asking.ts';
import { installationWords } from './words/installation.ts';
import { lawWords } from './words/law.ts';
import { storyWords } from './words/story.ts';
import { planningWords } from './words/planning.ts';

/**
 * What the command line says. In French only: whoever runs an installation has no account whose language could be
 * asked, and the documentation of the settings is in French too.
 */
export const commandWords = {
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
    fileIsFolder: (path: string) => `C’est un dossier, pas un fichier : ${path}.`,
    notText: 'Ce document n’est pas du texte en UTF-8 : enregistrez-le ainsi, puis recommencez.',
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

  stopping: {
    stopping: 'Arrêt en cours…',
    stoppingOnceStarted:
      'Arrêt demandé : dès que le démarrage est fini. Encore Ctrl-C pour arrêter tout de suite.',
    stopped: 'Arrêté.',
    forced: 'Arrêté sans attendre.',
  },

  ...installationWords,
  ...accountWords,
  ...askingWords,
  ...lawWords,
  replacementsStory: storyWords,
  ...planningWords,
};
