import { notify } from '../../src/features/messages/actions/notify.ts';
import { importGazetteer } from '../../src/features/places/actions/import-gazetteer.ts';
import { newId } from '../../src/language/ids.ts';
import { urls } from '../../src/language/urls.ts';
import { migrationsFolder } from '../../src/main/root.ts';
import { transact, type Db } from '../../src/platform/db/database.ts';
import { migrate, readMigrations } from '../../src/platform/db/migrate.ts';
import type { Services } from '../../src/platform/services.ts';

/** How many people are told something: half are reached by text, half by mail. */
const people = 2000;

/** Notices told in one transaction, and transactions at once. */
const [together, atOnce] = [200, 4];

/**
 * Brings an empty database to life, and tells its people `count` things, each about a page of its own, so that each is
 * one message. Answers how long telling took, in seconds.
 */
export async function fill(
  services: Services,
  count: number,
  say: (sentence: string) => void,
): Promise<number> {
  const { db } = services;
  await migrate(db, await readMigrations(migrationsFolder), () => undefined);
  await importGazetteer(db);
  const ids = await addPeople(db);
  say(`${count} things to tell ${people} people…`);
  const start = performance.now();
  let next = 0;
  const tell = async () => {
    while (next < count) {
      const from = next;
      next += together;
      await transact(db, async (trx) => {
        for (let index = from; index < Math.min(from + together, count); index += 1)
          await notify(services, trx, aboutAPage(ids[index % people] ?? ''));
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, tell));
  return (performance.now() - start) / 1000;
}

function aboutAPage(to: string) {
  const factId = newId();
  return { kind: 'answer-to-my-question', to, factId, path: urls.answer(newId(), factId) } as const;
}

/** People who sleep at no hour: the bench may be run at night. */
async function addPeople(db: Db): Promise<string[]> {
  const ids = Array.from({ length: people }, () => newId());
  await db
    .insertInto('sign_in_users')
    .values(
      ids.map((id, index) => ({
        id,
        phone_number: index % 2 === 0 ? `+336${String(39_980_000 + index).padStart(8, '0')}` : null,
        email: index % 2 === 1 ? `carer${index}@exemple.invalid` : null,
      })),
    )
    .execute();
  await db
    .insertInto('people')
    .values(ids.map((id) => ({ id, first_name: 'Rose', initial: 'M', commune_code: '23096' })))
    .execute();
  await db
    .insertInto('quiet_hours')
    .values(ids.map((id) => ({ person_id: id, from_hour: 0, to_hour: 0 })))
    .execute();
  return ids;
}
