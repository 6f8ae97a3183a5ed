import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import { Forbidden } from '../../../language/failure.ts';
import { aCarer } from '../../people/seed.ts';
import { aQuestion, anAnswer } from '../seed.ts';
import { readQuestion } from './read-question.ts';
import { markHelpedAnswer, thankAnswer } from './thank-answer.ts';

const helpedAnswer = async ({ db }: TestServices, id: string) =>
  (await db.selectFrom('questions').select('helped_answer_id').where('id', '=', id).executeTakeFirstOrThrow())
    .helped_answer_id;
const auditOf = async ({ db }: TestServices, subject: string) =>
  (await db.selectFrom('audit_lines').select('action').where('subject', '=', subject).execute()).map(
    (line) => line.action,
  );

test('« ça m’aide » counts once a person, is taken back, and is never said to oneself', () =>
  withDatabase(async (services) => {
    const [asker, giver] = [await aCarer(services.db), await aCarer(services.db)];
    const questionId = await aQuestion(services, asker);
    const answerId = await anAnswer(services, giver, questionId);
    const seen = async () => {
      const [answer] = (await readQuestion(services, asker, { id: questionId, after: 0 })).answers;
      return [answer?.thanksCount, answer?.thanked];
    };
    for (const thanks of [true, true]) await thankAnswer(services, asker, { answerId, thanks });
    expect(await seen()).toEqual([1, true]);
    for (const thanks of [false, false]) await thankAnswer(services, asker, { answerId, thanks });
    expect(await seen()).toEqual([0, false]);
    await expect(thankAnswer(services, giver, { answerId, thanks: true })).rejects.toThrow(Forbidden);
    expect(await auditOf(services, `answer:${answerId}`)).toEqual(['thank-answer', 'take-back-thanks']);
  }));

test('the thanks of somebody erased still count', () =>
  withDatabase(async (services) => {
    const [asker, giver] = [await aCarer(services.db), await aCarer(services.db)];
    const questionId = await aQuestion(services, asker);
    const answerId = await anAnswer(services, giver, questionId);
    await thankAnswer(services, asker, { answerId, thanks: true });
    await services.db.deleteFrom('sign_in_users').where('id', '=', asker.id).execute();
    const { question, answers } = await readQuestion(services, giver, { id: questionId, after: 0 });
    expect([question.authorId, answers[0]?.thanksCount]).toEqual([null, 1]);
  }));

test('the asker marks one answer that helped, moves the mark, takes it back', () =>
  withDatabase(async (services) => {
    const [asker, giver] = [await aCarer(services.db), await aCarer(services.db)];
    const questionId = await aQuestion(services, asker);
    const first = await anAnswer(services, giver, questionId);
    const second = await anAnswer(services, giver, questionId);
    const own = await anAnswer(services, asker, questionId);
    const order = async () =>
      (await readQuestion(services, giver, { id: questionId, after: 0 })).answers.map(({ id }) => id);
    await markHelpedAnswer(services, asker, { answerId: second, helped: true });
    expect(await order()).toEqual([second, first, own]);
    await markHelpedAnswer(services, asker, { answerId: first, helped: true });
    await markHelpedAnswer(services, asker, { answerId: second, helped: false });
    expect(await helpedAnswer(services, questionId)).toBe(first);
    await markHelpedAnswer(services, asker, { answerId: first, helped: false });
    expect(await helpedAnswer(services, questionId)).toBeNull();
    await expect(markHelpedAnswer(services, giver, { answerId: first, helped: true })).rejects.toThrow(
      Forbidden,
    );
    await expect(markHelpedAnswer(services, asker, { answerId: own, helped: true })).rejects.toThrow(
      Forbidden,
    );
  }));
