import { sql } from 'kysely';
import { newId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { AcceptedKind, Availability, Means, Wish } from '../domain/availability.ts';
import type { WeekHours } from '../domain/contract.ts';

type Row = {
  person_id: string;
  open_until: Date | null;
  most_minutes: number;
  means: Means;
  hours_wanted: number | null;
  kinds: AcceptedKind[];
  asked_at_most: number;
  all_hours_here: boolean;
  hours: WeekHours[];
  days: { start: string; end: string; free: boolean }[];
  wishes: Wish[];
};

/** When somebody could replace others, with all she said of it; null when she never said. */
export async function availabilityOf(db: Db, personId: string): Promise<Availability | null> {
  return (await availabilitiesOf(db, [personId])).get(personId) ?? null;
}

/** The same for several people; who never said is not in the map. One query. */
export async function availabilitiesOf(
  db: Db,
  personIds: readonly string[],
): Promise<Map<string, Availability>> {
  if (personIds.length === 0) return new Map();
  const { rows } = await sql<Row>`
    select a.person_id, a.open_until, a.most_minutes, a.means, a.hours_wanted, a.kinds, a.asked_at_most,
      a.all_hours_here,
      coalesce((select jsonb_agg(jsonb_build_object('weekday', h.weekday, 'startsMinute', h.starts_minute,
        'minutes', h.minutes) order by h.weekday, h.starts_minute)
        from availability_hours h where h.person_id = a.person_id), '[]') as hours,
      coalesce((select jsonb_agg(jsonb_build_object('start', y.starts_at, 'end', y.ends_at, 'free', y.free)
        order by y.starts_at)
        from availability_days y where y.person_id = a.person_id), '[]') as days,
      coalesce((select jsonb_agg(jsonb_build_object('rather', w.rather, 'household', w.household,
        'circumstance', w.circumstance) order by w.id)
        from availability_wishes w where w.person_id = a.person_id), '[]') as wishes
    from availabilities a where a.person_id = any(${personIds}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.person_id, availabilityFrom(row)]));
}

function availabilityFrom(row: Row): Availability {
  return {
    personId: row.person_id,
    openUntil: row.open_until,
    mostMinutes: row.most_minutes,
    means: row.means,
    hoursWanted: row.hours_wanted,
    kinds: row.kinds,
    askedAtMost: row.asked_at_most,
    allHoursHere: row.all_hours_here,
    hours: row.hours,
    days: row.days.map(({ start, end, free }) => ({ start: new Date(start), end: new Date(end), free })),
    wishes: row.wishes,
  };
}

/** Writes all that somebody says of when she could replace others: what she said before is gone. */
export async function writeAvailability(db: Db, given: Availability, now: Date): Promise<void> {
  const { personId } = given;
  const row = {
    open_until: given.openUntil,
    most_minutes: given.mostMinutes,
    means: given.means,
    hours_wanted: given.hoursWanted,
    kinds: [...given.kinds],
    asked_at_most: given.askedAtMost,
    all_hours_here: given.allHoursHere,
    updated_at: now,
  };
  await db
    .insertInto('availabilities')
    .values({ person_id: personId, ...row })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
    .execute();
  await db.deleteFrom('availability_hours').where('person_id', '=', personId).execute();
  await db.deleteFrom('availability_days').where('person_id', '=', personId).execute();
  await db.deleteFrom('availability_wishes').where('person_id', '=', personId).execute();
  if (given.hours.length > 0)
    await db
      .insertInto('availability_hours')
      .values(
        given.hours.map(({ weekday, startsMinute, minutes }) => ({
          person_id: personId,
          weekday,
          starts_minute: startsMinute,
          minutes,
        })),
      )
      .execute();
  if (given.days.length > 0)
    await db
      .insertInto('availability_days')
      .values(
        given.days.map(({ start, end, free }) => ({
          person_id: personId,
          starts_at: start,
          ends_at: end,
          free,
        })),
      )
      .execute();
  if (given.wishes.length > 0)
    await db
      .insertInto('availability_wishes')
      .values(given.wishes.map((wish) => ({ id: newId(), person_id: personId, ...wish })))
      .execute();
}
