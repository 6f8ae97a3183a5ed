import type { Person } from '../../../language/actor.ts';
import { dayInWords } from '../../../language/time.ts';
import type { Followed } from '../domain/follow.ts';
import type { ReplacementShift, SeenRequest } from '../domain/request.ts';
import { hourSaid } from '../words/when.ts';

/** What every part of following a request is drawn from. */
export type FollowProps = {
  actor: Person;
  now: Date;
  request: SeenRequest;
  shifts: readonly ReplacementShift[];
  followed: Followed;
  /** Where this house is reached: what is read out on the telephone. */
  origin: string;
};

export const momentSaid = (
  at: Date,
  { actor, now, request }: Pick<FollowProps, 'actor' | 'now' | 'request'>,
) =>
  `${dayInWords(at, actor.locale, now, request.timeZone)} ${actor.locale === 'fr' ? 'à' : 'at'} ${hourSaid(at, actor.locale, request.timeZone)}`;
