import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import { homeOpenUntil } from '../domain/agreement.ts';

/**
 * Whether this carer may know where this employer lives and how one goes about there: she replaces somebody in his
 * home, he agreed to her, and the last of her days there ended yesterday at the latest.
 */
export async function mayEnterHome(db: Db, carerId: string, employerId: string, now: Date): Promise<boolean> {
  const until = await homeOpensUntil(db, carerId, employerId);
  return until !== null && until > now;
}

/** Until when she may; null when she never might. */
export async function homeOpensUntil(db: Db, carerId: string, employerId: string): Promise<Date | null> {
  const { rows } = await sql<{ last: Date; timeZone: string }>`
    select upper(c.during) as last, d.time_zone as "timeZone"
    from replacement_covers c join replacement_shifts s on s.id = c.shift_id
      join employers e on e.id = s.employer_id join communes k on k.code = e.commune_code
      join departments d on d.code = k.department_code
    where c.carer_id = ${carerId} and s.employer_id = ${employerId} and c.state = 'agreed'
    order by upper(c.during) desc limit 1`.execute(db);
  const [found] = rows;
  return found ? homeOpenUntil(found.last, found.timeZone) : null;
}

/** The contracts of the homes she may enter today: whose sheets she may read. */
export async function homesOpenTo(
  db: Db,
  carerId: string,
  now: Date,
): Promise<{ contractId: string; employerId: string; until: Date }[]> {
  const { rows } = await sql<{ contractId: string; employerId: string; last: Date; timeZone: string }>`
    select s.contract_id as "contractId", s.employer_id as "employerId", max(upper(c.during)) as last,
      min(d.time_zone) as "timeZone"
    from replacement_covers c join replacement_shifts s on s.id = c.shift_id
      join employers e on e.id = s.employer_id join communes k on k.code = e.commune_code
      join departments d on d.code = k.department_code
    where c.carer_id = ${carerId} and c.state = 'agreed' and upper(c.during) > ${now}::timestamptz - interval '3 days'
    group by s.contract_id, s.employer_id order by last`.execute(db);
  return rows
    .map(({ contractId, employerId, last, timeZone }) => {
      return { contractId, employerId, until: homeOpenUntil(last, timeZone) };
    })
    .filter(({ until }) => until > now);
}
