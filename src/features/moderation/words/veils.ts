export const fr = {
  title: 'Savoir qui a écrit',
  lead: 'Ce message est écrit sans nom. Ne regardez que pour une raison grave\u00a0: un danger, une menace, un délit.',
  back: 'Le message',
  logged: 'C’est écrit dans le journal\u00a0: qui regarde, et quand.',
  told: 'L’auteur sera prévenu tout de suite. Il lira votre raison, mot pour mot.',
  reason: 'Votre raison',
  reasonHint: 'Dites ce qui est grave. Entre 10 et 600 signes.',
  confirm: 'Savoir qui a écrit',
  giveUp: 'Ne pas regarder',
  found: 'Ce message est de',
  foundHelp:
    'Gardez ce nom pour vous. Il n’est pas montré ailleurs\u00a0: pour le revoir, il faudra une raison.',
  wasSeen: 'C’est fait, et l’auteur est prévenu.',
  signed: 'Ce message n’est pas écrit sans nom. Il n’y a rien à regarder.',
  gone: 'L’auteur a effacé son compte\u00a0: plus personne ne sait qui a écrit.',
  faults: {
    'no-reason': 'Dites pourquoi, entre 10 et 600 signes.',
    'too-many': 'Vous avez beaucoup regardé aujourd’hui. Votre raison est gardée\u00a0: réessayez demain.',
  },
};

export const en: typeof fr = {
  title: 'Learn who wrote this',
  lead: 'This message was written without a name. Look only for a serious reason: a danger, a threat, a crime.',
  back: 'The message',
  logged: 'It goes in the journal: who looks, and when.',
  told: 'The author is told at once, and reads your reason word for word.',
  reason: 'Your reason',
  reasonHint: 'Say what is serious. Between 10 and 600 characters.',
  confirm: 'Learn who wrote this',
  giveUp: 'Do not look',
  found: 'This message is by',
  foundHelp:
    'Keep this name to yourself. It is shown nowhere else: to see it again, a reason will be asked again.',
  wasSeen: 'It is done, and the author is told.',
  signed: 'This message was not written without a name. There is nothing to look at.',
  gone: 'The author has erased the account: nobody knows any more who wrote.',
  faults: {
    'no-reason': 'Say why, in 10 to 600 characters.',
    'too-many': 'You have looked a lot today. Your reason is kept: try again tomorrow.',
  },
};
