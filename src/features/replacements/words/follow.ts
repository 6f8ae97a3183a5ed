import type { AgreementState } from '../domain/agreement.ts';
import type { AskState } from '../domain/asks-states.ts';

const asksFr: Record<AskState, string> = {
  waiting: 'n’a pas encore répondu',
  willing: 'veut bien',
  accepted: 'a accepté',
  declined: 'ne peut pas',
  countered: 'propose d’autres heures',
  expired: 'n’a pas répondu à temps',
  withdrawn: 'ne peut plus venir',
  'too-late': 'n’a plus à répondre',
  thanked: 'vous lui avez dit non',
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
          ? 'La première est prévenue tout de suite, puis la suivante si elle ne peut pas. Pour les heures qu’elle ne peut pas faire, une autre est prévenue en même temps.'
          : `Les ${size} premières sont prévenues tout de suite, puis les suivantes si elles ne peuvent pas. Pour les heures qu’elles ne peuvent pas faire, d’autres sont prévenues en même temps.`,
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
  law: 'La convention ne permet pas ces heures. Corrigez-les, puis demandez.',
  startedQuiet: 'C’est noté. Vous serez prévenue dès qu’une collègue répond.',
  nothing: 'Il ne reste aucune heure à demander.',
  who: 'Qui est prévenu',
  nobodyYet: 'Personne n’est encore prévenu.',
  asks: asksFr,
  until: (when: string) => `Réponse possible jusqu’au ${when}.`,
  reason: (text: string) => `«\u00a0${text}\u00a0»`,
  offers: (from: string, to: string) => `${to}, et non ${from}`,
  choose: (name: string) => `Choisir ${name}`,
  thank: (name: string) => `Dire non à ${name}`,
  next: 'Qui sera prévenu ensuite',
  nextFirst: 'Qui sera prévenu',
  askNext: (left: number): string =>
    left === 1 ? 'Prévenir la suivante maintenant' : 'Prévenir les suivantes maintenant',
  quiet: (when: string) => `À cette heure-ci, on ne dérange personne. La suite partira le ${when}.`,
  leavingAlone: (when: string) =>
    `Personne ne peut venir pour l’instant. RAVie cherchera de nouveau le ${when}.`,
  leaving: (when: string) => `À cette heure-ci, on ne dérange personne. Les demandes partiront le ${when}.`,
  comes: 'Qui vient',
  came: 'Qui devait venir',
  takenBy: (name: string) => `${name} a accepté`,
  employers: 'Ce que disent les employeurs',
  hadAccepted: 'avait accepté',
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
  declinedOut: 'On ne cherche plus personne pour ces heures. Vous pouvez chercher de nouveau, plus bas.',
  out: 'Heures retirées',
  outHint: 'Personne n’est plus cherché pour ces heures.',
  outSend: (which: string) => `Chercher de nouveau\u00a0: ${which}`,
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
    cherche: 'C’est noté. On cherche de nouveau quelqu’un pour ces heures.',
    merci: 'Merci, c’est noté.',
  },
  failures: {
    'too-late': 'Ces heures ne sont plus libres.',
    over: 'Ce n’est plus possible\u00a0: la demande a changé.',
    elsewhere: 'Elle travaille ailleurs à ce moment-là, ou trop loin pour arriver à l’heure.',
    law: 'Sa semaine dépasserait ce que la convention permet.',
    faces: 'Cet employeur verrait plus de personnes différentes que vous ne l’avez voulu.',
    'law-hours': 'La convention ne permet pas ces heures-là.',
    'taken-out': 'Chez cet employeur, des heures retirées de la demande commençaient à ce moment-là.',
    quiet: 'À cette heure-ci, on ne dérange personne.',
    nobody: 'Il n’y a plus personne à prévenir.',
  },
};

export type Words = typeof fr;
