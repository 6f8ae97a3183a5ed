/** The day after. */
export const fr = {
  title: 'Est-ce que ça s’est fait\u00a0?',
  titleFor: (name: string) => `Avec ${name}, est-ce que ça s’est fait\u00a0?`,
  yes: 'Oui',
  no: 'Non',
  thanks: 'Un merci',
  thanksHint: (name: string) => (name === '' ? 'Votre collègue le lira.' : `${name} le lira.`),
  word: 'Un mot pour l’animatrice',
  wordHint: 'Elle seule le lira. Ce qui a manqué, ce qui serait mieux.',
  send: 'Envoyer',
  said: { yes: 'Vous avez dit que c’est fait.', no: 'Vous avez dit que ça ne s’est pas fait.' },
  change: 'Changer ma réponse',
  received: 'On vous remercie',
  words: 'Pour vous, animatrice',
  sides: { asker: 'De la personne remplacée', replacement: 'De la personne qui est venue' },
};

export type Words = typeof fr;

export const en: Words = {
  title: 'Did it happen?',
  titleFor: (name) => `With ${name}, did it happen?`,
  yes: 'Yes',
  no: 'No',
  thanks: 'A word of thanks',
  thanksHint: (name) => (name === '' ? 'Your colleague will read it.' : `${name} will read it.`),
  word: 'A word for the facilitator',
  wordHint: 'She alone will read it. What was missing, what would be better.',
  send: 'Send',
  said: { yes: 'You said that it happened.', no: 'You said that it did not happen.' },
  change: 'Change my answer',
  received: 'You are thanked',
  words: 'For you, the facilitator',
  sides: { asker: 'From who was replaced', replacement: 'From who came' },
};
