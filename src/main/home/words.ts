export const fr = {
  visitorTitle: 'Entre assistantes et assistants de vie',
  visitorHeading: 'On travaille seule. On ne reste pas seule.',
  visitorLead:
    'RAVie réunit les assistantes et assistants de vie de votre département et de toute la France. Une question le soir, une réponse de collègue le lendemain.',
  haveCode: 'J’ai un code de relais',
  signIn: 'Me connecter',
  noCode: 'Je n’ai pas de code',
  demoNotice: 'Ceci est une démonstration, avec un réseau inventé.',
  demoLink: 'Choisir qui je suis',
  points: [
    {
      icon: 'question',
      title: 'Posez votre question',
      text: 'Dans une seule case, avec vos mots. On vous montre tout de suite les questions qui ressemblent à la vôtre.',
    },
    {
      icon: 'helps',
      title: 'Recevez l’aide de collègues',
      text: 'Seules des assistantes et assistants de vie lisent et répondent. Vous choisissez : toutes, votre département, votre relais.',
    },
    {
      icon: 'shield',
      title: 'Écrivez sans crainte',
      text: 'Avant l’envoi, les noms, téléphones et adresses sont repérés et masqués d’un geste. Rien n’est demandé sur la santé de quelqu’un.',
    },
  ],
  others: 'Vous n’êtes pas assistante de vie ?',
  othersText:
    'L’entraide est réservée aux assistantes et assistants de vie : c’est ce qui permet d’y parler librement. Particulier employeur, proche aidant, en recherche d’emploi ou partenaire, ouvrez un compte : vous verrez ce que RAVie fait pour vous.',

  hello: (firstName: string) => (firstName ? `Bonjour ${firstName}` : 'Bonjour'),

  moreTitle: 'Plus',
  profile: 'Mon profil',
  myData: 'Mes données',
  administration: 'Administration',
  personalData: 'Données personnelles',
  terms: 'Conditions d’utilisation',
  law: 'Le droit du travail, les règles',
  legal: 'Mentions légales',
  devices: 'Mes appareils et mes accès',
  offline: 'Hors ligne',
  waitingToLeave: 'En attente d’envoi',
  keycard: 'Entrer avec ma carte RAVie',
  awaiting: 'On vous attend',
  waiting: (count: number) => `${count}\u00a0en\u00a0attente`,
  news: 'Mes nouvelles',
  messages: 'Mes messages\u00a0: quand et par où',
  myCentre: 'Mon relais',
  joinAnother: 'Rejoindre un relais',
  findCommune: 'Trouver une commune',
  departmentPlans: 'Remplacements\u00a0: tout le département',
  people: 'Les personnes et leurs rôles',
  expertQuestions: 'Questions de spécialiste',
  admissions: 'Les demandes d’admission',
  moderation: 'Modérer l’entraide',
  moderationAndMe: 'La modération et moi',
  demo: 'La démonstration',
  demoBox: 'La boîte de démonstration',
  accessibility: 'Accessibilité',
  source: 'Code source et licence',
  signOut: 'Me déconnecter',

  sourceTitle: 'Code source et licence',
  sourceText:
    'RAVie est un logiciel libre, sous licence AGPL version 3 ou ultérieure. Vous pouvez l’utiliser, l’étudier, le modifier et le partager aux mêmes conditions. Il est fourni sans garantie.',
  sourceWhere: 'Lire le code de cette installation',
  sourceUnset:
    'L’adresse du code de cette installation n’est pas encore renseignée : demandez-la à qui l’exploite.',
  credits: 'Données et pièces',
  creditsText: [
    'Communes, départements et régions : découpage administratif d’Etalab (Licence Ouverte 2.0).',
    'Positions approchées des communes : GeoNames (CC BY 4.0).',
    'Convention collective : Légifrance (DILA), par @socialgouv/kali-data (paquet sous Apache-2.0).',
    'Police de caractères : Atkinson Hyperlegible Next, du Braille Institute (SIL OFL 1.1).',
    'Pictogrammes : Lucide (ISC).',
  ],
};

export type Words = typeof fr;

export const en: Words = {
  visitorTitle: 'Between home carers',
  visitorHeading: 'We work alone. We are not alone.',
  visitorLead:
    'RAVie brings together the home carers of your department and of the whole of France. A question in the evening, a colleague’s answer the next day.',
  haveCode: 'I have a centre’s code',
  signIn: 'Sign in',
  noCode: 'I have no code',
  demoNotice: 'This is a demonstration, with an invented network.',
  demoLink: 'Choose who I am',
  points: [
    {
      icon: 'question',
      title: 'Ask your question',
      text: 'In a single box, in your own words. We show you at once the questions that look like yours.',
    },
    {
      icon: 'helps',
      title: 'Get help from colleagues',
      text: 'Only home carers read and answer. You choose: all of them, your department, your centre.',
    },
    {
      icon: 'shield',
      title: 'Write without fear',
      text: 'Before sending, names, phones and addresses are pointed out and masked in one tap. Nothing is asked about anybody’s health.',
    },
  ],
  others: 'You are not a home carer?',
  othersText:
    'The exchange is reserved for home carers: that is what makes it possible to speak freely. Private employer, family caregiver, looking for work or partner, open an account: you will see what RAVie does for you.',

  hello: (firstName) => (firstName ? `Hello ${firstName}` : 'Hello'),

  moreTitle: 'More',
  profile: 'My profile',
  myData: 'My data',
  administration: 'Administration',
  personalData: 'Personal data',
  terms: 'Terms of use',
  law: 'Labour law, the rules',
  legal: 'Legal notice',
  devices: 'My devices and ways in',
  offline: 'Offline',
  waitingToLeave: 'Waiting to be sent',
  keycard: 'Enter with my RAVie card',
  awaiting: 'Waiting for you',
  waiting: (count) => `${count}\u00a0waiting`,
  news: 'My news',
  messages: 'My messages: when and how',
  myCentre: 'My centre',
  joinAnother: 'Join a centre',
  findCommune: 'Find a town',
  departmentPlans: 'Replacements: the whole department',
  people: 'People and their roles',
  expertQuestions: 'Questions for specialists',
  admissions: 'Requests to be admitted',
  moderation: 'Moderate mutual help',
  moderationAndMe: 'Moderation and me',
  demo: 'The demonstration',
  demoBox: 'The demonstration’s box',
  accessibility: 'Accessibility',
  source: 'Source code and licence',
  signOut: 'Sign out',

  sourceTitle: 'Source code and licence',
  sourceText:
    'RAVie is free software under the AGPL, version 3 or later. You may use, study, change and share it on the same terms. It comes without warranty.',
  sourceWhere: 'Read the code of this installation',
  sourceUnset: 'The address of this installation’s code has not been given yet: ask whoever runs it.',
  credits: 'Data and parts',
  creditsText: [
    'Communes, departments and regions: Etalab’s administrative divisions (Licence Ouverte 2.0).',
    'Approximate positions of communes: GeoNames (CC BY 4.0).',
    'Collective agreement: Légifrance (DILA), through @socialgouv/kali-data (package under Apache-2.0).',
    'Typeface: Atkinson Hyperlegible Next, by the Braille Institute (SIL OFL 1.1).',
    'Icons: Lucide (ISC).',
  ],
};

export const homeWords = { fr, en };
