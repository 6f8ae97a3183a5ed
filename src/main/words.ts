import type { Problem } from './problem.ts';

type ProblemWords = Record<Problem, { title: string; message: string }>;

const problems: ProblemWords = {
  'not-found': {
    title: 'Cette page n’est pas ici',
    message: 'Elle a peut-être changé d’adresse, ou elle n’est pas ouverte à votre compte.',
  },
  forbidden: {
    title: 'Cette page est réservée',
    message:
      'Votre compte n’y a pas accès. Si vous pensez que c’est une erreur, parlez-en à votre animatrice.',
  },
  'too-many-requests': {
    title: 'Un instant, s’il vous plaît',
    message: 'Trop de demandes sont parties d’ici en peu de temps. Réessayez dans une minute.',
  },
  'too-large': {
    title: 'Ce texte est trop long',
    message:
      'Il n’a pas été enregistré. Revenez en arrière : il est resté dans la page. Raccourcissez-le, puis renvoyez-le.',
  },
  broken: {
    title: 'Quelque chose s’est mal passé chez nous',
    message:
      'Votre demande n’a pas abouti. Revenez en arrière : ce que vous avez écrit est resté dans la page. Réessayez dans quelques minutes.',
  },
  'other-site': {
    title: 'Cette demande vient d’un autre site',
    message: 'Par prudence, elle est refusée. Ouvrez RAVie vous-même, puis recommencez.',
  },
};

export const fr = {
  nav: {
    home: 'Accueil',
    exchange: 'Entraide',
    replacement: 'Remplacement',
    centre: 'Mon relais',
    more: 'Plus',
  },
  signIn: 'Se connecter',
  preview: 'RAVie, entre assistantes de vie',
  description:
    'Les assistantes et assistants de vie s’y posent leurs questions et s’y répondent, entre collègues, en confiance.',
  foot: {
    demo: 'Démonstration',
    rules: 'Règles',
    legal: 'Mentions légales',
    data: 'Données personnelles',
    accessibility: 'Accessibilité',
    source: 'Code source',
  },
  news: {
    link: 'Nouvelles',
    unread: (count: number) => `Nouvelles\u00a0: ${count} à lire`,
  },
  backHome: 'Retour à l’accueil',
  reference: (id: string) => `Si vous appelez quelqu’un, donnez-lui ce numéro : ${id}`,
  problems,
};

export type Words = typeof fr;

export const en: Words = {
  nav: {
    home: 'Home',
    exchange: 'Mutual help',
    replacement: 'Replacement',
    centre: 'My centre',
    more: 'More',
  },
  signIn: 'Sign in',
  preview: 'RAVie, between home carers',
  description:
    'Where home carers ask each other their questions and answer, among colleagues, in confidence.',
  foot: {
    demo: 'Demonstration',
    rules: 'Rules',
    legal: 'Legal notice',
    data: 'Personal data',
    accessibility: 'Accessibility',
    source: 'Source code',
  },
  news: { link: 'News', unread: (count) => `News: ${count} to read` },
  backHome: 'Back to the home page',
  reference: (id) => `If you call somebody, give them this number: ${id}`,
  problems: {
    'not-found': {
      title: 'This page is not here',
      message: 'It may have moved, or it may not be open to your account.',
    },
    forbidden: {
      title: 'This page is reserved',
      message: 'Your account cannot open it. If you think this is a mistake, talk to your facilitator.',
    },
    'too-many-requests': {
      title: 'One moment, please',
      message: 'Too many requests left from here in a short time. Try again in a minute.',
    },
    'too-large': {
      title: 'This text is too long',
      message: 'It was not saved. Go back: it is still in the page. Shorten it, then send it again.',
    },
    broken: {
      title: 'Something went wrong on our side',
      message:
        'Your request did not go through. Go back: what you wrote is still in the page. Try again in a few minutes.',
    },
    'other-site': {
      title: 'This request comes from another site',
      message: 'To be safe, it was refused. Open RAVie yourself, then try again.',
    },
  },
};

export const mainWords = { fr, en };
