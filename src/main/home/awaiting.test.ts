import { expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { newId } from '../../language/ids.ts';
import { urls } from '../../language/urls.ts';
import { askQuestion } from '../../features/exchange/actions/ask-question.ts';
import { giveAnswer } from '../../features/exchange/actions/give-answer.ts';
import { aQuestion } from '../../features/exchange/seed.ts';
import { contestDecision } from '../../features/moderation/actions/contest.ts';
import { takeCase } from '../../features/moderation/actions/take-case.ts';
import { aModerator, aReport, decided } from '../../features/moderation/seed.ts';
import { aCarer, aPerson } from '../../features/people/seed.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Person } from '../../language/actor.ts';
import { awaiting } from './awaiting.ts';

const waitsFor = async (db: Db, actor: Person) =>
  (await awaiting(db, actor, new Date('2026-11-22T09:00:00Z'))).map(({ href, note }) => `${href} ${note}`);

test('nothing waits for a carer, nor for a moderator while all is calm', () =>
  withDatabase(async ({ db }) => {
    expect(await waitsFor(db, await aCarer(db))).toEqual([]);
    expect(await waitsFor(db, await aModerator(db, '23'))).toEqual([]);
  }));

test('a post to look at waits for those of its place, until one of them takes it', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const [author, reporter] = [await aCarer(db), await aCarer(db)];
    const [here, colleague, elsewhere] = [
      await aModerator(db, '23'),
      await aModerator(db, '23'),
      await aModerator(db, '76'),
    ];
    const post = { questionId: await aQuestion(services, author, { departmentCode: '23' }), answerId: null };
    const id = await aReport(services, reporter, post);
    const one = [`${urls.moderation()} 1\u00a0en\u00a0attente`];
    expect(await waitsFor(db, here)).toEqual(one);
    expect(await waitsFor(db, elsewhere)).toEqual([]);
    await takeCase(services, here, { id, taken: true });
    expect(await waitsFor(db, here)).toEqual(one);
    expect(await waitsFor(db, colleague)).toEqual([]);
  }));

test('a contest waits for the others, not for who decided', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const author = await aCarer(db);
    const [decider, other] = [await aModerator(db, '23'), await aModerator(db, null)];
    const post = { questionId: await aQuestion(services, author, { departmentCode: '23' }), answerId: null };
    const deciding = { act: 'hide', rule: 3, words: 'On ne parle pas ainsi.', days: 0 } as const;
    const id = await decided(services, decider, post, deciding);
    await contestDecision(services, author, { id, words: 'Relisez, s’il vous plaît.' });
    expect(await waitsFor(db, decider)).toEqual([]);
    expect(await waitsFor(db, other)).toEqual([`${urls.moderation()} 1\u00a0en\u00a0attente`]);
  }));

test('a question waits for the specialists of its field until one has answered', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const lawyer: Person = { ...(await aPerson(db)), expertIn: ['law'] };
    const nurse: Person = { ...(await aPerson(db)), expertIn: ['nursing'] };
    const id = newId();
    const text = 'Mon contrat dit autre chose que ma fiche de paie, est-ce permis ?';
    await askQuestion(services, await aCarer(db), {
      id, text, theme: 'rights', audience: 'all', kept: [], field: 'law',
    }); // oxfmt-ignore
    expect(await waitsFor(db, lawyer)).toEqual([`${urls.expertQueues()} 1\u00a0en\u00a0attente`]);
    expect(await waitsFor(db, nurse)).toEqual([]);
    await giveAnswer(services, lawyer, {
      id: newId(), questionId: id, text: 'Non : le contrat compte.', kept: [], unsigned: false,
    }); // oxfmt-ignore
    expect(await waitsFor(db, lawyer)).toEqual([]);
  }));
