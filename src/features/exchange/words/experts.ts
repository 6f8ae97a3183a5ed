export const fr = {
  title: (field: string) => `Questions pour vous : ${field}`,
  lead: 'Des assistantes de vie les ont envoyées à ce domaine. Votre réponse portera le nom du domaine.',
  waiting: 'En attente d’une réponse',
  nothing: 'Rien n’attend',
  nothingText: 'Les prochaines questions de ce domaine arriveront ici.',
  answered: 'Déjà répondu',
  fields: 'Vos domaines',
  back: 'Questions du domaine',
  choose: 'L’envoyer aussi à un spécialiste ?',
  chooseHint: 'Des spécialistes répondent à côté des collègues.',
  usual: (days: number) =>
    days === 0
      ? 'en général dans la journée'
      : days === 1
        ? 'en général le lendemain'
        : `en général ${days} jours`,
  withDelay: (field: string, delay: string) => `${field} · ${delay}`,
  sentTo: (field: string) => `Aussi envoyée : ${field}`,
  badge: (field: string) => `Spécialiste : ${field}`,
  answer: 'Publier ma réponse de spécialiste',
  queueLink: 'Questions de spécialiste',
};

export const en: typeof fr = {
  title: (field) => `Questions for you: ${field}`,
  lead: 'Carers sent them to this field. Your answer will bear its name.',
  waiting: 'Waiting for an answer',
  nothing: 'Nothing is waiting',
  nothingText: 'The next questions of this field will come here.',
  answered: 'Answered already',
  fields: 'Your fields',
  back: 'Questions of the field',
  choose: 'Send it to a specialist too?',
  chooseHint: 'Specialists answer beside colleagues.',
  usual: (days) =>
    days === 0 ? 'usually within the day' : days === 1 ? 'usually the next day' : `usually ${days} days`,
  withDelay: (field, delay) => `${field} · ${delay}`,
  sentTo: (field) => `Also sent to: ${field}`,
  badge: (field) => `Specialist: ${field}`,
  answer: 'Post my answer as a specialist',
  queueLink: 'Questions for specialists',
};
