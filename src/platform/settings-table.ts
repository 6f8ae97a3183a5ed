import { z } from 'zod';

/** How an installation runs. `demonstration` is the default: a local network to try everything on. */
export const environments = ['demonstration', 'development', 'test', 'production'] as const;

const flag = z.enum(['oui', 'non']).transform((value) => value === 'oui');
const optionalUrl = z.url().optional();
/** Host names, with a port for those of this machine, separated by commas. */
const hosts = z
  .string()
  .transform((list) => list.split(',').map((host) => host.trim()))
  .pipe(z.array(z.string().regex(/^(\*\.)?[a-z0-9.-]+(:\d+)?$/)));

/** The services of the browsers that know Web Push: Chrome and its kin, Firefox, Safari, Edge. */
const usualPushHosts =
  'fcm.googleapis.com,updates.push.services.mozilla.com,web.push.apple.com,*.notify.windows.com';

/** What the law asks to print: shown as a blank until it is given. */
const blank = z.string().min(2).max(300).optional();

/**
 * Every setting: its environment name, its shape, its default, and what it is for. Read here and nowhere else;
 * `ravie config` prints this table.
 */
export const settings = {
  RAVIE_ENV: {
    doc: 'Comment cette installation tourne : demonstration, development, test ou production.',
    schema: z.enum(environments).default('demonstration'),
  },
  PORT: {
    doc: 'Le port d’écoute.',
    schema: z.coerce.number().int().min(0).max(65_535).default(3000),
  },
  HOST: {
    doc: 'L’adresse d’écoute. En production, derrière un serveur frontal, gardez 127.0.0.1.',
    schema: z.string().min(1).default('127.0.0.1'),
  },
  RAVIE_ORIGIN: {
    doc: 'L’adresse publique du site, par exemple https://ravie.example. En production, https est exigé.',
    schema: z.url().optional(),
  },
  RAVIE_TRUSTED_PROXIES: {
    doc: 'Combien de serveurs frontaux ajoutent une adresse à X-Forwarded-For (0 : aucun, l’en-tête est ignoré).',
    schema: z.coerce.number().int().min(0).max(5).default(0),
  },
  RAVIE_DATA_DIR: {
    doc: 'Le dossier des données (base embarquée, secrets de démonstration).',
    schema: z.string().min(1).default('.ravie'),
  },
  DATABASE_URL: {
    doc: 'Un PostgreSQL 15 ou plus. Sans ce réglage, la base embarquée est lancée dans RAVIE_DATA_DIR.',
    secret: true,
    schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  },
  DATABASE_OWNER_URL: {
    doc: 'Le compte qui possède les tables, pour les migrations seulement, quand DATABASE_URL n’a que le droit de servir. Voir docs/hosting.md.',
    secret: true,
    schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  },
  RAVIE_DATABASE_POOL: {
    doc: 'Connexions à la base par processus, et la moitié de plus pour les formulaires en cours.',
    schema: z.coerce.number().int().min(2).max(100).default(10),
  },
  RAVIE_SECRET: {
    doc: 'Le secret qui signe les sessions et les codes : 32 caractères au moins, tirés au hasard.',
    secret: true,
    schema: z.string().min(32).optional(),
  },
  RAVIE_SECRET_BEFORE: {
    doc: 'Le secret d’avant, encore lu le temps que tout soit signé de nouveau. À retirer ensuite : `ravie doctor` le rappelle.',
    secret: true,
    schema: z.string().min(32).optional(),
  },
  RAVIE_SECOND_FACTOR: {
    doc: 'Demander un second geste à qui donne des rôles, anime, modère ou coordonne (oui ou non). Par défaut : oui en production.',
    schema: flag.optional(),
  },
  RAVIE_DEMO_ACCOUNTS: {
    doc: 'Ouvrir la page /demo et ses comptes en un geste (oui ou non). Refusé en production.',
    schema: flag.optional(),
  },
  RAVIE_SMTP_URL: {
    doc: 'Le serveur de courriel : smtps://utilisateur:motdepasse@serveur:465. Sans lui, la boîte de démonstration.',
    secret: true,
    schema: z.url({ protocol: /^smtps?$/ }).optional(),
  },
  RAVIE_MAIL_FROM: {
    doc: 'L’expéditeur des courriels.',
    schema: z.string().min(3).default('RAVie <ne-pas-repondre@ravie.invalid>'),
  },
  RAVIE_SMS_URL: {
    doc: 'La passerelle SMS, appelée en POST. Sans elle, la boîte de démonstration.',
    schema: optionalUrl,
  },
  RAVIE_SMS_HEADERS: {
    doc: 'Les en-têtes de la passerelle SMS, en JSON, par exemple {"Authorization":"Bearer …"}.',
    secret: true,
    schema: z.string().optional(),
  },
  RAVIE_SMS_BODY: {
    doc: 'Le corps envoyé à la passerelle SMS ; {to}, {text} et {id} y sont remplacés.',
    schema: z.string().default('{"to":"{to}","text":"{text}","id":"{id}"}'),
  },
  RAVIE_SMS_CONTENT_TYPE: {
    doc: 'Le type du corps : application/json ou application/x-www-form-urlencoded.',
    schema: z.enum(['application/json', 'application/x-www-form-urlencoded']).default('application/json'),
  },
  RAVIE_SMS_ONCE: {
    doc: 'La passerelle n’envoie qu’une fois un message reçu deux fois sous le même {id} (oui ou non). Dans le doute : non.',
    schema: flag.optional(),
  },
  RAVIE_SMS_STATUS_URL: {
    doc: 'Où demander si un SMS est arrivé à la passerelle, {id} y est remplacé : 2xx oui, 404 non.',
    schema: optionalUrl,
  },
  RAVIE_SMS_CENTS: {
    doc: 'Ce que coûte un SMS, en centimes, pour compter la dépense.',
    schema: z.coerce.number().int().min(0).max(1000).default(5),
  },
  RAVIE_SMS_DAY_CAP_CENTS: {
    doc: 'La dépense de SMS par jour, en centimes, pour toute la maison. Les codes de connexion n’y comptent pas.',
    schema: z.coerce.number().int().min(0).default(2000),
  },
  RAVIE_SMS_CENTRE_DAY_CAP_CENTS: {
    doc: 'La dépense de SMS par jour, en centimes, pour les membres d’un même relais.',
    schema: z.coerce.number().int().min(0).default(500),
  },
  RAVIE_MAIL_STATUS_URL: {
    doc: 'Où demander si un courriel est arrivé chez le fournisseur, {id} y est remplacé : 2xx oui, 404 non.',
    secret: true,
    schema: optionalUrl,
  },
  RAVIE_PUSH_HOSTS: {
    doc: 'Les services de notification qu’un navigateur peut nommer, séparés par des virgules. Rien ne part ailleurs.',
    schema: hosts.prefault(usualPushHosts),
  },
  RAVIE_WEBHOOK_SECRET: {
    doc: 'Le secret des fournisseurs qui nous disent ce que sont devenus les messages (32 caractères au moins).',
    secret: true,
    schema: z.string().min(32).optional(),
  },
  RAVIE_ROUTING_URL: {
    doc: 'Un service d’itinéraires au format OSRM, interrogé d’abord pour les durées de trajet.',
    schema: optionalUrl,
  },
  RAVIE_SOURCE_URL: {
    doc: 'Où lire le code de cette installation, comme la licence le demande.',
    schema: optionalUrl,
  },
  RAVIE_PUBLISHER: {
    doc: 'Qui édite cette installation et répond des données : nom, forme, adresse. Paraît dans les mentions légales.',
    schema: blank,
  },
  RAVIE_PUBLICATION_DIRECTOR: {
    doc: 'La directrice ou le directeur de la publication.',
    schema: blank,
  },
  RAVIE_PUBLISHER_CONTACT: {
    doc: 'Comment joindre l’éditeur : téléphone, adresse e-mail.',
    schema: blank,
  },
  RAVIE_HOSTING: {
    doc: 'Qui héberge cette installation : nom, adresse, téléphone.',
    schema: blank,
  },
  RAVIE_DATA_OFFICER: {
    doc: 'La ou le délégué à la protection des données : nom, adresse e-mail.',
    schema: blank,
  },
  RAVIE_LOG_LEVEL: {
    doc: 'Le niveau du journal : fatal, error, warn, info, debug ou silent.',
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  },
  RAVIE_REQUESTS_PER_MINUTE: {
    doc: 'Requêtes admises par minute et par adresse (0 : sans limite).',
    schema: z.coerce.number().int().min(0).default(600),
  },
} as const;
