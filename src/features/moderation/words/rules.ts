/** The rules of mutual help, as everybody reads them. A rule keeps its number (see `domain/rules.ts`). */
export const fr = {
  title: 'Les règles de l’entraide',
  lead: 'Ici, on parle du travail entre collègues. Sept règles simples pour le faire sans crainte.',
  name: (number: number) => `Règle ${number}`,
  rules: {
    1: {
      title: 'On ne fait reconnaître personne',
      text: 'Pas de nom, d’adresse, de téléphone ni de photo. Pas de détail qui désigne une personne aidée, sa famille, un employeur ou une collègue. On raconte la situation, pas la personne.',
    },
    2: {
      title: 'On ne met personne en danger',
      text: 'Pas de conseil sur un médicament, un soin ou un geste réservé aux soignants. Pour la santé, on demande à un professionnel. En urgence, on appelle le 15 ou le 112.',
    },
    3: {
      title: 'On se respecte',
      text: 'On peut ne pas être d’accord. On n’insulte pas, on ne se moque pas, on ne juge ni l’origine, ni la religion, ni la façon d’écrire.',
    },
    4: {
      title: 'On ne vend rien',
      text: 'Pas de publicité, de démarchage ni d’appel à l’argent. Recommander un outil qui aide, oui ; vendre, non.',
    },
    5: {
      title: 'Chaque question à sa place',
      text: 'On choisit le thème qui convient et les personnes qu’on veut toucher. La modération peut déplacer une question pour qu’elle trouve ses réponses.',
    },
    6: {
      title: 'On ne répète pas',
      text: 'Une même question se pose une fois. Si personne n’a répondu, on la complète au lieu de la reposer.',
    },
    7: {
      title: 'On respecte la loi',
      text: 'Pas de menace, de propos haineux, de travail non déclaré ni d’accusation publique. Si une personne est maltraitée, on ne l’écrit pas ici : on la protège en prévenant les services compétents.',
    },
  },
  whatHappens: 'Si un message pose problème',
  steps: [
    {
      title: 'Vous le signalez',
      text: 'Sous chaque message, « Signaler ». Votre nom n’est montré à personne, pas même à la modération.',
    },
    {
      title: 'Une personne le lit',
      text: 'Une modératrice ou un modérateur de votre département. Jamais une machine.',
    },
    {
      title: 'La décision est expliquée',
      text: 'L’auteur sait quelle règle, et pourquoi. Vous savez ce que le message est devenu.',
    },
    {
      title: 'On peut contester',
      text: 'Une autre personne de la modération regarde alors de nouveau. Sa décision est définitive.',
    },
  ],
  nothingErased:
    'Rien n’est effacé en silence : à la place d’un message masqué, une ligne le dit, avec le numéro de la règle.',
  figures: 'Les chiffres de la modération',
  mine: 'Mes signalements et les décisions qui me concernent',
};

export const en: typeof fr = {
  title: 'The rules of mutual help',
  lead: 'Here, colleagues talk about work. Seven simple rules, to do it without fear.',
  name: (number) => `Rule ${number}`,
  rules: {
    1: {
      title: 'Nobody can be recognised',
      text: 'No name, address, phone or photo. No detail that points to somebody cared for, her family, an employer or a colleague. Tell the situation, not the person.',
    },
    2: {
      title: 'Nobody is put in danger',
      text: 'No advice on medicines, care or gestures kept for nurses and doctors. For health, ask a professional. In an emergency, call 15 or 112.',
    },
    3: {
      title: 'We respect one another',
      text: 'One may disagree. One does not insult or mock, nor judge origins, religion or the way somebody writes.',
    },
    4: {
      title: 'Nothing is sold',
      text: 'No advertising, canvassing or appeals for money. Recommending a tool that helps is fine; selling is not.',
    },
    5: {
      title: 'Each question in its place',
      text: 'Choose the theme that fits and the people you want to reach. Moderation may move a question so that it finds its answers.',
    },
    6: {
      title: 'Once is enough',
      text: 'The same question is asked once. If nobody has answered, complete it rather than ask again.',
    },
    7: {
      title: 'The law holds here too',
      text: 'No threats, hatred, undeclared work or public accusations. If somebody is being mistreated, do not write it here: protect her by telling the services in charge.',
    },
  },
  whatHappens: 'When a message is a problem',
  steps: [
    {
      title: 'You report it',
      text: 'Under each message, “Report”. Your name is shown to nobody, not even to moderation.',
    },
    { title: 'A person reads it', text: 'A moderator of your department. Never a machine.' },
    {
      title: 'The decision is explained',
      text: 'The author knows which rule, and why. You know what became of the message.',
    },
    {
      title: 'It can be contested',
      text: 'Another moderator then looks again. That decision is final.',
    },
  ],
  nothingErased:
    'Nothing is erased in silence: in the place of a hidden message, a line says so, with the number of the rule.',
  figures: 'The figures of moderation',
  mine: 'My reports, and decisions about me',
};
