/**
 * How a device and the house speak of a form that waits on the device: the names of what travels beside it, and which
 * forms do. Both sides read this, and nothing else is agreed between them.
 */

/** Sent with the form: the key minted when its page was shown, and whose it is. */
export const keyHeader = 'Idempotency-Key';
export const personHeader = 'Ravie-Person';

/** On every answer of ours to such a form, with its key: what lacks it was said by something on the way. */
export const heardHeader = 'Ravie-Heard';
/** Where to go, once it has arrived. */
export const placeHeader = 'Ravie-Place';
/** Another text had already arrived under this key: where it led. */
export const earlierHeader = 'Ravie-Earlier';

/** The fields that a page adds to its forms as they leave, for the device alone. */
export const keyField = '_cle';
export const personField = '_pour';
export const draftField = '_brouillon';

/** For so many days the house knows a form it has received; the device sends none older by itself. */
export const knownDays = 30;
export const sentDays = 29;

/**
 * The forms that wait on the device when they cannot leave, by what they are called in the list: every form that
 * writes something for who sends it. The others need the network, and say so.
 */
export const waitingForms = {
  question: '/entraide/questions',
  answer: '/entraide/questions/:id/reponses',
  questionEdit: '/entraide/questions/:id/modification',
  answerEdit: '/entraide/reponses/:id/modification',
  thanks: '/entraide/reponses/:id/merci',
  helped: '/entraide/reponses/:id/aidee',
  follow: '/entraide/:kind/:which/suivi',
  report: '/entraide/:kind/:id/signalement',
  contest: '/moderation/decisions/:id/contestation',
  profile: '/profil/:part',
  messages: '/mes-messages/:kind',
  admission: '/admission',
  replacement: '/remplacements',
  hourOffer: '/remplacements/echanges',
  hourOfferAnswer: '/remplacements/echanges/:id/reponses',
  contract: '/employeurs/nouveau',
  contractHours: '/employeurs/:id/horaires',
  contractIdentity: '/employeurs/:id/identite',
  contractTerms: '/employeurs/:id/contrat',
  contractDay: '/employeurs/:id/jours',
  availability: '/disponibilites/:part',
  handover: '/passation/:contract',
  replacementAnswer: '/remplacements/demandes/:id/reponse',
  replacementAfter: '/remplacements/:id/apres',
  replacementAskAfter: '/remplacements/demandes/:id/apres',
  replacementWithdrawal: '/remplacements/demandes/:id/retrait',
  employerAnswer: '/accords/:id/reponse',
  directoryReport: '/annuaire/services/:id/signalement',
} as const;

export type WaitingForm = keyof typeof waitingForms;

const patterns = Object.entries(waitingForms).map(([name, path]) => ({
  name: name as WaitingForm,
  path: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`),
}));

/** What a form sent to this path is called when it waits, or null when it needs the network. */
export function waitingForm(path: string): WaitingForm | null {
  return patterns.find((pattern) => pattern.path.test(path))?.name ?? null;
}
