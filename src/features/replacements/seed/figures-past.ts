import type { Db } from '../../../platform/db/database.ts';
import { demoId } from '../../people/seed/chance.ts';
import type { Motive } from '../domain/request.ts';

/** A request that was asked and is over: filled by one colleague, or by nobody. */
export type PastRequest = {
  id: string;
  /** Who was replaced, where. */
  carerId: string;
  employerId: string;
  contractId: string;
  departmentCode: string;
  motive: Motive;
  askedAt: Date;
  /** Minutes from asked to settled; null: nobody could. */
  settledAfter: number | null;
  /** Who came, and her road; who was asked and could not, when nobody did. */
  comes: { carerId: string; minutes: number };
  shifts: readonly { start: Date; hours: number }[];
};

/** Writes them all at once, however many they are; who was asked only since a moment, as it would be forgotten. */
export async function insertPast(db: Db, past: readonly PastRequest[], askedSince: Date): Promise<void> {
  const recent = past.filter(({ askedAt }) => askedAt > askedSince);
  await db.insertInto('replacement_requests').values(past.map(requestRow)).execute();
  await db.insertInto('replacement_shifts').values(past.flatMap(shiftRows)).execute();
  await db
    .insertInto('replacement_asks')
    .values(
      recent.map(({ id, askedAt, settledAfter, comes }) => ({
        id: askIdOf(id),
        request_id: id,
        carer_id: comes.carerId,
        wave: 1,
        position: 1,
        because: JSON.stringify({
          minutes: comes.minutes,
          score: 40,
          because: [{ kind: 'minutes', minutes: comes.minutes }],
        }),
        asked_at: askedAt,
        expires_at: later(askedAt, 120),
        state: settledAfter === null ? 'declined' : 'accepted',
        answered_at: later(askedAt, (settledAfter ?? 60) / 2),
      })),
    )
    .execute();
  await db
    .insertInto('replacement_ask_shifts')
    .values(
      recent.flatMap((one) => shiftRows(one).map(({ id }) => ({ ask_id: askIdOf(one.id), shift_id: id }))),
    )
    .execute();
  const asked = new Set(recent.map(({ id }) => id));
  await db
    .insertInto('replacement_covers')
    .values(past.flatMap((one) => coverRows(one, asked.has(one.id) ? askIdOf(one.id) : null)))
    .execute();
}

const later = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);
const askIdOf = (id: string) => demoId(`ask of ${id}`);

function requestRow({ id, carerId, departmentCode, motive, askedAt, settledAfter, shifts }: PastRequest) {
  const ends = shifts.map(({ start, hours }) => later(start, hours * 60).getTime());
  return {
    id,
    carer_id: carerId,
    asked_by: carerId,
    department_code: departmentCode,
    motive,
    state: 'ended',
    created_at: later(askedAt, -8),
    asked_at: askedAt,
    settled_at: settledAfter === null ? null : later(askedAt, settledAfter),
    ended_at: later(new Date(Math.max(...ends)), 12 * 60),
  };
}

const shiftRows = ({ id, contractId, employerId, settledAfter, shifts }: PastRequest) =>
  shifts.map(({ start, hours }, index) => ({
    id: demoId(`shift ${index} of ${id}`),
    request_id: id,
    contract_id: contractId,
    employer_id: employerId,
    starts_at: start,
    ends_at: later(start, hours * 60),
    kind: 'work',
    gestures: ['meals'],
    state: settledAfter === null ? 'uncovered' : 'agreed',
  }));

const coverRows = (one: PastRequest, askId: string | null) =>
  one.settledAfter === null
    ? []
    : shiftRows(one).map(({ id, starts_at, ends_at }) => ({
        id: demoId(`cover of ${id}`),
        shift_id: id,
        ask_id: askId,
        carer_id: one.comes.carerId,
        during: `[${starts_at.toISOString()},${ends_at.toISOString()})`,
        state: 'agreed',
        taken_at: later(one.askedAt, (one.settledAfter ?? 0) / 2),
      }));
