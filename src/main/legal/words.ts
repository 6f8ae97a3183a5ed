/** What the law asks to print, and on what terms RAVie is used. Short enough to be read. */
export const fr = {
  legalTitle: 'Mentions légales',
  legalLead: 'Qui édite cette installation de RAVie, et qui l’héberge.',
  publisher: 'Éditeur',
  director: 'Responsable de la publication',
  contact: 'Pour joindre l’éditeur',
  hosting: 'Hébergeur',
  officer: 'Protection des données',
  blank: 'Pas encore renseigné',
  blanksTitle: 'Cette page n’est pas complète.',
  blanks: 'Qui exploite cette installation doit renseigner ce qui manque avant de l’ouvrir au public.',
  more: 'À lire aussi',
  termsTitle: 'Conditions d’utilisation',
  termsLead: 'Ce que RAVie vous doit, et ce que vous vous devez entre vous.',
  terms: [
    {
      title: 'Gratuit, et sans engagement',
      text: 'RAVie ne coûte rien. Vous partez quand vous voulez, en effaçant votre compte vous-même.',
    },
    {
      title: 'Entre vous',
      text: 'L’entraide est réservée aux assistantes et assistants de vie. Ne donnez votre code de relais à personne d’autre, et ne recopiez pas ailleurs ce que disent vos collègues.',
    },
    {
      title: 'Les personnes que vous aidez',
      text: 'Ne donnez jamais leur nom, leur adresse ni leur maladie. RAVie repère les noms et les numéros avant l’envoi, mais c’est vous qui jugez.',
    },
    {
      title: 'Ce que vous écrivez',
      text: 'Vos textes restent à vous. En les publiant, vous permettez à vos collègues de les lire ici, et à RAVie de les garder, même après votre départ, sans votre nom.',
    },
    {
      title: 'Ce que valent les réponses',
      text: 'Une réponse de collègue est un conseil, pas un avis médical ni juridique. En cas d’urgence, appelez le 15 ou le 112.',
    },
    {
      title: 'Ce que nous vous devons',
      text: 'Un service sûr, disponible autant que possible, et des raisons quand quelque chose vous est refusé. Le logiciel est libre et fourni sans garantie.',
    },
    {
      title: 'Si ces conditions changent',
      text: 'RAVie vous prévient un mois avant. Le droit français s’applique.',
    },
  ],
};

export type Words = typeof fr;

export const en: Words = {
  legalTitle: 'Legal notice',
  legalLead: 'Who publishes this installation of RAVie, and who hosts it.',
  publisher: 'Publisher',
  director: 'Director of publication',
  contact: 'To reach the publisher',
  hosting: 'Host',
  officer: 'Data protection',
  blank: 'Not yet given',
  blanksTitle: 'This page is not complete.',
  blanks: 'Whoever runs this installation must give what is missing before opening it to the public.',
  more: 'To read too',
  termsTitle: 'Terms of use',
  termsLead: 'What RAVie owes you, and what you owe one another.',
  terms: [
    {
      title: 'Free, and without commitment',
      text: 'RAVie costs nothing. You leave when you like, by erasing your account yourself.',
    },
    {
      title: 'Among yourselves',
      text: 'Mutual help is reserved for home carers. Give your centre’s code to nobody else, and do not copy elsewhere what your colleagues say.',
    },
    {
      title: 'The people you help',
      text: 'Never give their name, their address or their illness. RAVie points out names and numbers before sending, but you are best placed to judge.',
    },
    {
      title: 'What you write',
      text: 'Your texts remain yours. By posting them, you let your colleagues read them here, and RAVie keep them, even after you leave, without your name.',
    },
    {
      title: 'What answers are worth',
      text: 'A colleague’s answer is advice, neither a medical nor a legal opinion. In an emergency, call 15 or 112.',
    },
    {
      title: 'What we owe you',
      text: 'A safe service, available as far as possible, and reasons when something is refused to you. The software is free and comes without warranty.',
    },
    {
      title: 'If these terms change',
      text: 'You are told in RAVie a month before. French law applies.',
    },
  ],
};

export const legalWords = { fr, en };
