import type { Insertable } from 'kysely';
import type { RoleName, Scope } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Centres } from '../../../platform/db/schema.ts';
import type { Profile } from '../domain/profile.ts';
import { demoId } from './chance.ts';

/** Somebody to bring in, with the one role she comes for. */
export type Newcomer = Omit<Profile, 'commune'> & {
  id: string;
  contact: { phone_number?: string; email?: string };
  communeCode: string;
  role: RoleName;
  scope: Scope;
  since: Date;
};

/** Gives the INSEE code of a commune by its department and name. Throws for one that is not in the gazetteer. */
export async function communeCodes(db: Db): Promise<(department: string, name: string) => string> {
  const rows = await db
    .selectFrom('communes')
    .select(['code', 'name', 'department_code'])
    .where('department_code', 'in', ['05', '19', '23', '42', '59', '76', '974'])
    .execute();
  const codes = new Map(rows.map((row) => [`${row.department_code} ${row.name}`, row.code]));
  return (department, name) => {
    const code = codes.get(`${department} ${name}`);
    if (!code)
      throw new Error(`The demonstration needs the commune ${name} (${department}); load communes first.`);
    return code;
  };
}

export async function insertCentres(db: Db, centres: Insertable<Centres>[]): Promise<void> {
  await db.insertInto('centres').values(centres).execute();
}

/** Brings in everybody at once: three statements, however many they are. */
export async function insertPeople(db: Db, people: readonly Newcomer[]): Promise<void> {
  await db
    .insertInto('sign_in_users')
    .values(
      people.map(({ id, contact, since }) => ({
        id,
        ...contact,
        phone_number: contact.phone_number ?? null,
        email: contact.email ?? null,
        phone_number_verified: contact.phone_number !== undefined,
        email_verified: contact.email !== undefined,
        created_at: since,
      })),
    )
    .execute();
  await db
    .insertInto('people')
    .values(
      people.map((one) => ({
        id: one.id,
        first_name: one.firstName,
        initial: one.initial,
        commune_code: one.communeCode,
        gestures: [...one.gestures],
        languages: [...one.languages],
        commune_seen_by: one.seenBy.commune,
        gestures_seen_by: one.seenBy.gestures,
        languages_seen_by: one.seenBy.languages,
        created_at: one.since,
      })),
    )
    .execute();
  await db
    .insertInto('grants')
    .values(
      people.map(({ id, role, scope, since }) => ({
        id: demoId(`grant ${id}`),
        person_id: id,
        role,
        scope_kind: scope.kind,
        scope_id: scope.kind === 'national' ? null : scope.id,
        granted_at: since,
        welcomed_at: since,
      })),
    )
    .execute();
}

const requests = [
  {
    firstName: 'Valérie', initial: 'N', commune: 'Bourganeuf', days: 2, phone: '+33639989101',
    message: 'Bonjour, je travaille chez un couple à Bourganeuf depuis l’an dernier et le matin chez une dame à Saint-Dizier-Masbaraud. Il n’y a pas de relais par ici, une collègue m’a parlé du vôtre.',
  },
  {
    firstName: 'Yamina', initial: 'A', commune: 'Boussac', days: 0.2, phone: '+33639989102',
    message: 'J’ai repris ce travail à 49 ans, je suis seule du côté de Boussac et j’aimerais pouvoir poser mes questions.',
  },
]; // oxfmt-ignore

/** Two people of Creuse who wait to be let in, for whoever answers them. */
export async function insertRequests(
  db: Db,
  codeOf: (department: string, name: string) => string,
  ago: (days: number) => Date,
): Promise<void> {
  for (const { firstName, initial, commune, days, phone, message } of requests) {
    const id = demoId(`asker ${firstName}`);
    await db
      .insertInto('sign_in_users')
      .values({ id, phone_number: phone, phone_number_verified: true, created_at: ago(days + 1) })
      .execute();
    await db
      .insertInto('people')
      .values({
        id,
        first_name: firstName,
        initial,
        commune_code: codeOf('23', commune),
        created_at: ago(days + 1),
      })
      .execute();
    await db
      .insertInto('admission_requests')
      .values({
        id: demoId(`request ${firstName}`),
        person_id: id,
        department_code: '23',
        message,
        asked_at: ago(days),
      })
      .execute();
  }
}
