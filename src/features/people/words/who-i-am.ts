/** Saying what one is, at the first sign-in or later. */
export const fr = {
  title: 'Qui êtes-vous\u00a0?',
  lead: 'Cochez tout ce qui est vrai. Vous pourrez changer plus tard.',
  label: 'Je suis…',
  choices: {
    carer: {
      label: 'Assistante ou assistant de vie',
      hint: 'J’aide des personnes chez elles\u00a0: c’est mon métier.',
    },
    employer: { label: 'Particulier employeur', hint: 'Quelqu’un travaille chez moi pour m’aider.' },
    caregiver: { label: 'Proche aidant', hint: 'J’aide quelqu’un de ma famille ou un ami.' },
    job_seeker: {
      label: 'En recherche d’emploi',
      hint: 'Le métier m’intéresse, ou je cherche des heures.',
    },
    partner: {
      label: 'D’une structure ou d’un service',
      hint: 'Service d’aide à domicile, résidence, association, collectivité.',
    },
  },
  seen: 'Les assistantes et assistants de vie ne voient pas cette réponse.',
  commune: 'Votre commune',
  communeHint: 'Elle dit ce qui existe près de chez vous.',
  save: 'Continuer',
  saved: 'C’est noté.',
  partner:
    'La personne qui pilote votre territoire vous ajoute à votre structure\u00a0: donnez-lui le téléphone ou l’e-mail avec lequel vous venez d’entrer.',
};

export const en: typeof fr = {
  title: 'Who are you?',
  lead: 'Tick all that is true. You can change it later.',
  label: 'I am…',
  choices: {
    carer: { label: 'A carer', hint: 'I help people in their homes: it is my job.' },
    employer: { label: 'A private employer', hint: 'Somebody works in my home to help me.' },
    caregiver: { label: 'A family caregiver', hint: 'I help somebody of my family, or a friend.' },
    job_seeker: { label: 'Looking for work', hint: 'The trade appeals to me, or I look for hours.' },
    partner: {
      label: 'Of a structure or a service',
      hint: 'Home-care service, residence, association, public body.',
    },
  },
  seen: 'Carers do not see this answer.',
  commune: 'Your town',
  communeHint: 'It tells what there is near you.',
  save: 'Continue',
  saved: 'Noted.',
  partner:
    'The lead of your territory adds you to your structure: give her the phone or the e-mail you have just entered with.',
};
