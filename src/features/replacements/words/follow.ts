import type { AgreementState } from '../domain/agreement.ts';
import type { AskState } from '../domain/asks-states.ts';

const asksFr: Record<AskState, string> = {
  waiting: 'n’a pas encore répondu',
  willing: 'veut bien',
  accepted: 'a accepté',
  declined: 'ne peut pas',
  countered: 'propose d’autres heures',
  expired: 'n’a pas répondu à temps',
  withdrawn: 'retirée',
  'too-late': 'n’a plus à répondre',
};

const agreementsFr: Record<AgreementState, string> = {
  waiting: 'sa réponse est attendue',
  agreed: 'est d’accord',
  declined: 'a dit non',
  another: 'préfère quelqu’un d’autre',
  expired: 'n’a pas répondu à temps',
  withdrawn: 'n’est plus concerné',
};

/** What who leads a request follows: who was asked, who comes, what employers answer. */
export const fr = {
  start: (found: number): string =>
    found === 0
      ? 'Demander quand même'
      : found === 1
        ? 'Demander à cette collègue'
        : 'Demander à ces collègues',
  startHint: (size: number, found: number) =>
    found === 1
      ? 'Elle est prévenue tout de suite.'
      : size >= found
        ? 'Toutes sont prévenues tout de suite.'
        : size === 1
          ? 'La première est prévenue tout de suite, puis la suivante si elle ne peut pas.'
          : `Les ${size} premières sont prévenues tout de suite, puis les suivantes si elles ne peuvent pas.`,
  startQuiet: (when: string) =>
    `À cette heure-ci, on ne dérange personne. Les demandes partiront le ${when}.`,
  startAlone: (told: boolean, when: string | null) =>
    [
      told && when === null ? 'Les animatrices du relais sont prévenues tout de suite.' : '',
      told && when !== null
        ? `À cette heure-ci, on ne dérange personne. Les animatrices du relais seront prévenues le ${when}.`
        : '',
      'RAVie continue de chercher, toutes les heures.',
    ]
      .filter(Boolean)
      .join(' '),
  started: 'C’est parti. Vous serez prévenue dès qu’une collègue répond.',
  law: 'La convention ne permet pas ces heures. Corrigez-les, puis demandez.',
  nothing: 'Il ne reste aucune heure à demander.',
  who: 'Qui est prévenu',
  nobodyYet: 'Personne n’est encore prévenu.',
  asks: asksFr,
  until: (when: string) => `jusqu’au ${when}`,
  reason: (text: string) => `«\u00a0${text}\u00a0»`,
  offers: (from: string, to: string) => `${to}, et non ${from}`,
  offersPart: 'pour une partie des heures',
  choose: (name: string) => `Choisir ${name}`,
  thank: (name: string) => `Dire non à ${name}`,
  next: 'Qui sera prévenu ensuite',
  nobodyLeft: 'Tout le monde a été prévenu.',
  askNext: 'Prévenir les suivantes maintenant',
  quiet: (when: string) => `Personne n’est dérangé avant le ${when}.`,
  comes: 'Qui vient',
  takenBy: (name: string) => `${name} a accepté`,
  employers: 'Ce que disent les employeurs',
  agreements: agreementsFr,
  agreementFor: (name: string) => `pour ${name}`,
  ways: {
    account: 'Message envoyé dans son compte RAVie.',
    letter: { sms: 'SMS envoyé.', mail: 'Courriel envoyé.' },
    waiting: 'Le message va partir.',
    later: (when: string) => `Le message partira le ${when}. Avant, téléphonez-lui.`,
    failed: 'Le message n’est pas arrivé. Téléphonez-lui.',
    carer: 'RAVie ne peut pas lui écrire. Téléphonez-lui.',
  },
  give: 'L’aider à répondre par téléphone',
  giveCode: 'Donnez-lui ce code\u00a0:',
  giveHow: (address: string, name: string) => `À taper sur ${address}, avec le nom «\u00a0${name}\u00a0».`,
  giveLocked:
    'Ce code ne sert plus\u00a0: trop d’essais avec un autre nom. Redemandez à cet employeur, vous aurez un autre code.',
  giveLink: 'Ou donnez-lui ce lien\u00a0:',
  again: 'Redemander à cet employeur',
  cancel: 'Annuler toute la demande',
  cancelHint: 'Toutes les personnes prévenues le sauront.',
  cancelSend: 'Annuler la demande',
  takeOut: 'Retirer des heures',
  takeOutHint: 'La collègue et l’employeur concernés sont prévenus.',
  takeOutSend: (when: string) => `Retirer ${when}`,
  done: {
    demande: 'C’est parti. Vous serez prévenue dès qu’une collègue répond.',
    suivantes: 'Les suivantes sont prévenues.',
    services: 'Les lettres partent. Vous serez prévenue de chaque réponse.',
    choisie: 'C’est noté. Elle est prévenue, et chaque employeur va l’être.',
    remercie: 'C’est noté. Elle est prévenue.',
    redemande: 'C’est redemandé, par un nouveau lien. L’ancien ne marche plus.',
    annule: 'La demande est annulée. Tout le monde est prévenu.',
    retire: 'Ces heures sont retirées.',
    merci: 'Merci, c’est noté.',
  },
  failures: {
    'too-late': 'Ces heures ne sont plus libres.',
    over: 'Ce n’est plus possible\u00a0: la demande a changé.',
    elsewhere: 'Elle travaille ailleurs à ce moment-là.',
    law: 'Sa semaine dépasserait ce que la convention permet.',
    faces: 'Cet employeur verrait plus de personnes différentes que vous ne l’avez voulu.',
    'law-hours': 'La convention ne permet pas ces heures-là.',
    clash: 'D’autres heures sont déjà prévues chez cet employeur à ce moment-là.',
    quiet: 'À cette heure-ci, on ne dérange personne.',
    nobody: 'Il n’y a plus personne à prévenir.',
  },
};

export type Words = typeof fr;

export const en: Words = {
  start: (found) =>
    found === 0 ? 'Ask all the same' : found === 1 ? 'Ask this colleague' : 'Ask these colleagues',
  startHint: (size, found) =>
    found === 1
      ? 'She is told at once.'
      : size >= found
        ? 'All are told at once.'
        : size === 1
          ? 'The first is told at once, then the next if she cannot.'
          : `The first ${size} are told at once, then the next if they cannot.`,
  startQuiet: (when) => `At this hour nobody is disturbed. The requests will leave on ${when}.`,
  startAlone: (told, when) =>
    [
      told && when === null ? 'The facilitators of the centre are told at once.' : '',
      told && when !== null
        ? `At this hour nobody is disturbed. The facilitators of the centre will be told on ${when}.`
        : '',
      'RAVie goes on looking, every hour.',
    ]
      .filter(Boolean)
      .join(' '),
  started: 'It has left. You will be told as soon as a colleague answers.',
  law: 'The agreement does not allow these hours. Correct them, then ask.',
  nothing: 'No hours are left to ask for.',
  who: 'Who is told',
  nobodyYet: 'Nobody has been told yet.',
  asks: {
    waiting: 'has not answered yet',
    willing: 'is willing',
    accepted: 'accepted',
    declined: 'cannot',
    countered: 'offers other hours',
    expired: 'did not answer in time',
    withdrawn: 'withdrawn',
    'too-late': 'need not answer any more',
  },
  until: (when) => `until ${when}`,
  reason: (text) => `“${text}”`,
  offers: (from, to) => `${to} instead of ${from}`,
  offersPart: 'for a part of the hours',
  choose: (name) => `Choose ${name}`,
  thank: (name) => `Say no to ${name}`,
  next: 'Who will be told next',
  nobodyLeft: 'Everybody has been told.',
  askNext: 'Tell the next now',
  quiet: (when) => `Nobody is disturbed before ${when}.`,
  comes: 'Who comes',
  takenBy: (name) => `${name} accepted`,
  employers: 'What employers say',
  agreements: {
    waiting: 'the answer is awaited',
    agreed: 'agrees',
    declined: 'said no',
    another: 'would rather somebody else came',
    expired: 'did not answer in time',
    withdrawn: 'is no longer concerned',
  },
  agreementFor: (name) => `for ${name}`,
  ways: {
    account: 'Told in the RAVie account.',
    letter: { sms: 'Told by text.', mail: 'Told by e-mail.' },
    waiting: 'The message is about to leave.',
    later: (when) => `The message will leave on ${when}. Before that, ring this employer.`,
    failed: 'The message did not arrive. Tell the employer yourself.',
    carer: 'RAVie cannot write to this employer. Tell the employer yourself.',
  },
  give: 'Help with an answer by telephone',
  giveCode: 'Give this code:',
  giveHow: (address, name) => `Go to ${address}, type this code and the name, “${name}”.`,
  giveLocked:
    'This code no longer works: it was tried too often with another name. Ask this employer again, and you will get another code.',
  giveLink: 'Or give this link:',
  again: 'Ask this employer again',
  cancel: 'Call the whole request off',
  cancelHint: 'Everybody who was told will know.',
  cancelSend: 'Call the request off',
  takeOut: 'Take hours out',
  takeOutHint: 'The colleague and the employer concerned are told.',
  takeOutSend: (when) => `Take out ${when}`,
  done: {
    demande: 'It has left. You will be told as soon as a colleague answers.',
    suivantes: 'The next have been told.',
    services: 'The letters are leaving. You will be told of each answer.',
    choisie: 'It is noted. She is told, and each employer will be.',
    remercie: 'It is noted. She is told.',
    redemande: 'Asked again, by a new link. The old one no longer works.',
    annule: 'The request is called off. Everybody is told.',
    retire: 'These hours are taken out.',
    merci: 'Thank you, it is noted.',
  },
  failures: {
    'too-late': 'These hours are no longer free.',
    over: 'This is no longer possible: the request has changed.',
    elsewhere: 'She works elsewhere at that time.',
    law: 'Her week would hold more than the agreement allows.',
    faces: 'This employer would see more different people than you wished.',
    'law-hours': 'The agreement does not allow those hours.',
    clash: 'Other hours are already planned at this employer’s at that time.',
    quiet: 'At this hour nobody is disturbed.',
    nobody: 'Nobody is left to be told.',
  },
};
