import { isExpert } from '../../../features/exchange/domain/reader.ts';
import { communeByCode } from '../../../features/places/store.ts';
import { estimateTrip, tripInWords } from '../../../features/places/domain/travel.ts';
import { centresOfDepartment } from '../../../features/people/store/centres.ts';
import { holds, type Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Nearby } from './page.tsx';
import { outsiderWords, type Outsider } from './words.ts';

/** How many relays and centres a home shows. */
const most = 12;

/** What somebody who does not read the exchange is, first of all. */
export function outsiderKind(actor: Person): Outsider {
  if (isExpert(actor)) return 'expert';
  const known = ['employer', 'caregiver', 'job_seeker', 'structure_member'] as const;
  return known.find((role) => holds(actor, role)) ?? (actor.grants.length ? 'staff' : 'none');
}

/** The relays and centres of her department, the nearest first; null when nobody knows where she lives. */
export async function centresNear(db: Db, actor: Person): Promise<Nearby[] | null> {
  const { departmentCode, communeCode, locale } = actor;
  if (!departmentCode) return null;
  const [home, centres] = await Promise.all([
    communeCode ? communeByCode(db, communeCode) : null,
    centresOfDepartment(db, departmentCode, most),
  ]);
  const placed = await Promise.all(
    centres.map(async ({ communeCode: code, ...centre }) => {
      const there = home && (await communeByCode(db, code));
      const trip = home && there ? estimateTrip(home, there) : null;
      const here = home?.code === code;
      const distance = here ? outsiderWords[locale].here : trip && tripInWords(trip, locale);
      return { centre: { ...centre, distance }, minutes: here ? 0 : (trip?.minutes ?? Infinity) };
    }),
  );
  return placed.sort((one, other) => one.minutes - other.minutes).map(({ centre }) => centre);
}
