import { attempt, transact, type Db } from '../../../platform/db/database.ts';
import { done, failed, type Outcome } from '../../../language/failure.ts';
import type { Services } from '../../../platform/services.ts';
import { barredAt } from '../domain/employers-word.ts';
import type { TakeFailure } from '../domain/asks-states.ts';
import { addWeeks, judgeHours, strictest, weeksByMonday } from '../domain/candidates/her-week.ts';
import { wantedFrom, type Span } from '../domain/candidates/looked.ts';
import { outOfReach } from '../domain/candidates/road.ts';
import type { ReplacementShift, Request } from '../domain/request.ts';
import { insertCovers, refusalOf } from '../store/cover-writes.ts';
import { employersWord } from '../store/employers-word.ts';
import { lookAt } from './look-at.ts';

export type Taken = { shiftIds: string[]; lost: string[] };

/** Who takes which hours. `givenUp`: hours of her own that a colleague does in return, which no longer count as hers. */
export type Taking = {
  carerId: string;
  askId: string;
  shiftIds: readonly string[];
  givenUp?: readonly (Span & { household: string })[];
};

/**
 * Gives her the hours she said yes to, as far as they are still nobody's. Everything is looked at again in the
 * transaction that gives them: whether she is elsewhere then or on the road, what the law says of her week, how many faces an
 * employer sees. The database has the last word (its two exclusion constraints), whatever was read before.
 */
export async function takeShifts(
  services: Services,
  trx: Db,
  request: Request,
  shifts: readonly ReplacementShift[],
  { carerId, askId, shiftIds, givenUp = [] }: Taking,
): Promise<Outcome<Taken, TakeFailure>> {
  const now = services.now();
  const wanted = shifts.filter(({ id }) => shiftIds.includes(id));
  const open = wanted.filter(({ state, start }) => state === 'open' && start > now);
  if (open.length === 0 || (request.samePerson && open.length < wanted.length))
    return failed({ kind: 'too-late' });
  const word = await employersWord(trx, request.id);
  const hers = open.filter(({ employerId }) => barredAt(carerId, employerId, word) === null);
  if (hers.length === 0 || (request.samePerson && hers.length < open.length))
    return failed({ kind: 'faces' });
  const stands = await standsAgainst(trx, request, hers, { carerId, givenUp }, now);
  if (stands) return failed(stands);
  return attempt(trx, (inner) => winAll(inner, { carerId, askId, hers, wanted, now }));
}

type Winning = {
  carerId: string;
  askId: string;
  hers: readonly ReplacementShift[];
  wanted: readonly ReplacementShift[];
  now: Date;
};

async function winAll(
  trx: Db,
  { carerId, askId, hers, wanted, now }: Winning,
): Promise<Outcome<Taken, TakeFailure>> {
  const won = new Set<string>();
  for (const shift of hers) {
    const refused = await takeOne(trx, { carerId, askId, shift, now });
    if (refused === 'elsewhere') return failed({ kind: 'elsewhere', shiftIds: [shift.id] });
    if (refused === null) won.add(shift.id);
  }
  if (won.size === 0) return failed({ kind: 'too-late' });
  return done({ shiftIds: [...won], lost: wanted.filter(({ id }) => !won.has(id)).map(({ id }) => id) });
}

/** One shift, in a savepoint: what the database refuses leaves the rest of the transaction whole. */
async function takeOne(
  trx: Db,
  { carerId, askId, shift, now }: { carerId: string; askId: string; shift: ReplacementShift; now: Date },
): Promise<'taken' | 'elsewhere' | null> {
  try {
    await transact(trx, (inner) => insertCovers(inner, { carerId, askId, shifts: [shift], now }));
    return null;
  } catch (error) {
    const refused = refusalOf(error);
    if (refused === null) throw error;
    return refused;
  }
}

const isSame = (one: Span & { household: string }, other: Span & { household: string }) =>
  one.household === other.household &&
  one.start.getTime() === other.start.getTime() &&
  one.end.getTime() === other.end.getTime();

/** What stands against these hours in her own week, as it is now. */
async function standsAgainst(
  trx: Db,
  request: Request,
  hers: readonly ReplacementShift[],
  { carerId, givenUp }: Required<Pick<Taking, 'carerId' | 'givenUp'>>,
  now: Date,
): Promise<TakeFailure | null> {
  const wanted = hers.map(wantedFrom);
  const [her] = await lookAt(trx, [carerId], request, wanted, null, now);
  if (!her) return { kind: 'over' };
  const kept = her.own.filter((mine) => !givenUp.some((given) => isSame(given, mine)));
  const clashing = outOfReach(her.availability.means, wanted, [...kept, ...her.taken]);
  if (clashing.length > 0) return { kind: 'elsewhere', shiftIds: clashing };
  const { timeZone } = request;
  const own = weeksByMonday(kept, timeZone);
  const added = addWeeks(weeksByMonday(her.taken, timeZone), weeksByMonday(hers, timeZone));
  const schedule = strictest(hers);
  const { allHoursHere } = her.availability;
  if (judgeHours(own, added, schedule, allHoursHere).verdict !== 'refused') return null;
  const counted = allHoursHere ? addWeeks(own, added) : added;
  return { kind: 'law', hours: Math.max(...counted.values()), most: schedule === 'regular' ? 50 : 48 };
}
