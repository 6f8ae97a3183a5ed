import { Hono } from 'hono';
import { beforeEach, expect, test } from 'vitest';
import { servicesOn, testDatabase } from '../../../test/database.ts';
import type { Person } from '../../language/actor.ts';
import { newId } from '../../language/ids.ts';
import { earlierHeader, heardHeader, keyHeader, personHeader, placeHeader } from '../../language/outbox.ts';
import { transact, type Db } from '../db/database.ts';
import { sweepSentForms } from '../db/sent-forms.ts';
import type { Env } from './context.ts';
import { SentAlready, sentOnce } from './sent-once.ts';

// A counter stands for whatever a form does: what matters is how often it was done.

const odile: Person = {
  kind: 'person', id: newId(), firstName: 'Odile', initial: 'M', communeCode: null, departmentCode: null,
  grants: [], locale: 'fr', theme: 'auto',
}; // oxfmt-ignore
const counter = 'sent-once';

const add = (db: Db) =>
  transact(db, (trx) =>
    trx
      .insertInto('rate_counters')
      .values({ key: counter, window_start: new Date(0), hits: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['key', 'window_start'])
          .doUpdateSet(({ eb, ref }) => ({ hits: eb(ref('rate_counters.hits'), '+', 1) })),
      )
      .execute(),
  );

async function open() {
  const { connection, db } = await testDatabase();
  const services = servicesOn(db, connection);
  let signedIn: Person | null = odile;
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set('actor', signedIn ?? { kind: 'visitor', locale: 'fr' });
    return next();
  });
  app.use(sentOnce(services));
  app.onError((error, c) => c.text('', error instanceof SentAlready ? 503 : 500));
  app.post('/do', async (c) => {
    const { text, slow } = await c.req.parseBody();
    await add(db);
    if (slow) await new Promise((resolve) => setTimeout(resolve, 50));
    if (text === 'breaks') throw new Error('Broken after it was done.');
    if (text === 'refused') return c.html('no', 422);
    return c.redirect(`/done/${newId()}`, 303);
  });
  app.post('/nothing', (c) => c.redirect('/already', 303));
  const send = (form: Record<string, string>, key: string, { path = '/do', person = odile.id } = {}) =>
    app.request(path, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { [keyHeader]: key, [personHeader]: person },
    });
  return {
    db,
    send,
    become: (person: Person | null) => {
      signedIn = person;
    },
    done: async () => (await db.selectFrom('rate_counters').select('hits').executeTakeFirst())?.hits ?? 0,
    rows: () => db.selectFrom('sent_forms').selectAll().execute(),
  };
}

beforeEach(async () => {
  const { db } = await testDatabase();
  await db.deleteFrom('rate_counters').execute();
  await db.deleteFrom('sent_forms').execute();
});

test('a form sent again is done once, and told the same', async () => {
  const { send, done } = await open();
  const key = newId();
  const first = await send({ text: 'hello' }, key);
  expect([first.status, first.headers.get(heardHeader)]).toEqual([200, key]);
  expect(first.headers.get(placeHeader)).toMatch(/^\/done\//);
  const second = await send({ text: 'hello' }, key);
  expect(second.headers.get(placeHeader)).toBe(first.headers.get(placeHeader));
  expect(await done()).toBe(1);
});

test('ten at the same moment are one, and are all told where it led', async () => {
  const { send, done } = await open();
  const key = newId();
  // More than the pool has connections: none waits for another while it holds one.
  const answers = await Promise.all(
    Array.from({ length: 10 }, async () => send({ text: 'x', slow: 'yes' }, key)),
  );
  expect(new Set(answers.map(({ headers }) => headers.get(placeHeader))).size).toBe(1);
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
  expect(await done()).toBe(1);
});

test('another content under the same key is refused, with where the first one led', async () => {
  const { send, done } = await open();
  const key = newId();
  const first = await send({ text: 'hello' }, key);
  for (const other of [
    await send({ text: 'bye' }, key),
    await send({ text: 'hello' }, key, { path: '/nothing' }),
  ]) {
    expect(other.status).toBe(422);
    expect(other.headers.get(earlierHeader)).toBe(first.headers.get(placeHeader));
  }
  expect(await done()).toBe(1);
});

test('what breaks after it was done was not done, and may be sent again', async () => {
  const { send, done, rows } = await open();
  const key = newId();
  const broken = await send({ text: 'breaks' }, key);
  expect([broken.status, broken.headers.get(heardHeader)]).toEqual([500, key]);
  expect([await done(), await rows()]).toEqual([0, []]);
  expect((await send({ text: 'hello' }, key)).status).toBe(200);
  expect(await done()).toBe(1);
});

test('what is refused keeps no key', async () => {
  const { send, rows } = await open();
  const key = newId();
  const refused = await send({ text: 'refused' }, key);
  expect([refused.status, await refused.text(), refused.headers.get(heardHeader)]).toEqual([422, 'no', key]);
  expect(await rows()).toEqual([]);
  expect((await send({ text: 'hello' }, key)).status).toBe(200);
});

test('where there is nothing to do, it is told the same all the same', async () => {
  const { send, rows } = await open();
  const key = newId();
  for (let turn = 0; turn < 2; turn++)
    expect((await send({}, key, { path: '/nothing' })).headers.get(placeHeader)).toBe('/already');
  expect(await rows()).toHaveLength(1);
});

test('nobody sends the forms of another, nor without being signed in', async () => {
  const { send, become, done } = await open();
  const key = newId();
  await send({ text: 'hello' }, key);
  expect((await send({ text: 'hello' }, newId(), { person: newId() })).status).toBe(401);
  become(null);
  const out = await send({ text: 'hello' }, key);
  expect([out.status, out.headers.get(heardHeader)]).toEqual([401, key]);
  // The same key in other hands is another form.
  const other = { ...odile, id: newId() };
  become(other);
  await send({ text: 'hello' }, key, { person: other.id });
  expect(await done()).toBe(2);
});

test('a key that is none of ours is refused', async () => {
  const { send } = await open();
  expect((await send({ text: 'hello' }, 'mine')).status).toBe(400);
});

test('the table tells neither who, nor what, nor where; and forgets', async () => {
  const { db, send, rows } = await open();
  const key = newId();
  const place = (await send({ text: 'hello' }, key)).headers.get(placeHeader) ?? '';
  const kept = Buffer.concat(
    (await rows()).flatMap(({ id, content, answer }) => [id, content, answer ?? id]),
  );
  for (const told of [key, odile.id, place, 'hello']) expect(kept.includes(told)).toBe(false);
  expect(await sweepSentForms(db, new Date('2026-11-22'))).toBe(0);
  expect(await sweepSentForms(db, new Date('2026-11-23'))).toBe(1);
});
