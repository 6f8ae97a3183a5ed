import { personas } from '../../features/people/seed.ts';
import type { Db } from '../../platform/db/database.ts';

/** The invented people one can be in one gesture. */
export const demoAccounts = personas;

/** The id of an invented person, by the name in the address of her button (`aicha`). */
export function demoAccountNamed(name: string): string | undefined {
  return personas.find((persona) => persona.name === name)?.personId;
}

/** The names of the invented people who are in this database. */
export async function demoAccountsIn(db: Db): Promise<string[]> {
  const ids = personas.map(({ personId }) => personId);
  const rows = await db.selectFrom('people').select('id').where('id', 'in', ids).execute();
  const present = new Set(rows.map(({ id }) => id));
  return personas.filter(({ personId }) => present.has(personId)).map(({ name }) => name);
}
