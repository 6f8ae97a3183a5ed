import type { WaitingForm } from '../../language/outbox.ts';

type Forms = Record<WaitingForm, string>;

const forms: Forms = {
  question: 'Votre question',
  answer: 'Votre réponse',
  questionEdit: 'La correction de votre question',
  answerEdit: 'La correction de votre réponse',
  thanks: '«\u00a0Ça m’aide\u00a0»',
  helped: '«\u00a0La réponse qui m’a aidée\u00a0»',
  follow: 'Suivre, ou ne plus suivre',
  report: 'Votre signalement',
  contest: 'Votre contestation',
  profile: 'Votre profil',
  messages: 'Vos réglages de messages',
  admission: 'Votre demande d’entrée',
  replacement: 'Votre demande de remplacement',
  hourOffer: 'Les heures que vous proposez',
  hourOfferAnswer: 'Votre réponse à des heures proposées',
  contract: 'Votre employeur',
  contractHours: 'Les heures d’un contrat',
  contractIdentity: 'Les coordonnées d’un employeur',
  contractTerms: 'Un contrat',
  contractDay: 'Un jour différent',
  availability: 'Vos disponibilités',
  replacementAnswer: 'Votre réponse à une demande de remplacement',
  replacementAfter: 'Ce que vous dites d’un remplacement',
  replacementAskAfter: 'Ce que vous dites d’un remplacement',
  replacementWithdrawal: 'Votre retrait d’un remplacement',
  employerAnswer: 'Votre accord pour un remplacement',
  handover: 'Votre passation',
  directoryReport: 'Une erreur dans l’annuaire',
};

/** What the script of « En attente d’envoi » says; `{…}` is filled in by it. */
const waiting = {
  none: 'Rien n’attend sur cet appareil. Tout ce que vous avez envoyé est arrivé.',
  refusedStorage:
    'Cet appareil ne garde rien (mémoire pleine, ou navigation privée). Sans réseau, restez sur la page où vous écrivez.',
  forms,
  written: 'Écrit {when}',
  why: {
    new: 'Il part tout seul, dès qu’il y a du réseau.',
    network: 'Pas de réseau. Il partira tout seul.',
    'signed-out': 'Votre session s’est terminée. Connectez-vous\u00a0: il partira tout seul.',
    busy: 'Trop d’envois sont partis en peu de temps. Il repartira tout seul dans quelques minutes.',
    broken: 'RAVie ne répond pas bien en ce moment. Il repartira tout seul.',
  },
  unsure:
    'Le dernier essai est resté sans réponse\u00a0: il est peut-être déjà arrivé. Il ne sera pas enregistré deux fois.',
  refused: {
    look: 'RAVie a quelque chose à vous dire avant de l’enregistrer. Votre texte est gardé ici.',
    gone: 'Il n’a pas pu arriver\u00a0: ce qu’il concerne n’est plus là, ou vous est fermé. Votre texte est gardé ici.',
    'too-old':
      'Il attend depuis un mois. Par prudence, il ne part plus tout seul\u00a0: vérifiez qu’il n’est pas déjà arrivé.',
    earlier: 'Sa première version était déjà arrivée. La nouvelle n’est pas partie.',
  },
  arrived: 'Il est bien arrivé.',
  send: 'Envoyer maintenant',
  sending: 'On essaie…',
  change: 'Modifier',
  keep: 'Garder ce texte',
  textLabel: 'Votre texte',
  drop: 'Effacer',
  dropSure: 'Effacer pour de bon',
  dropWhy: 'Ce texte ne sera pas envoyé.',
  dropUnsure: 'Il est peut-être déjà arrivé\u00a0: l’effacer ici ne l’efface pas de RAVie.',
  stay: 'Le garder',
  again: 'Reprendre',
  see: 'Voir',
  seen: 'C’est vu',
  busyNow: 'Il est en train de partir. Réessayez dans un instant.',
  signIn: 'Se connecter',
};

/** What the script of « Hors ligne » says. */
const here = {
  none: 'Aucune page n’est encore gardée sur cet appareil.',
  title: 'Pages gardées ici',
  size: '{n} pages, {size}',
  one: 'Une page, {size}',
  empty: 'Vider',
  emptied: 'C’est vidé. Les pages reviendront quand vous les ouvrirez.',
};

export const fr = {
  waitingTitle: 'En attente d’envoi',
  waitingLead: 'Ce que vous envoyez reste sur cet appareil jusqu’à ce que RAVie l’ait reçu.',
  looking: 'On regarde ce qui attend sur cet appareil…',
  noScript:
    'Sans JavaScript, rien n’attend\u00a0: un envoi part tout de suite, ou le navigateur dit qu’il n’est pas parti.',
  sessionEnded:
    'Votre session s’est terminée. Ce que vous venez d’écrire est gardé sur cet appareil. Connectez-vous\u00a0: il partira tout seul.',
  visitor:
    'S’il reste un envoi en attente, il est gardé sur cet appareil. Connectez-vous pour le voir\u00a0: il partira tout seul.',
  signIn: 'Se connecter',
  waiting,
  hereTitle: 'Hors ligne',
  hereLead:
    'Voici ce que vous pouvez lire sans réseau. Ces pages ne sont que sur cet appareil, et rien qu’à vous.',
  hereLooking: 'On regarde ce qui est gardé sur cet appareil…',
  hereNoScript: 'Sans JavaScript, aucune page n’est gardée.',
  here,
  toWaiting: 'Ce qui attend d’être envoyé',
};

export type Words = typeof fr;

export const en: Words = {
  waitingTitle: 'Waiting to be sent',
  waitingLead: 'What you send stays on this device until RAVie has received it.',
  looking: 'Looking at what waits on this device…',
  noScript:
    'Without JavaScript nothing waits: what you send leaves at once, or the browser says that it did not.',
  visitor: 'If something still waits, it is kept on this device. Sign in to see it: it will leave by itself.',
  sessionEnded:
    'Your session has ended. What you have just written is kept on this device. Sign in: it will leave by itself.',
  signIn: 'Sign in',
  waiting: {
    none: 'Nothing waits on this device. All you sent has arrived.',
    refusedStorage:
      'This device keeps nothing (memory full, or private browsing). Without a network, stay on the page you write on.',
    forms: {
      question: 'Your question',
      answer: 'Your answer',
      questionEdit: 'The correction of your question',
      answerEdit: 'The correction of your answer',
      thanks: '“This helps me”',
      helped: '“The answer that helped me”',
      follow: 'Following, or no longer',
      report: 'Your report',
      contest: 'Your objection',
      profile: 'Your profile',
      messages: 'Your message settings',
      admission: 'Your request to be admitted',
      replacement: 'Your request to be replaced',
      hourOffer: 'The hours you offer',
      hourOfferAnswer: 'Your answer to hours offered',
      contract: 'Your employer',
      contractHours: 'The hours of a contract',
      contractIdentity: 'How an employer is reached',
      contractTerms: 'A contract',
      contractDay: 'A day that differs',
      availability: 'When you could replace others',
      replacementAnswer: 'Your answer about a replacement',
      replacementAfter: 'What you say of a replacement',
      replacementAskAfter: 'What you say of a replacement',
      replacementWithdrawal: 'Your withdrawal from a replacement',
      employerAnswer: 'Your agreement to a replacement',
      handover: 'Your handover sheet',
      directoryReport: 'A mistake in the directory',
    },
    written: 'Written {when}',
    why: {
      new: 'It leaves by itself as soon as there is a network.',
      network: 'No network. It will leave by itself.',
      'signed-out': 'Your session has ended. Sign in: it will leave by itself.',
      busy: 'Too much was sent in a short time. It will leave again by itself in a few minutes.',
      broken: 'RAVie is not answering well just now. It will leave again by itself.',
    },
    unsure: 'The last try got no answer: it may have arrived already. It will not be saved twice.',
    refused: {
      look: 'RAVie has something to tell you before saving it. Your text is kept here.',
      gone: 'It could not arrive: what it is about is no longer there, or is closed to you. Your text is kept here.',
      'too-old':
        'It has waited for a month. To be safe it no longer leaves by itself: check that it has not arrived already.',
      earlier: 'Its first version had already arrived. The new one did not leave.',
    },
    arrived: 'It has arrived.',
    send: 'Send now',
    sending: 'Trying…',
    change: 'Change',
    keep: 'Keep this text',
    textLabel: 'Your text',
    drop: 'Delete',
    dropSure: 'Delete for good',
    dropWhy: 'This text will not be sent.',
    dropUnsure: 'It may have arrived already: deleting it here does not delete it from RAVie.',
    stay: 'Keep it',
    again: 'Take it up again',
    see: 'See',
    seen: 'Seen',
    busyNow: 'It is leaving just now. Try again in a moment.',
    signIn: 'Sign in',
  },
  hereTitle: 'Offline',
  hereLead:
    'This is what you can read without a network. These pages are on this device only, and yours only.',
  hereLooking: 'Looking at what is kept on this device…',
  hereNoScript: 'Without JavaScript no page is kept.',
  here: {
    none: 'No page is kept on this device yet.',
    title: 'Pages kept here',
    size: '{n} pages, {size}',
    one: 'One page, {size}',
    empty: 'Empty',
    emptied: 'Emptied. Pages will come back as you open them.',
  },
  toWaiting: 'What waits to be sent',
};

export const offlineWords = { fr, en };
