export const fr = {
  title: 'Entraide',
  lead: 'Entre assistantes de vie, et seulement entre nous.',
  ask: 'Poser une question',
  searchLabel: 'Chercher dans les questions et les réponses',
  searchExample: 'toilette, bulletin, lève-malade…',
  viewsLabel: 'Les questions',
  views: { help: 'À aider', recent: 'Récentes', mine: 'Mes questions' },
  newsOnMine: (count: number) => `Mes questions (${count === 1 ? '1 nouveauté' : `${count} nouveautés`})`,
  themesLabel: 'Thèmes',
  allThemes: 'Tous les thèmes',
  helpLead: 'Personne n’a encore répondu à ces questions.',
  helpStrong: (themes: string) =>
    `Personne n’a encore répondu à ces questions. D’abord celles où vous pouvez aider : ${themes}.`,
  none: {
    help: {
      title: 'Toutes ont eu une réponse',
      text: 'Revenez plus tard, ou regardez les questions récentes.',
    },
    recent: {
      title: 'Pas encore de question ici',
      text: 'Posez la première : vos collègues vous répondront.',
    },
    mine: {
      title: 'Vous n’avez pas encore posé de question',
      text: 'Il n’y a pas de question bête. Posez la vôtre.',
    },
  },
  seeRecent: 'Voir les questions récentes',
  answers: (count: number) =>
    count === 0 ? 'Sans réponse' : count === 1 ? '1 réponse' : `${count} réponses`,
  helped: 'Une réponse a aidé',
  news: 'Nouvelle réponse',
  own: 'Votre question',
  erased: 'Une assistante de vie',
  audience: {
    all: 'Toutes les assistantes de vie',
    department: 'Un département',
    centre: 'Un relais',
    named: {
      department: (name: string) => `Département : ${name}`,
      centre: (name: string) => `Relais : ${name}`,
    },
  },
  closed: {
    title: 'L’entraide est entre assistantes de vie',
    text: 'On y parle du travail entre collègues. C’est pourquoi elle est réservée à celles et ceux qui font ce métier.',
    join: 'J’ai un code de relais',
    admission: 'Demander à entrer',
    admissionText:
      'Vous êtes assistante ou assistant de vie, et vous n’avez pas de code ? Demandez à entrer.',
  },
  home: {
    ask: 'Poser une question',
    newsTitle: 'On vous a répondu',
    helpTitle: 'Vous pouvez peut-être aider',
    helpedTitle: 'Ça a aidé une collègue',
    all: 'Toute l’entraide',
    quiet: 'Pas de nouvelle pour le moment. Une question vous trotte dans la tête ? Posez-la.',
  },
};

export const en: typeof fr = {
  title: 'Mutual help',
  lead: 'Between carers, and only between us.',
  ask: 'Ask a question',
  searchLabel: 'Search the questions and answers',
  searchExample: 'washing, payslip, hoist…',
  viewsLabel: 'Questions',
  views: { help: 'To help with', recent: 'Recent', mine: 'My questions' },
  newsOnMine: (count) => `My questions (${count} new)`,
  themesLabel: 'Themes',
  allThemes: 'All themes',
  helpLead: 'Nobody has answered these questions yet.',
  helpStrong: (themes) =>
    `Nobody has answered these questions yet. First those you can help with: ${themes}.`,
  none: {
    help: { title: 'They all have an answer', text: 'Come back later, or look at the recent questions.' },
    recent: { title: 'No question here yet', text: 'Ask the first one: your colleagues will answer.' },
    mine: { title: 'You have not asked a question yet', text: 'There are no silly questions. Ask yours.' },
  },
  seeRecent: 'See the recent questions',
  answers: (count) => (count === 0 ? 'No answer yet' : count === 1 ? '1 answer' : `${count} answers`),
  helped: 'An answer helped',
  news: 'New answer',
  own: 'Your question',
  erased: 'A carer',
  audience: {
    all: 'All carers',
    department: 'A department',
    centre: 'A carers’ centre',
    named: { department: (name) => `Department: ${name}`, centre: (name) => `Centre: ${name}` },
  },
  closed: {
    title: 'Mutual help is between carers',
    text: 'Colleagues talk about their work there. That is why it is kept for those who do this job.',
    join: 'I have a centre’s code',
    admission: 'Ask to come in',
    admissionText: 'You are a carer and have no code? Ask to come in.',
  },
  home: {
    ask: 'Ask a question',
    newsTitle: 'You have an answer',
    helpTitle: 'You may be able to help',
    helpedTitle: 'This helped a colleague',
    all: 'All of mutual help',
    quiet: 'Nothing new for now. Something on your mind? Ask it.',
  },
};
