import type { Person } from '../../../language/actor.ts';
import type { Followed } from '../domain/follow.ts';
import type { ReplacementShift, SeenRequest } from '../domain/request.ts';
import { momentSaid as sayMoment } from '../words/when.ts';

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

/** A moment by the clock of the request. */
export const momentSaid = (
  at: Date,
  { actor, now, request }: Pick<FollowProps, 'actor' | 'now' | 'request'>,
) => sayMoment(at, actor.locale, now, request.timeZone);
