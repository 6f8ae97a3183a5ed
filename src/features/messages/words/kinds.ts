import type { NoticeKind } from '../domain/kinds.ts';

/**
 * How a kind is said. `line` is what is told, of so many facts on so many pages: it is read on lock screens, so no
 * title, no text, no name, and nothing that says what somebody wished to keep to herself. `inside`, where there is
 * one, says more, once she is in RAVie.
 */
export type KindWords = {
  line: (facts: number, pages: number) => string;
  inside?: string;
  /** On the page of choices: what it is about. */
  choice: string;
};

const several = (count: number, one: string, many: string) => (count > 1 ? `${count} ${many}` : one);

export const fr: Record<NoticeKind, KindWords> = {
  'answer-to-my-question': {
    line: (facts, pages) =>
      several(
        facts,
        'Une réponse à votre question',
        `réponses à ${pages > 1 ? 'vos questions' : 'votre question'}`,
      ),
    choice: 'Quelqu’un répond à ma question',
  },
  'answer-to-followed': {
    line: (facts, pages) =>
      several(
        facts,
        'Une réponse à une question que vous suivez',
        `réponses à ${pages > 1 ? 'des questions' : 'une question'} que vous suivez`,
      ),
    choice: 'Quelqu’un répond à une question que je suis',
  },
  'question-in-theme': {
    line: (facts) =>
      several(facts, 'Une question dans un thème que vous suivez', 'questions dans un thème que vous suivez'),
    choice: 'Une question dans un thème que je suis',
  },
  'question-to-my-field': {
    line: (facts) => several(facts, 'Une question attend votre avis', 'questions attendent votre avis'),
    choice: 'Une question posée dans mon domaine d’expertise',
  },
  thanked: {
    line: (facts) => (facts > 1 ? `Vos réponses ont aidé ${facts} fois` : 'Votre réponse a aidé quelqu’un'),
    choice: 'Ma réponse a aidé quelqu’un',
  },
  welcome: {
    line: () => 'Bienvenue dans votre relais',
    choice: 'La bienvenue dans un relais',
  },
  'admission-decided': {
    line: () => 'Votre demande d’entrée a une réponse',
    choice: 'La réponse à ma demande d’entrée',
  },
  'admission-to-decide': {
    line: (facts) =>
      several(
        facts,
        'Une demande d’entrée attend votre réponse',
        'demandes d’entrée attendent votre réponse',
      ),
    choice: 'Quelqu’un demande à entrer',
  },
  'report-decided': {
    line: (facts) => several(facts, 'Votre signalement a une réponse', 'signalements ont une réponse'),
    choice: 'La réponse à un signalement',
  },
  'moderation-decision': {
    line: () => 'La modération vous a écrit',
    inside: 'La modération a décidé au sujet de votre message',
    choice: 'Une décision sur un de mes messages',
  },
  'contest-decided': {
    line: () => 'La modération vous a écrit',
    inside: 'Votre contestation a été examinée',
    choice: 'La réponse à ma contestation',
  },
  'identity-revealed': {
    line: () => 'La modération vous a écrit',
    inside: 'La modération a regardé qui a écrit un de vos messages',
    choice: 'La modération a regardé qui a écrit un message sans nom',
  },
  'new-device': {
    line: () => 'Un nouvel appareil est entré dans votre compte',
    choice: 'Un nouvel appareil entre dans mon compte',
  },
  'sessions-ended': {
    line: () => 'Tous vos appareils ont été fermés par sécurité',
    choice: 'On ferme mes appareils par sécurité',
  },
  'account-unused': {
    line: () => 'Sans connexion, votre compte sera effacé dans un mois',
    choice: 'Mon compte ne sert plus et va être effacé',
  },
  'contest-to-review': {
    line: (facts) =>
      several(facts, 'Une contestation attend votre regard', 'contestations attendent votre regard'),
    choice: 'Quelqu’un conteste une décision d’une autre personne de la modération',
  },
  'question-near-me': {
    line: (facts) =>
      several(facts, 'Une question proche de ce que vous faites', 'questions proches de ce que vous faites'),
    choice: 'Une question proche des gestes de mon profil',
  },
  'contract-corrected': {
    line: (facts) => several(facts, 'Un de vos contrats a été corrigé', 'corrections dans vos contrats'),
    choice: 'L’autre personne corrige notre contrat',
  },
  'replacement-asked': {
    line: (facts) => several(facts, 'Un remplacement vous est proposé', 'remplacements vous sont proposés'),
    choice: 'Un remplacement m’est proposé',
  },
  'replacement-news': {
    line: () => 'Du nouveau pour un remplacement',
    choice: 'Du nouveau pour un remplacement qui me concerne',
  },
  'hours-offered-answer': {
    line: () => 'Du nouveau pour un échange d’heures',
    choice: 'Du nouveau pour les heures que je propose, ou qui m’intéressent',
  },
  'replacement-to-help': {
    line: (facts) =>
      several(facts, 'Un remplacement attend votre aide', 'remplacements attendent votre aide'),
    choice: 'Une demande de remplacement n’a trouvé personne',
  },
  'directory-to-check': {
    line: (facts) =>
      several(facts, 'Une erreur est signalée dans l’annuaire', 'erreurs sont signalées dans l’annuaire'),
    choice: 'Quelqu’un signale une erreur dans l’annuaire',
  },
};

export const en: typeof fr = {
  'answer-to-my-question': {
    line: (facts, pages) =>
      several(facts, 'An answer to your question', `answers to your question${pages > 1 ? 's' : ''}`),
    choice: 'Somebody answers my question',
  },
  'answer-to-followed': {
    line: (facts, pages) =>
      several(
        facts,
        'An answer to a question you follow',
        `answers to ${pages > 1 ? 'questions' : 'a question'} you follow`,
      ),
    choice: 'Somebody answers a question I follow',
  },
  'question-in-theme': {
    line: (facts) => several(facts, 'A question on a theme you follow', 'questions on themes you follow'),
    choice: 'A question on a theme I follow',
  },
  'question-to-my-field': {
    line: (facts) => several(facts, 'A question awaits your advice', 'questions await your advice'),
    choice: 'A question asked in my field of expertise',
  },
  thanked: {
    line: (facts) => (facts > 1 ? `Your answers helped ${facts} times` : 'Your answer helped somebody'),
    choice: 'My answer helped somebody',
  },
  welcome: { line: () => 'Welcome to your centre', choice: 'The welcome to a centre' },
  'admission-decided': {
    line: () => 'Your request to enter has an answer',
    choice: 'The answer to my request to enter',
  },
  'admission-to-decide': {
    line: (facts) =>
      several(facts, 'A request to enter awaits your answer', 'requests to enter await your answer'),
    choice: 'Somebody asks to enter',
  },
  'report-decided': {
    line: (facts) => several(facts, 'Your report has an answer', 'reports have an answer'),
    choice: 'The answer to a report',
  },
  'moderation-decision': {
    line: () => 'The moderators wrote to you',
    inside: 'The moderators decided about your message',
    choice: 'A decision about one of my messages',
  },
  'contest-decided': {
    line: () => 'The moderators wrote to you',
    inside: 'Your contest was looked at',
    choice: 'The answer to my contest',
  },
  'identity-revealed': {
    line: () => 'The moderators wrote to you',
    inside: 'The moderators looked at who wrote one of your messages',
    choice: 'The moderators looked at who wrote a message without a name',
  },
  'new-device': {
    line: () => 'A new device entered your account',
    choice: 'A new device enters my account',
  },
  'sessions-ended': {
    line: () => 'All your devices were closed, to be safe',
    choice: 'My devices are closed, to be safe',
  },
  'account-unused': {
    line: () => 'Unless you sign in, your account goes in a month',
    choice: 'My account is unused and will be erased',
  },
  'contest-to-review': {
    line: (facts) => several(facts, 'A contest awaits your review', 'contests await your review'),
    choice: 'Somebody contests a decision of another moderator',
  },
  'question-near-me': {
    line: (facts) => several(facts, 'A question near what you do', 'questions near what you do'),
    choice: 'A question near the gestures of my profile',
  },
  'contract-corrected': {
    line: (facts) => several(facts, 'One of your contracts was corrected', 'corrections in your contracts'),
    choice: 'The other person corrects our contract',
  },
  'replacement-asked': {
    line: (facts) => several(facts, 'A replacement is offered to you', 'replacements are offered to you'),
    choice: 'A replacement is offered to me',
  },
  'replacement-news': {
    line: () => 'News about a replacement',
    choice: 'News about a replacement that concerns me',
  },
  'hours-offered-answer': {
    line: () => 'News about an exchange of hours',
    choice: 'News about hours I offer, or that interest me',
  },
  'replacement-to-help': {
    line: (facts) => several(facts, 'A replacement needs your help', 'replacements need your help'),
    choice: 'A request for a replacement found nobody',
  },
  'directory-to-check': {
    line: (facts) =>
      several(facts, 'A mistake is reported in the directory', 'mistakes are reported in the directory'),
    choice: 'Somebody reports a mistake in the directory',
  },
};
