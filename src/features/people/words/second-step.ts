/** The second step: showing by another way that it is her, before she acts upon others. */
export const fr = {
  title: 'Encore un pas',
  lead: 'Vos rôles vous donnent accès à ce qui touche d’autres personnes. Montrez une deuxième fois que c’est bien vous.',
  why: 'Ainsi, un téléphone perdu ou un e-mail volé ne suffit pas pour agir à votre place. C’est valable 30 jours sur cet appareil.',
  code: { phone: 'Recevoir un code par SMS', email: 'Recevoir un code par e-mail' },
  none: 'Vous n’avez qu’une façon d’entrer. Ajoutez-en une deuxième\u00a0: une fois suffit.',
  old: 'Votre connexion date d’avant cette règle. Entrez une nouvelle fois.',
  again: 'Entrer une nouvelle fois',
  later: 'Plus tard\u00a0: continuer sans mes rôles',
  lost: 'Vous n’avez plus ce téléphone ou cette adresse\u00a0? Demandez à l’équipe nationale\u00a0: elle vérifie que c’est vous, puis la change.',
  asleep: 'Vos rôles attendent\u00a0: il reste un pas pour les ouvrir.',
  asleepLink: 'Faire ce pas',
  asleepHome: 'Il reste un pas avant de retrouver votre travail ici.',
};

export const en: typeof fr = {
  title: 'One more step',
  lead: 'Your roles give you access to what concerns other people. Show once more that it is you.',
  why: 'So a lost phone or a stolen e-mail account is not enough to act in your name. It holds for 30 days on this device.',
  code: { phone: 'Get a code by text', email: 'Get a code by e-mail' },
  none: 'You have only one way to enter. Add a second one: once is enough.',
  old: 'You signed in before this rule. Enter once more.',
  again: 'Enter once more',
  later: 'Later: go on without my roles',
  lost: 'You no longer have this phone or this address? Ask the national team: they check that it is you, then change it.',
  asleep: 'Your roles are waiting: one step is left to open them.',
  asleepLink: 'Take this step',
  asleepHome: 'One step is left before you find your work here.',
};
