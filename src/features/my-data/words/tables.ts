import type { Activity, Basis, Erasure, Until } from '../domain/kept/entry.ts';
import * as tables from './table-names.ts';

type ActivityWords = { title: string; why: string; seenBy: string };

const activitiesFr: Record<Activity, ActivityWords> = {
  account: {
    title: 'Pour vous reconnaître',
    why: 'Vous envoyer un code, vous ouvrir la porte, vous écrire quand vous l’avez demandé.',
    seenBy:
      'Personne à l’écran. Un pilote de territoire ou la coordination peut vous retrouver, s’il connaît déjà votre téléphone ou votre adresse en entier. La recherche est notée.',
  },
  profile: {
    title: 'Votre profil',
    why: 'Dire à vos collègues qui vous êtes, et vous parler dans votre langue.',
    seenBy: 'Les personnes que vous choisissez pour chaque ligne, dans votre profil.',
  },
  membership: {
    title: 'Votre place dans le réseau',
    why: 'Savoir de quel relais vous êtes, et ce que votre rôle vous permet.',
    seenBy:
      'Vos collègues, pour les rôles du métier. L’animatrice, la modération, le pilote du département et la coordination, pour une demande d’entrée.',
  },
  exchange: {
    title: 'L’entraide',
    why: 'Garder les questions et les réponses, et les retrouver.',
    seenBy: 'Les assistantes et assistants de vie que vous avez choisis en publiant, et la modération.',
  },
  work: {
    title: 'Votre travail',
    why: 'Savoir quand vous travaillez et quand vous pourriez remplacer, pour préparer un remplacement permis par la loi.',
    seenBy:
      'Vous. Chaque employeur relié, pour son contrat et aucun autre. Vos disponibilités servent à chercher, et vos préférences ne sont montrées à personne.',
  },
  replacements: {
    title: 'Les remplacements',
    why: 'Trouver qui peut venir, avec l’accord de l’employeur, et préparer les papiers.',
    seenBy:
      'Vous, et pour chaque remplacement les personnes qu’il concerne : qui est remplacé, qui vient, l’employeur. Le salaire, seulement l’employeur et qui vient.',
  },
  messages: {
    title: 'Ce qui vous est annoncé',
    why: 'Vous dire qu’on vous a répondu, par le chemin et à l’heure que vous choisissez.',
    seenBy: 'Vous. La coordination voit seulement combien de messages partent, et combien échouent.',
  },
  moderation: {
    title: 'Les règles de l’entraide',
    why: 'Écarter ce qui met quelqu’un en danger, dire pourquoi, et permettre de contester.',
    seenBy:
      'La modération du département, ou du pays. Elle ne sait pas qui signale\u00a0; qui a écrit reçoit la décision et ses raisons.',
  },
  trail: {
    title: 'Le journal',
    why: 'Savoir qui a fait quoi, pour vous en rendre compte et repérer un abus.',
    seenBy:
      'Vous, pour ce qui vous concerne. La coordination nationale\u00a0; le pilote du département, sauf ce qui touche à l’entraide.',
  },
  safety: {
    title: 'La bonne marche',
    why: 'Faire partir les messages une seule fois, et ralentir qui essaierait des codes au hasard.',
    seenBy: 'Personne. La coordination voit seulement des nombres.',
  },
};

const activitiesEn: Record<Activity, ActivityWords> = {
  account: {
    title: 'To recognise you',
    why: 'To send you a code, open the door to you, and write to you when you asked for it.',
    seenBy:
      'Nobody on screen. A territory lead or the coordination can find you if they already know your whole phone number or address. The search is recorded.',
  },
  profile: {
    title: 'Your profile',
    why: 'To tell your colleagues who you are, and to speak to you in your language.',
    seenBy: 'The people you choose for each line, in your profile.',
  },
  membership: {
    title: 'Your place in the network',
    why: 'To know which centre you belong to, and what your role allows.',
    seenBy:
      'Your colleagues, for the roles of the trade. The facilitator, the moderators, the lead of the department and the coordination, for a request to be admitted.',
  },
  exchange: {
    title: 'Mutual help',
    why: 'To keep questions and answers, and find them again.',
    seenBy: 'The carers you chose when posting, and the moderators.',
  },
  work: {
    title: 'Your work',
    why: 'To know when you work and when you could replace others, to prepare a replacement the law allows.',
    seenBy:
      'You. Each employer who is linked, for his contract and no other. When you are free is used to search, and your preferences are shown to nobody.',
  },
  replacements: {
    title: 'Replacements',
    why: 'To find who can come, with the employer’s agreement, and to prepare the papers.',
    seenBy:
      'You, and for each replacement those it concerns: who is replaced, who comes, the employer. The wage, only the employer and who comes.',
  },
  messages: {
    title: 'What you are told',
    why: 'To tell you that somebody answered, by the way and at the hour you choose.',
    seenBy: 'You. The coordination only sees how many messages leave, and how many fail.',
  },
  moderation: {
    title: 'The rules of mutual help',
    why: 'To set aside what puts somebody in danger, say why, and let it be contested.',
    seenBy:
      'The moderators of the department, or of the country. They do not know who reports; whoever wrote receives the decision and its reasons.',
  },
  trail: {
    title: 'The journal',
    why: 'To know who did what, to account for it to you and to notice misuse.',
    seenBy:
      'You, for what concerns you. The national coordination; the lead of the department, except for mutual help.',
  },
  safety: {
    title: 'Keeping things running',
    why: 'To send messages once only, and slow down whoever tries codes at random.',
    seenBy: 'Nobody. The coordination only sees counts.',
  },
};

const untilFr: Record<Until, (length: string) => string> = {
  account: () => 'tant que votre compte existe',
  useful: () => 'tant que cela sert aux autres',
  unusedAccount: (length) => `${length} après votre dernière visite`,
  warning: (length) => `${length} après l’avertissement`,
  neverUsed: (length) => `${length} si personne ne s’est jamais connecté`,
  session: (length) => `${length} après la dernière utilisation`,
  code: () => 'pendant dix minutes',
  device: (length) => `${length} après la dernière connexion`,
  messages: (length) => `${length} après l’annonce`,
  moderation: (length) => `${length} après l’acte de la modération`,
  admission: (length) => `${length} après la réponse`,
  withdrawnRole: (length) => `${length} après le retrait du rôle`,
  directoryReports: (length) => `${length}, ou dès que la fiche est vérifiée`,
  hourOffers: (length) => `${length} après la fin de la proposition`,
  draftRequest: (length) => `${length} après les heures, si personne n’a été demandé`,
  answers: (length) => `${length} après les heures`,
  papers: (length) => `${length} après la fin du contrat`,
  endedContract: (length) => `${length} après la fin du contrat`,
  oldWords: (length) => `${length} après le changement`,
  oldContract: (length) => `${length} après la fin du contrat`,
  oldPlan: (length) => `${length} après sa préparation`,
  pastDays: (length) => `${length} après le jour`,
  trail: (length) => `pendant ${length}`,
  counters: (length) => `pendant ${length}`,
  sentForms: (length) => `${length} après l’envoi`,
  doneWork: (length) => `${length} après la fin du travail`,
};

const untilEn: typeof untilFr = {
  account: () => 'as long as your account exists',
  useful: () => 'as long as it helps others',
  unusedAccount: (length) => `${length} after your last visit`,
  warning: (length) => `${length} after the warning`,
  neverUsed: (length) => `${length} if nobody ever signed in`,
  session: (length) => `${length} after the last use`,
  code: () => 'for ten minutes',
  device: (length) => `${length} after the last sign-in`,
  messages: (length) => `${length} after you were told`,
  moderation: (length) => `${length} after what the moderators did`,
  admission: (length) => `${length} after the answer`,
  withdrawnRole: (length) => `${length} after the role was taken back`,
  directoryReports: (length) => `${length}, or as soon as the entry is checked`,
  hourOffers: (length) => `${length} after the end of the offer`,
  draftRequest: (length) => `${length} after the hours, when nobody was asked`,
  answers: (length) => `${length} after the hours`,
  papers: (length) => `${length} after the end of the contract`,
  endedContract: (length) => `${length} after the end of the contract`,
  oldWords: (length) => `${length} after the change`,
  oldContract: (length) => `${length} after the end of the contract`,
  oldPlan: (length) => `${length} after it was prepared`,
  pastDays: (length) => `${length} after the day`,
  trail: (length) => `for ${length}`,
  counters: (length) => `for ${length}`,
  sentForms: (length) => `${length} after it was sent`,
  doneWork: (length) => `${length} after the work is done`,
};

const erasureFr: Record<Erasure, string> = {
  deleted: 'effacé aussitôt',
  unsigned: 'reste, sans votre nom',
  pseudonym: 'reste, sous un nom tiré au hasard',
  fades: 'ne vous nomme pas, et disparaît seul',
};

const erasureEn: typeof erasureFr = {
  deleted: 'erased at once',
  unsigned: 'stays, without your name',
  pseudonym: 'stays, under a name drawn at random',
  fades: 'does not name you, and goes by itself',
};

const basisFr: Record<Basis, string> = {
  contract: 'le service que vous demandez (RGPD, article 6.1.b)',
  'legitimate-interest': 'l’intérêt légitime d’un service sûr, qui rend des comptes (RGPD, article 6.1.f)',
};

const basisEn: typeof basisFr = {
  contract: 'the service you ask for (GDPR, article 6.1.b)',
  'legitimate-interest': 'the legitimate interest of a safe, accountable service (GDPR, article 6.1.f)',
};

/** The table of what is kept, in sentences. */
export const fr = {
  activities: activitiesFr,
  tables: tables.fr,
  until: untilFr,
  erasure: erasureFr,
  basis: basisFr,
  /** A period in days, as one says it. */
  length: (days: number) =>
    days % 365 === 0
      ? plural(days / 365, 'an', 'ans')
      : days >= 60 && days % 30 === 0
        ? `${days / 30}\u00a0mois`
        : plural(days, 'jour', 'jours'),
  whicheverFirst: ', ou ',
};

export type TableSentences = typeof fr;

export const en: TableSentences = {
  activities: activitiesEn,
  tables: tables.en,
  until: untilEn,
  erasure: erasureEn,
  basis: basisEn,
  length: (days) =>
    days % 365 === 0
      ? plural(days / 365, 'year', 'years')
      : days >= 60 && days % 30 === 0
        ? `${days / 30}\u00a0months`
        : plural(days, 'day', 'days'),
  whicheverFirst: ', or ',
};

function plural(count: number, one: string, many: string): string {
  return `${count}\u00a0${count > 1 ? many : one}`;
}
