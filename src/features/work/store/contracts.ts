import { sql, type RawBuilder } from 'kysely';
import { knownGestures } from '../../../language/gestures.ts';
import type { Locale } from '../../../language/locale.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Contract, ContractHours, Job, Said, Schedule } from '../domain/contract.ts';

type Row = {
  id: string;
  employer_id: string;
  household: string;
  name: string;
  commune_code: string;
  commune_name: string;
  department_code: string;
  time_zone: string;
  phone: string | null;
  email: string | null;
  may_be_contacted: boolean;
  person_id: string | null;
  locale: Locale;
  latitude: number | null;
  longitude: number | null;
  carer_id: string | null;
  schedule: Schedule;
  starts_on: string;
  ends_on: string | null;
  job: Job | null;
  hourly_cents: number | null;
  kilometre_cents: number | null;
  gestures: string[];
  presence_written: boolean | null;
  night_written: boolean | null;
  separate_room: boolean | null;
  hours: ContractHours[];
  said: Said;
};

const columns = sql`k.id, k.employer_id, e.household, e.name, e.commune_code, c.name as commune_name,
  c.department_code, d.time_zone, e.phone, e.email, e.may_be_contacted, e.person_id, e.locale, c.latitude,
  c.longitude, k.carer_id, k.schedule, k.starts_on::text, k.ends_on::text, k.job, k.hourly_cents,
  k.kilometre_cents, k.gestures, k.presence_written, k.night_written, k.separate_room, k.said,
  coalesce((
    select jsonb_agg(jsonb_build_object('weekday', h.weekday, 'startsMinute', h.starts_minute,
      'minutes', h.minutes, 'kind', h.kind) order by h.weekday, h.starts_minute)
    from contract_hours h where h.contract_id = k.id
  ), '[]') as hours`;

function contractFrom(row: Row): Contract {
  return {
    id: row.id,
    employer: {
      id: row.employer_id,
      household: row.household,
      name: row.name,
      communeCode: row.commune_code,
      communeName: row.commune_name,
      departmentCode: row.department_code,
      timeZone: row.time_zone,
      phone: row.phone,
      email: row.email,
      mayBeContacted: row.may_be_contacted,
      personId: row.person_id,
      locale: row.locale,
      point:
        row.latitude === null || row.longitude === null
          ? null
          : { latitude: row.latitude, longitude: row.longitude },
    },
    carerId: row.carer_id,
    schedule: row.schedule,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    job: row.job,
    hourlyCents: row.hourly_cents,
    kilometreCents: row.kilometre_cents,
    gestures: knownGestures(row.gestures),
    presenceWritten: row.presence_written,
    nightWritten: row.night_written,
    separateRoom: row.separate_room,
    hours: row.hours,
    said: row.said,
  };
}

/** As many contracts as one person ever has at once, and more. */
const most = 200;

async function read(db: Db, which: RawBuilder<unknown>, limit = most): Promise<Contract[]> {
  const { rows } = await sql<Row>`
    select ${columns} from contracts k join employers e on e.id = k.employer_id
    join communes c on c.code = e.commune_code join departments d on d.code = c.department_code
    where ${which} order by k.created_at, k.id limit ${limit}`.execute(db);
  return rows.map(contractFrom);
}

/** All the contracts of a carer, ended ones too, the first entered first (index contracts_carer). */
export function contractsOf(db: Db, carerId: string): Promise<Contract[]> {
  return read(db, sql`k.carer_id = ${carerId}`);
}

/** The same for several carers at once, in no order between them. */
export function contractsOfCarers(db: Db, carerIds: readonly string[]): Promise<Contract[]> {
  return read(db, sql`k.carer_id = any(${carerIds}::uuid[])`, most * carerIds.length);
}

/** The contracts of the employer whose account this is, linked or invited (index employers_person). */
export function contractsOfEmployerAccount(db: Db, personId: string): Promise<Contract[]> {
  return read(db, sql`e.person_id = ${personId}`);
}

/** A contract by its id, whoever asks: the caller knows why it may be read. Null when there is none. */
export async function contractById(db: Db, id: string): Promise<Contract | null> {
  const [contract] = await read(db, sql`k.id = ${id}`);
  return contract ?? null;
}

/** A contract as visible to its two sides, the carer and the employer's account. Null for anybody else. */
export async function contractFor(db: Db, actor: { id: string }, id: string): Promise<Contract | null> {
  const [contract] = await read(
    db,
    sql`k.id = ${id} and (k.carer_id = ${actor.id} or e.person_id = ${actor.id})`,
  );
  return contract ?? null;
}

/** The first names and initials of these people, for whoever is in a contract with them. */
export async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('people')
    .select(['id', 'first_name', 'initial'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(
    rows.map(({ id, first_name: name, initial }) => [id, initial ? `${name} ${initial}.` : name]),
  );
}
