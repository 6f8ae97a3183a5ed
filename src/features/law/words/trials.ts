/** What is asked in « Et dans mon cas ? », by the field’s name; each choice by its value. */
type TrialWords = {
  fields: Record<string, { label: string; hint?: string; wrong: string }>;
  options: Record<string, string>;
};

const tellNumber = 'Écrivez un nombre, par exemple 12 ou 12,5.';
const tellHour = 'Écrivez une heure, par exemple 20:30.';
const tellChoice = 'Choisissez une réponse.';

export const trialsFr: TrialWords = {
  fields: {
    heures: { label: 'Combien d’heures ?', hint: 'Dans la semaine.', wrong: tellNumber },
    horaires: { label: 'Les horaires sont…', wrong: tellChoice },
    ailleurs: { label: 'Y a-t-il d’autres employeurs ?', wrong: tellChoice },
    ecrit: { label: 'Est-ce écrit dans le contrat ?', wrong: tellChoice },
    interventions: { label: 'La salariée intervient-elle souvent ?', wrong: tellChoice },
    soir: { label: 'Le soir du', wrong: 'Choisissez une date.' },
    debut: { label: 'De', hint: 'L’heure où la nuit commence.', wrong: tellHour },
    fin: { label: 'À', hint: 'L’heure où elle finit, le lendemain.', wrong: tellHour },
    piece: { label: 'Y a-t-il une pièce séparée pour dormir ?', wrong: tellChoice },
    salaire: {
      label: 'Le salaire brut de l’heure',
      hint: 'En euros, sans les congés payés.',
      wrong: tellNumber,
    },
    niveau: { label: 'L’emploi écrit au contrat', wrong: tellChoice },
    titre: {
      label: 'Un titre de la branche, pour cet emploi ?',
      hint: 'Par exemple « Assistant de vie dépendance ».',
      wrong: tellChoice,
    },
    jour: { label: 'Le jour du travail', wrong: 'Choisissez une date.' },
    net: { label: 'Le salaire net', hint: 'En euros, avant les congés payés.', wrong: tellNumber },
    brut: { label: 'Tout le salaire brut du remplacement', hint: 'En euros.', wrong: tellNumber },
  },
  options: {
    oui: 'Oui',
    non: 'Non',
    inconnu: 'Je ne sais pas',
    'peut-etre': 'Oui, ou peut-être',
    reguliers: 'Réguliers',
    irreguliers: 'Irréguliers',
    III: 'Assistant de vie A',
    IV: 'Assistant de vie B',
    V: 'Assistant de vie C',
    VI: 'Assistant de vie D',
  },
};

const tellNumberEn = 'Write a number, such as 12 or 12.5.';
const tellHourEn = 'Write a time, such as 20:30.';
const tellChoiceEn = 'Choose an answer.';

export const trialsEn: TrialWords = {
  fields: {
    heures: { label: 'How many hours?', hint: 'In the week.', wrong: tellNumberEn },
    horaires: { label: 'The hours are…', wrong: tellChoiceEn },
    ailleurs: { label: 'Are there other employers?', wrong: tellChoiceEn },
    ecrit: { label: 'Is it written in the contract?', wrong: tellChoiceEn },
    interventions: { label: 'Is the carer called on often?', wrong: tellChoiceEn },
    soir: { label: 'On the evening of', wrong: 'Choose a date.' },
    debut: { label: 'From', hint: 'When the night starts.', wrong: tellHourEn },
    fin: { label: 'To', hint: 'When it ends, the day after.', wrong: tellHourEn },
    piece: { label: 'Is there a separate room to sleep in?', wrong: tellChoiceEn },
    salaire: {
      label: 'The gross wage of an hour',
      hint: 'In euros, without holiday pay.',
      wrong: tellNumberEn,
    },
    niveau: { label: 'The job in the contract', wrong: tellChoiceEn },
    titre: {
      label: 'A certificate of the branch, for this job?',
      hint: 'Such as “Assistant de vie dépendance”.',
      wrong: tellChoiceEn,
    },
    jour: { label: 'The day of the work', wrong: 'Choose a date.' },
    net: { label: 'The net wage', hint: 'In euros, before holiday pay.', wrong: tellNumberEn },
    brut: { label: 'All the gross wage of the replacement', hint: 'In euros.', wrong: tellNumberEn },
  },
  options: {
    oui: 'Yes',
    non: 'No',
    inconnu: 'I do not know',
    'peut-etre': 'Yes, or perhaps',
    reguliers: 'Regular',
    irreguliers: 'Irregular',
    III: 'Carer A',
    IV: 'Carer B',
    V: 'Carer C',
    VI: 'Carer D',
  },
};
