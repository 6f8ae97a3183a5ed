import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import type { Person } from '../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { askQuestion } from '../../exchange/actions/ask-question.ts';
import { giveAnswer } from '../../exchange/actions/give-answer.ts';
import { readFeed } from '../../exchange/actions/read-feed.ts';
import { readQuestion } from '../../exchange/actions/read-question.ts';
import { searchExchange } from '../../exchange/actions/search.ts';
import { aQuestion } from '../../exchange/seed.ts';
import { aCarer } from '../../people/seed.ts';
import { aModerator } from '../seed.ts';
import { decideCase } from './decide-case.ts';
import { openHeldCase } from './open-case.ts';
import { readQueue } from './read-case.ts';
import { holdNewcomers } from './set-hold.ts';
import { takeCase } from './take-case.ts';

const days = (count: number) => count * 86_400_000;

/** Somebody who became a carer so many days before the clock of the tests. */
async function aNewcomer(services: TestServices, since: number): Promise<Person> {
  const person = await aCarer(services.db);
  const granted = new Date(services.now().getTime() - days(since));
  await services.db
    .updateTable('grants')
    .set({ granted_at: granted })
    .where('person_id', '=', person.id)
    .execute();
  return person;
}

async function ask(services: TestServices, person: Person, text: string): Promise<string> {
  const id = newId();
  const asked = await askQuestion(services, person, { id, text, theme: 'night', audience: 'all', kept: [] });
  expect(asked).toEqual({ ok: true, value: { id } });
  return id;
}

const holding = { departmentCode: '23', hold: { posts: 2, days: 7 } };
const standingOf = async (services: TestServices, id: string) =>
  (await services.db.selectFrom('questions').select('held_at').where('id', '=', id).executeTakeFirst())
    ?.held_at ?? null;

test('nothing is held unless moderators of the department chose so', () =>
  withDatabase(async (services) => {
    const newcomer = await aNewcomer(services, 1);
    expect(
      await standingOf(services, await ask(services, newcomer, 'Comment vous faites la nuit ?')),
    ).toBeNull();
    await expect(holdNewcomers(services, await aModerator(services.db, '76'), holding)).rejects.toThrow(
      Forbidden,
    );
    await holdNewcomers(services, await aModerator(services.db, '23'), holding);
    const settled = await aNewcomer(services, 8);
    expect(await standingOf(services, await ask(services, settled, 'Qui se lève la nuit ?'))).toBeNull();
  }));

test('a newcomer’s first posts are hers alone until a moderator publishes them', () =>
  withDatabase(async (services) => {
    const [reader, mehdi] = [await aCarer(services.db), await aModerator(services.db, '23')];
    await holdNewcomers(services, mehdi, holding);
    const newcomer = await aNewcomer(services, 1);
    const id = await ask(services, newcomer, 'Le quinquina aide à dormir ?');
    expect((await readQuestion(services, newcomer, { id, after: 0 })).question.standing).toBe('held');
    await expect(readQuestion(services, reader, { id, after: 0 })).rejects.toThrow(NotFound);
    expect((await searchExchange(services, reader, { text: 'quinquina' })).results).toEqual([]);

    const questionId = await aQuestion(services, reader, { departmentCode: '23' });
    const answer = { id: newId(), questionId, text: 'Chez moi le soir, ça marche.', kept: [] };
    await giveAnswer(services, newcomer, answer);
    expect((await readQuestion(services, reader, { id: questionId, after: 0 })).answers).toEqual([]);
    const third = await ask(services, newcomer, 'Et pour le petit déjeuner, vous faites quoi ?');
    expect(await standingOf(services, third), 'held posts count for nothing yet').not.toBeNull();

    // Its event may come twice.
    const refs = [
      { questionId: id, answerId: null },
      { questionId, answerId: answer.id },
    ];
    for (const ref of [...refs, ...refs]) await openHeldCase(services, ref);
    const { queued } = await readQueue(services, mehdi);
    expect(queued.map(({ origin }) => origin)).toEqual(['newcomer', 'newcomer']);
    for (const { id: caseId } of queued) {
      await takeCase(services, mehdi, { id: caseId, taken: true });
      await decideCase(services, mehdi, caseId, { act: 'publish', rule: null, words: '' });
    }
    expect((await searchExchange(services, reader, { text: 'quinquina' })).results).toHaveLength(1);
    const view = await readQuestion(services, reader, { id: questionId, after: 0 });
    expect([view.question.answerCount, view.answers.map(({ id: one }) => one)]).toEqual([1, [answer.id]]);
    const feed = await readFeed(services, reader, { view: 'recent', theme: null, cursor: null });
    expect(feed.questions.map((question) => question.id)).toContain(id);
    expect(await standingOf(services, await ask(services, newcomer, 'Merci, et le week-end ?'))).toBeNull();
  }));

test('the same text is posted twice within the hour, not three times', () =>
  withDatabase(async (services) => {
    const [carer, asker] = [await aCarer(services.db), await aCarer(services.db)];
    const answers = [];
    for (const word of ['gants', 'draps', 'protections'])
      answers.push(
        await giveAnswer(services, carer, {
          id: newId(),
          questionId: await aQuestion(services, asker),
          text: `Je connais un magasin qui livre des ${word} dans toute la Creuse, demandez le catalogue de printemps.`,
          kept: [],
        }),
      );
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(answers[2]).toEqual({ ok: false, failure: { kind: 'copied' } });
  }));
