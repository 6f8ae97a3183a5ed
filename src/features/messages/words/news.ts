export const fr = {
  title: 'Nouvelles',
  fresh: 'Nouveau',
  empty: 'Rien de neuf pour l’instant',
  emptyHelp: 'Une réponse, une décision, un merci\u00a0: vous les trouverez ici.',
  choose: 'Choisir mes messages',
};

export const en: typeof fr = {
  title: 'News',
  fresh: 'New',
  empty: 'Nothing new for now',
  emptyHelp: 'An answer, a decision, a thank-you: you will find them here.',
  choose: 'Choose my messages',
};
