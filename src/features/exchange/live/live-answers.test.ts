import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { servicesOn, testDatabase, type TestServices } from '../../../../test/database.ts';
import type { Person } from '../../../language/actor.ts';
import { newId } from '../../../language/ids.ts';
import { Live } from '../../../platform/live.ts';
import { transact } from '../../../platform/db/database.ts';
import { aCarer, aCentre } from '../../people/seed.ts';
import { giveAnswer } from '../actions/give-answer.ts';
import { aQuestion } from '../seed.ts';
import { LiveAnswers, type OpenPage } from './live-answers.ts';

const leaving: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const leave of leaving.splice(0).reverse()) await leave();
});

/** A process of its own, on the database of this worker: its posts are kept, its people leave at the end. */
async function aProcess(): Promise<TestServices> {
  const { connection, db } = await testDatabase();
  const services = servicesOn(db, connection);
  leaving.push(() => services.live.stop());
  return services;
}

async function somebody({ db }: TestServices, centreId?: string): Promise<Person> {
  const person = await aCarer(db, centreId ? { centreId } : {});
  leaving.push(() => db.deleteFrom('sign_in_users').where('id', '=', person.id).execute());
  return person;
}

async function aThread(services: TestServices, asker: Person, centreId?: string): Promise<string> {
  const id = await aQuestion(services, asker, centreId ? { audience: `centre:${centreId}` } : {});
  leaving.push(() => services.db.deleteFrom('questions').where('id', '=', id).execute());
  return id;
}

async function aSession({ db, now }: TestServices, person: Person): Promise<string> {
  const token = newId();
  const expires_at = new Date(now().getTime() + 86_400_000);
  await db
    .insertInto('sign_in_sessions')
    .values({ id: newId(), user_id: person.id, token, expires_at })
    .execute();
  return token;
}

/** A page open on a thread; `heard` are the places it was told of. */
async function open(
  live: LiveAnswers,
  given: { questionId: string; person: Person; session: string; after?: number },
) {
  const heard: number[] = [];
  const page: OpenPage & { closed: boolean } = {
    questionId: given.questionId,
    personId: given.person.id,
    session: given.session,
    after: given.after ?? 0,
    closed: false,
    send: (text) => {
      const place = /^id: (\d+)/.exec(text)?.[1];
      if (place) heard.push(Number(place));
    },
    close: () => {
      page.closed = true;
      live.remove(page);
    },
  };
  await live.add(page);
  return { page, heard };
}

const answer = (services: TestServices, person: Person, questionId: string) =>
  giveAnswer(services, person, { id: newId(), questionId, text: 'Avec le drap de glisse.', kept: [] });
const until = async (so: () => boolean) => {
  await expect.poll(so, { timeout: 8000, interval: 20 }).toBe(true);
};

test('an answer given on one process is told on another, once it is kept; a page that was cut misses none', async () => {
  const [here, there] = [await aProcess(), await aProcess()];
  const reader = await somebody(here);
  const questionId = await aThread(here, reader);
  const live = new LiveAnswers(there);
  const opened = await open(live, { questionId, person: reader, session: await aSession(here, reader) });
  await answer(here, reader, questionId);
  await until(() => opened.heard.length === 1);
  await answer(here, reader, questionId);
  await until(() => opened.heard.length === 2);
  expect(opened.heard).toEqual([1, 2]);
  opened.page.close();

  // Two came while nobody listened: coming back with the last place, one is told at once.
  await answer(here, reader, questionId);
  await answer(here, reader, questionId);
  const session = await aSession(here, reader);
  const resumed = await open(live, { questionId, person: reader, session, after: 2 });
  expect(resumed.heard).toEqual([4]);
});

test('what is taken back is never told', async () => {
  const services = await aProcess();
  const reader = await somebody(services);
  const questionId = await aThread(services, reader);
  const live = new LiveAnswers(services);
  const opened = await open(live, { questionId, person: reader, session: await aSession(services, reader) });
  const undone = transact(services.db, async (trx) => {
    await answer({ ...services, db: trx }, reader, questionId);
    throw new Error('taken back');
  });
  await expect(undone).rejects.toThrow('taken back');
  await answer(services, reader, questionId);
  await until(() => opened.heard.length > 0);
  expect(opened.heard).toEqual([1]);
});

test('signing out lets every page go, on every process; so does a role taken back, before anything is told', async () => {
  const [here, there] = [await aProcess(), await aProcess()];
  const centre = await aCentre(here.db);
  const [reader, asker] = [await somebody(here, centre.id), await somebody(here, centre.id)];
  const questionId = await aThread(here, asker, centre.id);
  const live = new LiveAnswers(there);
  const [first, second] = [await aSession(here, reader), await aSession(here, reader)];
  const one = await open(live, { questionId, person: reader, session: first });
  const two = await open(live, { questionId, person: reader, session: second });
  const hers = await open(live, { questionId, person: asker, session: await aSession(here, asker) });
  await here.db.deleteFrom('sign_in_sessions').where('token', '=', first).execute();
  await until(() => one.page.closed);
  expect(two.page.closed).toBe(false);

  await here.db
    .updateTable('grants')
    .set({ withdrawn_at: here.now() })
    .where('person_id', '=', reader.id)
    .execute();
  await answer(here, asker, questionId);
  await until(() => hers.heard.length === 1 && two.page.closed);
  expect([one.heard, two.heard]).toEqual([[], []]);
});

test('cut from the database, it listens again and tells what it missed', async () => {
  const services = await aProcess();
  const reader = await somebody(services);
  const questionId = await aThread(services, reader);
  const live = new LiveAnswers(services);
  const opened = await open(live, { questionId, person: reader, session: await aSession(services, reader) });
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'ravie-live' and datname = current_database()`.execute(services.db);
  await answer(services, reader, questionId);
  await until(() => opened.heard.length === 1);
});

test('a person has so many pages open, and stopping lets them all go', async () => {
  const services = await aProcess();
  const reader = await somebody(services);
  const questionId = await aThread(services, reader);
  const live = new LiveAnswers(services);
  const session = await aSession(services, reader);
  const pages = [];
  while (live.hasRoomFor(reader.id)) pages.push(await open(live, { questionId, person: reader, session }));
  expect(pages).toHaveLength(8);
  await services.live.stop();
  expect(pages.every(({ page }) => page.closed)).toBe(true);
  expect(live.hasRoomFor(reader.id)).toBe(true);
});

test('many said at once are told in one go', async () => {
  const services = await aProcess();
  const reader = await somebody(services);
  const questionId = await aThread(services, reader);
  const live = new LiveAnswers(services);
  const opened = await open(live, { questionId, person: reader, session: await aSession(services, reader) });
  await Promise.all(Array.from({ length: 12 }, () => answer(services, reader, questionId)));
  await Live.say(services.db, 'answer', newId());
  await until(() => opened.heard.at(-1) === 12);
  expect(opened.heard.toSorted((a, b) => a - b)).toEqual(opened.heard);
});
