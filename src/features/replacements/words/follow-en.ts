import type { Words } from './follow.ts';

/** See `follow`. */
export const en: Words = {
  start: (found) =>
    found === 0 ? 'Ask all the same' : found === 1 ? 'Ask this colleague' : 'Ask these colleagues',
  startHint: (size, found) =>
    found === 1
      ? 'She is told at once.'
      : size >= found
        ? 'All are told at once.'
        : size === 1
          ? 'The first is told at once, then the next if she cannot. For hours she cannot do, another is told at the same time.'
          : `The first ${size} are told at once, then the next if they cannot. For hours they cannot do, others are told at the same time.`,
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
  law: 'The agreement does not allow these hours. Correct them, then ask.',
  startedQuiet: 'It is noted. You will be told as soon as a colleague answers.',
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
    withdrawn: 'can no longer come',
    'too-late': 'need not answer any more',
    thanked: 'you said no to her',
  },
  until: (when) => `May answer until ${when}.`,
  reason: (text) => `“${text}”`,
  offers: (from, to) => `${to}, instead of ${from}`,
  choose: (name) => `Choose ${name}`,
  thank: (name) => `Say no to ${name}`,
  next: 'Who will be told next',
  nextFirst: 'Who will be told',
  askNext: (left) => (left === 1 ? 'Tell the next one now' : 'Tell the next ones now'),
  quiet: (when) => `At this hour nobody is disturbed. The rest will leave on ${when}.`,
  leavingAlone: (when) => `Nobody can come so far. RAVie will look again on ${when}.`,
  leaving: (when) => `At this hour nobody is disturbed. The requests will leave on ${when}.`,
  comes: 'Who comes',
  came: 'Who was to come',
  takenBy: (name) => `${name} accepted`,
  employers: 'What employers say',
  hadAccepted: 'had accepted',
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
  declinedOut: 'Nobody is looked for at these hours any more. You may look again, further down.',
  out: 'Hours taken out',
  outHint: 'Nobody is looked for at these hours any more.',
  outSend: (which) => `Look again: ${which}`,
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
    cherche: 'It is noted. Somebody is looked for again at these hours.',
    merci: 'Thank you, it is noted.',
  },
  failures: {
    'too-late': 'These hours are no longer free.',
    over: 'This is no longer possible: the request has changed.',
    elsewhere: 'She works elsewhere at that time, or too far away to arrive in time.',
    law: 'Her week would hold more than the agreement allows.',
    faces: 'This employer would see more different people than you wished.',
    'law-hours': 'The agreement does not allow those hours.',
    'taken-out': 'At this employer’s, hours taken out of the request began at that time.',
    quiet: 'At this hour nobody is disturbed.',
    nobody: 'Nobody is left to be told.',
  },
};
