import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { servicesOn, testDatabase, withDatabase, type TestServices } from '../../../../test/database.ts';
import type { Person } from '../../../language/actor.ts';
import { Forbidden } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { startOfDay } from '../../../language/time.ts';
import type { Db } from '../../../platform/db/database.ts';
import { aCarer, aCentre } from '../../people/seed.ts';
import { aQuestion, anAnswer } from '../seed.ts';
import { personToTell } from '../store/unsigned.ts';
import { askQuestion } from './ask-question.ts';
import { editAnswer, editQuestion } from './edit-post.ts';
import { giveAnswer } from './give-answer.ts';
import { readFeed } from './read-feed.ts';
import { readQuestion, readQuestionHistory } from './read-question.ts';
import { markHelpedAnswer, thankAnswer } from './thank-answer.ts';

const text = 'Comment dire non à mon employeur ? Il me demande toujours plus.';

async function ask(services: TestServices, actor: Person, audience = 'all'): Promise<string> {
  const form = { id: newId(), text, theme: 'relations', audience, kept: [], unsigned: true } as const;
  const asked = await askQuestion(services, actor, form);
  if (!asked.ok) throw new Error(asked.failure.kind);
  return asked.value.id;
}

async function answer(services: TestServices, actor: Person, questionId: string, unsigned = true) {
  const form = { id: newId(), questionId, text: 'Je dis non en souriant.', kept: [], unsigned };
  const given = await giveAnswer(services, actor, form);
  if (!given.ok) throw new Error(given.failure.kind);
  return given.value.id;
}

const read = (services: TestServices, actor: Person, id: string) =>
  readQuestion(services, actor, { id, after: 0 });

/** Enough carers in Creuse for nobody to be found among them. */
async function aCrowd(db: Db, count = 12): Promise<Person[]> {
  const people: Person[] = [];
  for (let index = 0; index < count; index++) people.push(await aCarer(db));
  return people;
}

test('a post without a name says a name of its own, a coarse place, the day, and nothing else', () =>
  withDatabase(async (services) => {
    const [reader, author] = await aCrowd(services.db);
    if (!reader || !author) throw new Error('nobody');
    const id = await ask(services, author);
    const { question, cards } = await read(services, reader, id);
    expect(question).toMatchObject({
      authorId: null,
      own: false,
      place: 'Creuse',
      byDay: true,
      myAlias: null,
    });
    expect(question.alias).not.toBeNull();
    expect([...cards.keys()]).toEqual([]);
    expect(question.askedAt).toEqual(startOfDay(services.now()));
    const hers = await read(services, author, id);
    expect(hers.question).toMatchObject({ authorId: null, own: true, myAlias: question.alias });
  }));

test('its id tells neither when nor by whom, and the form sent twice is one post', () =>
  withDatabase(async (services) => {
    const [author, other] = [await aCarer(services.db), await aCarer(services.db)];
    const form = { id: newId(), text, theme: 'self', audience: 'all', kept: [], unsigned: true } as const;
    const first = await askQuestion(services, author, form);
    expect(first.ok && first.value.id[14]).toBe('8');
    expect(first).not.toMatchObject({ value: { id: form.id } });
    expect(await askQuestion(services, author, form)).toEqual(first);
    expect(await askQuestion(services, author, { ...form, unsigned: false })).toEqual(first);
    const second = await askQuestion(services, other, form);
    expect(second.ok && first.ok && second.value.id !== first.value.id).toBe(true);

    const questionId = first.ok ? first.value.id : '';
    const reply = { id: newId(), questionId, text: 'Moi aussi.', kept: [], unsigned: true };
    const given = await giveAnswer(services, author, reply);
    expect(given).not.toMatchObject({ value: { id: reply.id } });
    expect(await giveAnswer(services, author, reply)).toEqual(given);
    expect((await read(services, author, questionId)).answers).toHaveLength(1);
  }));

test('one has the same name all along a thread, others in others, and the asker is known as such', () =>
  withDatabase(async (services) => {
    const [asker, other] = [await aCarer(services.db), await aCarer(services.db)];
    const [here, there] = [await ask(services, asker), await ask(services, asker)];
    await answer(services, other, here);
    await answer(services, asker, here);
    await answer(services, asker, here, false);
    await answer(services, other, here);
    const { question, answers } = await read(services, other, here);
    const [first, askers, signed, last] = answers;
    expect(first?.alias).toBe(last?.alias);
    expect(askers?.alias).toBe(question.alias);
    expect(first?.alias).not.toBe(question.alias);
    expect(answers.map(({ byAsker }) => byAsker)).toEqual([false, true, false, false]);
    // What she signs in the same thread is not tied to what she did not sign.
    expect(signed).toMatchObject({ alias: null, authorId: asker.id, byAsker: false });
    const elsewhere = (await read(services, other, there)).question.alias;
    expect(elsewhere).not.toBe(question.alias);
    expect(answers.map(({ own }) => own)).toEqual([true, false, false, true]);
  }));

test('answering without a name to one’s own signed question does not tell the asker', () =>
  withDatabase(async (services) => {
    const [asker, reader] = [await aCarer(services.db), await aCarer(services.db)];
    const id = await aQuestion(services, asker);
    await answer(services, asker, id);
    const seen = await read(services, reader, id);
    expect(seen.answers[0]).toMatchObject({ byAsker: false, authorId: null });
    // Its question, signed, is from now on dated by the day too: its hour would frame the answer's.
    expect(seen.question.byDay).toBe(true);
    const [own] = (await read(services, asker, id)).answers;
    expect(own?.own).toBe(true);
    if (!own) return;
    await expect(thankAnswer(services, asker, { answerId: own.id, thanks: true })).rejects.toThrow(Forbidden);
    const marking = markHelpedAnswer(services, asker, { answerId: own.id, helped: true });
    await expect(marking).rejects.toThrow(Forbidden);
  }));

test('the order of lists tells the day and no more', () =>
  withDatabase(async (services) => {
    const [author, other] = [await aCarer(services.db), await aCarer(services.db)];
    const yesterday = new Date(services.now().getTime() - 86_400_000);
    const before = await aQuestion(services, other, { askedAt: yesterday });
    const early = await aQuestion(services, other);
    const late = await aQuestion(services, other);
    const [one, two] = [await ask(services, author), await ask(services, author)];
    const after = await aQuestion(services, other);
    const feed = await readFeed(services, other, { view: 'recent', theme: null, cursor: null });
    const order = feed.questions.map(({ id }) => id).filter((id) => id !== one && id !== two);
    expect(order).toEqual([after, late, early, before]);
    const numbers = new Map(feed.questions.map(({ id, number }) => [id, number]));
    for (const id of [one, two]) {
      expect(numbers.get(id)).toBeLessThan(numbers.get(early) ?? 0);
      expect(numbers.get(id)).toBeGreaterThan(numbers.get(before) ?? 0);
    }
  }));

test('day after day without a signed question, there is always room', () =>
  withDatabase(async (services) => {
    const author = await aCarer(services.db);
    const start = services.now().getTime();
    for (let day = 0; day < 80; day++) {
      const then = { ...services, now: () => new Date(start + day * 86_400_000) };
      await ask(then, author);
    }
    const { rows } = await sql<{ ordered: boolean }>`
      select bool_and(number > before) as ordered from (
        select number, lag(number) over (order by asked_at) as before from questions) as all_of_them`.execute(
      services.db,
    );
    expect(rows[0]?.ordered).toBe(true);
  }));

test('where few could have written it, no place is told', () =>
  withDatabase(async (services) => {
    const [author, reader] = await aCrowd(services.db, 11);
    if (!reader || !author) throw new Error('nobody');
    expect((await read(services, reader, await ask(services, author))).question.place).toBeNull();
    await aCarer(services.db);
    expect((await read(services, reader, await ask(services, author))).question.place).toBe('Creuse');
    const quiet = await aCarer(services.db, { communeSeenBy: 'relay' });
    expect((await read(services, reader, await ask(services, quiet))).question.place).toBeNull();
  }));

test('who wrote it is written in one table, and no line of any other joins her with it', async () => {
  const { connection, db } = await testDatabase();
  const services = servicesOn(db, connection);
  const centre = await aCentre(db);
  const [author, other] = [
    await aCarer(db, { centreId: centre.id }),
    await aCarer(db, { centreId: centre.id }),
  ];
  const questionId = await ask(services, author, `centre:${centre.id}`);
  const answerId = await answer(services, author, questionId);
  const helping = await answer(services, other, questionId, false);
  await editQuestion(services, author, {
    id: questionId, title: 'Autre titre', body: '', theme: 'self', kept: [], forget: false,
  }); // oxfmt-ignore
  await editAnswer(services, author, { id: answerId, body: 'Autrement.', kept: [], forget: true });
  await markHelpedAnswer(services, author, { answerId: helping, helped: true });
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('public', 'jobs') and not starts_with(tablename, 'job_')`.execute(db);
  const joined: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ line: string }>`select t::text as line from ${sql.raw(name)} as t`.execute(
      db,
    );
    for (const { line } of rows)
      if (line.includes(author.id) && [questionId, answerId, helping].some((id) => line.includes(id)))
        joined.push(name);
  }
  expect(joined).toEqual(['public.unsigned_authors']);
  const trail = await db.selectFrom('audit_lines').selectAll().orderBy('at').execute();
  expect(trail.filter(({ actor_id }) => actor_id === author.id)).toEqual([]);
  const unsigned = trail.filter(({ subject }) => subject.endsWith(questionId) || subject.endsWith(answerId));
  expect(unsigned.map(({ action }) => action).sort()).toEqual([
    'ask-question', 'edit-answer', 'edit-question', 'give-answer',
  ]); // oxfmt-ignore
  for (const { at } of unsigned) expect(at).toEqual(startOfDay(at));
  const { before } = await readQuestionHistory(services, other, questionId);
  expect(before.map(({ replacedAt }) => replacedAt)).toEqual([startOfDay(services.now())]);
  await db.deleteFrom('questions').where('id', '=', questionId).execute();
  await db.deleteFrom('sign_in_users').where('id', 'in', [author.id, other.id]).execute();
});

test('it is hers: in her list, her news, to change; and she is told of answers', () =>
  withDatabase(async (services) => {
    const [author, other] = [await aCarer(services.db), await aCarer(services.db)];
    const id = await ask(services, author);
    await aQuestion(services, author);
    const mine = await readFeed(services, author, { view: 'mine', theme: null, cursor: null });
    expect(mine.questions.map(({ own }) => own)).toEqual([true, true]);
    const tomorrow = { ...services, now: () => new Date(services.now().getTime() + 86_400_000) };
    await answer(tomorrow, other, id);
    const news = await readFeed(services, author, { view: 'help', theme: null, cursor: null });
    expect([news.news, news.questions.length]).toEqual([1, 0]);
    const answerId = await anAnswer(services, other, id);
    expect(await personToTell(services.db, { questionId: id })).toBe(author.id);
    expect(await personToTell(services.db, { answerId })).toBe(other.id);
    await services.db.deleteFrom('sign_in_users').where('id', '=', author.id).execute();
    expect(await personToTell(services.db, { questionId: id })).toBeNull();
  }));
