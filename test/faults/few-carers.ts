import { aCarer } from '../../src/features/people/seed.ts';
import { migrationsFolder } from '../../src/main/root.ts';
import { migrate, readMigrations } from '../../src/platform/db/migrate.ts';
import type { Services } from '../../src/platform/services.ts';

/** The least that carers need to write: the tables, their commune, themselves. Quicker than all of France. */
export async function bringFewCarers({ db }: Services, count: number): Promise<void> {
  await migrate(db, await readMigrations(migrationsFolder));
  await db.insertInto('regions').values({ code: '75', name: 'Nouvelle-Aquitaine' }).execute();
  await db.insertInto('departments').values({ code: '23', name: 'Creuse', region_code: '75' }).execute();
  await db
    .insertInto('communes')
    .values({ code: '23096', name: 'Guéret', folded_name: 'gueret', department_code: '23' })
    .execute();
  for (let made = 0; made < count; made++) await aCarer(db);
}
