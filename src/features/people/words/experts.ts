/** Naming experts. */
export const fr = {
  title: 'Répond comme experte ou expert',
  none: 'Aucun domaine pour l’instant.',
  lead: 'Cette personne lira les questions envoyées à ce domaine, et seulement celles-là si elle n’est pas assistante de vie.',
  field: 'Le domaine',
  name: 'Nommer dans ce domaine',
  since: (day: string) => `depuis le ${day}`,
  end: 'Retirer',
  named: 'C’est noté. Les questions de ce domaine lui sont ouvertes.',
  ended: 'C’est retiré. Ses réponses restent.',
};

export const en: typeof fr = {
  title: 'Answers as an expert',
  none: 'No field for now.',
  lead: 'She will read the questions sent to this field, and only those when she is not a carer.',
  field: 'The field',
  name: 'Name in this field',
  since: (day) => `since ${day}`,
  end: 'Take back',
  named: 'Done. The questions of this field are open to her.',
  ended: 'Taken back. Her answers stay.',
};
