import type { RoleName } from '../../../language/actor.ts';

/** The ways a message reaches somebody; `push` shows a notification on the devices she said so on. */
export const channels = ['app', 'push', 'mail', 'sms'] as const;
export type Channel = (typeof channels)[number];

/** The ways that leave the application. */
export const outerChannels = ['push', 'mail', 'sms'] as const;
export type OuterChannel = (typeof outerChannels)[number];

/** Those that go to a contact she gave: it may refuse them, and they carry a link that stops them. */
export const contactChannels = ['mail', 'sms'] as const;
export type ContactChannel = (typeof contactChannels)[number];

export const rhythms = ['now', 'daily', 'weekly', 'never'] as const;
export type Rhythm = (typeof rhythms)[number];

/**
 * `urgent` leaves at night too; `usual` waits for the morning; `quiet` is never worth a message of its own, only a
 * line in a letter that gathers several.
 */
export type Urgency = 'urgent' | 'usual' | 'quiet';

/** What a kind is about: how the page of choices and the documentation gather them. */
export const groups = ['exchange', 'replacements', 'account', 'rules'] as const;

export type KindRules = {
  group: (typeof groups)[number];
  /** Whom it may reach: on the others' page of choices it is not shown. */
  concerns: 'everybody' | readonly RoleName[];
  urgency: Urgency;
  /** Whether it always stands in the list of the application: what she must be able to find again. */
  alwaysListed?: true;
  defaults: Record<Channel, Rhythm>;
};

const carers = ['carer'] as const;
const deciders = ['facilitator', 'moderator', 'national_coordinator'] as const;
const toldAtOnce = { app: 'now', push: 'now', mail: 'now', sms: 'now' } as const;
const insideOnly = { app: 'now', push: 'never', mail: 'never', sms: 'never' } as const;
const oncePerDay = { app: 'now', push: 'now', mail: 'daily', sms: 'never' } as const;
const oncePerWeek = { app: 'now', push: 'daily', mail: 'weekly', sms: 'never' } as const;

/**
 * The one table of messages: every kind there is, whom it concerns, how pressing it is, and how it is told to who has
 * chosen nothing. The page of choices, the documentation and the tests are made from it.
 */
export const kinds = {
  'answer-to-my-question': { group: 'exchange', concerns: carers, urgency: 'usual', defaults: toldAtOnce },
  'answer-to-followed': { group: 'exchange', concerns: carers, urgency: 'usual', defaults: oncePerWeek },
  'question-in-theme': { group: 'exchange', concerns: carers, urgency: 'quiet', defaults: oncePerWeek },
  'question-to-my-field': {
    group: 'exchange',
    concerns: 'everybody',
    urgency: 'usual',
    defaults: oncePerDay,
  },
  'question-near-me': { group: 'exchange', concerns: carers, urgency: 'quiet', defaults: insideOnly },
  thanked: {
    group: 'exchange',
    concerns: carers,
    urgency: 'quiet',
    defaults: { app: 'now', push: 'daily', mail: 'never', sms: 'never' },
  },
  'contract-corrected': {
    group: 'replacements',
    concerns: ['carer', 'employer'],
    urgency: 'usual',
    defaults: oncePerDay,
  },
  'replacement-asked': {
    group: 'replacements',
    concerns: carers,
    urgency: 'usual',
    alwaysListed: true,
    defaults: toldAtOnce,
  },
  'replacement-news': {
    group: 'replacements',
    concerns: 'everybody',
    urgency: 'usual',
    alwaysListed: true,
    defaults: toldAtOnce,
  },
  'hours-offered-answer': {
    group: 'replacements',
    concerns: ['carer', 'employer'],
    urgency: 'usual',
    defaults: oncePerDay,
  },
  'replacement-to-help': {
    group: 'replacements',
    concerns: ['facilitator'],
    urgency: 'usual',
    defaults: toldAtOnce,
  },
  'directory-to-check': {
    group: 'replacements',
    concerns: ['facilitator', 'host', 'territory_lead', 'national_coordinator'],
    urgency: 'usual',
    defaults: oncePerDay,
  },
  welcome: { group: 'account', concerns: carers, urgency: 'usual', alwaysListed: true, defaults: toldAtOnce },
  'admission-decided': {
    group: 'account',
    concerns: 'everybody',
    urgency: 'usual',
    alwaysListed: true,
    defaults: toldAtOnce,
  },
  'admission-to-decide': { group: 'account', concerns: deciders, urgency: 'usual', defaults: oncePerDay },
  'new-device': {
    group: 'account',
    concerns: 'everybody',
    urgency: 'urgent',
    alwaysListed: true,
    defaults: toldAtOnce,
  },
  'sessions-ended': {
    group: 'account',
    concerns: 'everybody',
    urgency: 'usual',
    alwaysListed: true,
    defaults: toldAtOnce,
  },
  'account-unused': {
    group: 'account',
    concerns: 'everybody',
    urgency: 'usual',
    alwaysListed: true,
    defaults: toldAtOnce,
  },
  'report-decided': { group: 'rules', concerns: carers, urgency: 'usual', defaults: oncePerDay },
  'moderation-decision': {
    group: 'rules',
    concerns: carers,
    urgency: 'usual',
    alwaysListed: true,
    defaults: toldAtOnce,
  },
  'contest-decided': {
    group: 'rules',
    concerns: carers,
    urgency: 'usual',
    alwaysListed: true,
    defaults: toldAtOnce,
  },
  'contest-to-review': {
    group: 'rules',
    concerns: ['moderator'],
    urgency: 'usual',
    defaults: oncePerDay,
  },
  'identity-revealed': {
    group: 'rules',
    concerns: carers,
    urgency: 'usual',
    alwaysListed: true,
    defaults: toldAtOnce,
  },
} as const satisfies Record<string, KindRules>;

export type NoticeKind = keyof typeof kinds;

export const noticeKinds = Object.keys(kinds) as NoticeKind[];

/** The rules of a kind, with what it may have left out. */
export const rulesOf = (kind: NoticeKind): KindRules => kinds[kind];

/** The rhythms one may choose for a kind by a way. The list of the application is read when one wants: now or never. */
export function rhythmsFor(kind: NoticeKind, channel: Channel): readonly Rhythm[] {
  const { urgency, alwaysListed } = rulesOf(kind);
  if (channel === 'app') return alwaysListed ? ['now'] : ['now', 'never'];
  return urgency === 'quiet' ? ['daily', 'weekly', 'never'] : rhythms;
}

/** The kinds that may reach somebody who holds these roles, in the order of the table. */
export function kindsFor(roles: readonly RoleName[]): NoticeKind[] {
  return noticeKinds.filter((kind) => {
    const { concerns } = rulesOf(kind);
    return concerns === 'everybody' || concerns.some((role) => roles.includes(role));
  });
}
