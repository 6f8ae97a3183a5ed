import { afterQuietHours, nextLetter, type QuietHours } from './hours.ts';
import {
  outerChannels,
  rhythmsFor,
  rulesOf,
  type Channel,
  type NoticeKind,
  type OuterChannel,
  type Rhythm,
} from './kinds.ts';

/** What she chose for one kind; a way she said nothing of is not there. */
export type Choices = Partial<Record<Channel, Rhythm>>;

/** The ways that lead to her today: a device she said yes on, a contact she gave and that takes our messages. */
export type Reachable = Record<OuterChannel, boolean>;

/** By which ways the house can write to somebody. */
export type Ways = {
  /** The contacts she gave; of notifications, whether one of her devices takes them. */
  given: Reachable;
  /** Those that take our messages. */
  reachable: Reachable;
  quiet: QuietHours;
};

/**
 * How one kind reaches somebody: what she chose, else what the table says. Of the ways outside that she chose nothing
 * about, one alone: notifications where she wants them, else texts, else mail. The same thing told twice is once too
 * many. What is pressing takes no such chance: a notification may stand on the very device it warns of.
 */
export function rhythmsOf(kind: NoticeKind, chosen: Choices, reachable: Reachable): Record<Channel, Rhythm> {
  const { defaults, urgency } = rulesOf(kind);
  const byDefault = { ...defaults };
  const isTaken = (channel: OuterChannel) =>
    reachable[channel] && (chosen[channel] ?? defaults[channel]) !== 'never';
  if (isTaken('sms')) byDefault.mail = 'never';
  if (isTaken('push') && urgency !== 'urgent') byDefault.mail = byDefault.sms = 'never';
  const of = (channel: Channel): Rhythm => {
    const wanted = chosen[channel] ?? byDefault[channel];
    return rhythmsFor(kind, channel).includes(wanted) ? wanted : defaults[channel];
  };
  return {
    app: of('app'),
    push: reachable.push ? of('push') : 'never',
    mail: reachable.mail ? of('mail') : 'never',
    sms: reachable.sms ? of('sms') : 'never',
  };
}

/** Whom a notice is for, as far as its way to her goes. */
export type Recipient = {
  chosen: Choices;
  reachable: Reachable;
  quiet: QuietHours;
  /** IANA name of where she lives. */
  timeZone: string;
  /** When something of the same topic last left for her, by each way. */
  lastTold: Partial<Record<OuterChannel, Date>>;
};

export type PlannedDelivery = {
  channel: OuterChannel;
  rhythm: Exclude<Rhythm, 'never'>;
  topic: string;
  urgent: boolean;
  dueAt: Date;
};

export type Plan = { listed: boolean; deliveries: PlannedDelivery[] };

/** About one thing, at most one message an hour: what comes in between is told together. */
const betweenMessages = 3_600_000;

/** What becomes of a notice: whether it is listed, and what leaves, when, and together with what. */
export function planFor(
  kind: NoticeKind,
  topic: string,
  recipient: Recipient,
  now: Date,
  pressing = false,
): Plan {
  const rhythms = rhythmsOf(kind, recipient.chosen, recipient.reachable);
  const urgent = pressing || rulesOf(kind).urgency === 'urgent';
  const deliveries = outerChannels.flatMap((channel): PlannedDelivery[] => {
    const rhythm = rhythms[channel];
    if (rhythm === 'never') return [];
    if (rhythm !== 'now') {
      const dueAt = nextLetter(rhythm, now, recipient.quiet, recipient.timeZone);
      return [{ channel, rhythm, topic: rhythm, urgent: false, dueAt }];
    }
    const last = recipient.lastTold[channel];
    const earliest = last ? new Date(Math.max(now.getTime(), last.getTime() + betweenMessages)) : now;
    const dueAt = urgent ? now : afterQuietHours(earliest, recipient.quiet, recipient.timeZone);
    return [{ channel, rhythm, topic, urgent, dueAt }];
  });
  return { listed: rhythms.app === 'now', deliveries };
}
