import type { Words } from './offers.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : `${count} ${many}`);

/** See `offers`. */
export const en: Words = {
  title: 'Exchange of hours',
  lead: 'Hours to give, to swap, or a lasting job. Between you, in your department.',
  linkHint: 'Swap a shift, offer spare hours, find somebody who stays.',
  back: 'Replacement',
  backToList: 'Exchange of hours',
  mine: 'Mine',
  headings: { swap: 'Shifts to swap', spare: 'Spare hours', lasting: 'Lasting jobs' },
  none: {
    swap: 'Nobody offers a swap at the moment.',
    spare: 'Nobody has spare hours at the moment.',
    lasting: 'No job is offered near you at the moment.',
  },
  noHome: 'Say your town in your profile: jobs within your reach will show here.',
  profile: 'My profile',
  put: { swap: 'Swap a shift', spare: 'Offer my spare hours', lasting: 'Look for somebody who stays' },
  days: {
    1: 'Monday',
    2: 'Tuesday',
    3: 'Wednesday',
    4: 'Thursday',
    5: 'Friday',
    6: 'Saturday',
    7: 'Sunday',
  },
  and: ' and ',
  badges: { swap: 'Swap', spare: 'Spare hours', lasting: 'Lasting job' },
  states: { open: 'Open', agreed: 'Settled', withdrawn: 'Taken back', fallen: 'Did not hold' },
  expired: 'Over',
  answersCount: (count) => plural(count, 'One answer', 'answers'),
  answered: 'I answered',
  spareOf: (name) => `${name} has spare hours`,
  spareMine: 'My spare hours',
  hoursAWeek: (hours) => `${hours} h a week`,
  lastingAt: (hours, commune) => `${hours} h a week, in ${commune}`,
  around: (commune, minutes) => `${commune}, up to ${minutes}\u00a0min by road`,
  from: (name) => `offered by ${name}`,

  when: 'When',
  where: 'Where',
  what: 'What',
  who: 'Who',
  gestures: 'Gestures',
  road: 'Road',
  usualDays: 'Usual days',
  noDays: 'To be decided together',
  noGestures: 'No gesture is named.',
  aWord: 'A word',
  until: (day) => `May be answered until ${day}.`,
  hiddenSwap: 'The name and address of the employer are not shown.',
  hiddenLasting:
    'The name and address of the employer are shown to nobody. If you agree, each of you sees how to reach the other.',
  passOn: 'You know somebody who is looking? Tell them about this page.',

  over: 'It is over. Thank you for thinking of it.',
  fallen: {
    swap: 'The swap did not hold: one of its halves was declined or taken back. Each keeps her hours.',
    spare: 'The agreement was taken back. Contacts are no longer shown.',
    lasting: 'The agreement was taken back. Contacts are no longer shown.',
  },
  withdrawnNote: 'This offer was taken back.',
  agreedOther: 'It is settled with somebody else.',

  answers: 'Answers',
  noAnswers: 'No answer yet. You will be told here, quietly.',
  answerStates: {
    waiting: 'waits for your answer',
    accepted: 'yes',
    declined: 'no',
    withdrawn: 'taken back',
  },
  gives: (span, commune) => `Against: ${span}, in ${commune}`,
  choose: { swap: 'Make this swap', spare: 'Say yes', lasting: 'Say yes' },
  chooseNote: {
    swap: 'Both employers will be told. Nothing is done before they agree.',
    spare: 'Each of you will see how to reach the other. The other answers get a no, with thanks.',
    lasting: 'Each of you will see how to reach the other. The other answers get a no, with thanks.',
  },
  decline: 'No, thank you',

  myAnswer: 'Your answer',
  mySwap: (span) => `You give: ${span}.`,
  myStates: {
    waiting: 'It waits. You will be told.',
    accepted: 'It is yes.',
    declined: 'It is no, this time. Thank you for answering.',
    withdrawn: 'You took it back.',
  },
  takeBack: 'Take back my answer',
  takeBackAgreed: 'Show my contact no more',
  withdraw: 'Take back my offer',

  met: (name) => `You can reach ${name}`,
  metNoContact: 'This contact is no longer in their account. Your facilitator can help.',
  metNote: 'The contract is then between you. RAVie is no part of the employment.',
  made: 'The swap is made; both employers have yet to agree.',
  myHalf: 'My shift, done by her',
  hersNow: 'Hers is among your replacements.',
  allMine: 'My replacements',

  done: {
    propose: 'It is offered. Nobody is disturbed: those it interests will see it here.',
    repondu: 'Your answer has left.',
    conclu: 'It is settled.',
    non: 'It is said, with thanks.',
    retire: 'It is taken back.',
    repris: 'Your answer is taken back.',
  },
  refusedTitle: 'It is not possible this way',
  faults: {
    over: 'It is over already: somebody else was quicker, or the hour has passed.',
    full: 'There are many answers already. Come back tomorrow.',
    gone: {
      mine: 'Your shift is no longer free: it changed, or a replacement is asked for already.',
      theirs: 'Her shift is no longer free: it changed, or a replacement is asked for already.',
    },
    week: {
      mine: (hours, most) =>
        `With this swap, your week would hold ${hours}. The agreement allows ${most}\u00a0h (article 134).`,
      theirs: (most) =>
        `With this swap, her week would hold more than the agreement allows, ${most}\u00a0h (article 134).`,
    },
    elsewhere: {
      mine: (hours) => `You already work then, or too far away to arrive in time${hours && `: ${hours}`}.`,
      theirs: 'Your colleague already works then, or too far away to arrive in time.',
    },
    gestures: {
      mine: (names, count) =>
        `That shift needs ${count === 1 ? 'a gesture' : 'gestures'} your profile does not say: ${names}. If you can do it, say so in your profile.`,
      theirs: (names, count) =>
        count === 0
          ? 'Your colleague cannot do this shift.'
          : `Your shift needs ${count === 1 ? 'a gesture' : 'gestures'} your colleague’s profile does not say: ${names}.`,
    },
    'no-home': {
      mine: 'Say your town in your profile first.',
      theirs: 'Your colleague has not said her town yet.',
    },
    lawful: 'What would be allowed:',
  },
};
