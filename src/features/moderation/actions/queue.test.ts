import { expect, test } from 'vitest';
import { testDatabase, servicesOn, withDatabase } from '../../../../test/database.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { aQuestion } from '../../exchange/seed.ts';
import { aCarer, aCentre } from '../../people/seed.ts';
import { aModerator, aReport } from '../seed.ts';
import { fileReport } from './file-report.ts';
import { readCase, readQueue } from './read-case.ts';
import { takeCase } from './take-case.ts';

test('a moderator sees what is for or from her department, takes one at a time, and never her own', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const dieppe = await aCentre(db, { departmentCode: '76', communeCode: '76217' });
    const [author, mehdi, solange] = [
      await aCarer(db),
      await aModerator(db, '23'),
      await aModerator(db, null),
    ];
    const there = await aCarer(db, { centreId: dieppe.id });
    await aReport(services, there, {
      questionId: await aQuestion(services, author, { departmentCode: null }),
      answerId: null,
    });
    const relay = await aQuestion(services, author, {
      audience: `centre:${dieppe.id}`,
      departmentCode: '23',
    });
    await aReport(services, there, { questionId: relay, answerId: null });
    expect((await readQueue(services, mehdi)).queued).toEqual([]);
    expect((await readQueue(services, solange)).queued).toHaveLength(2);

    const own = await aQuestion(services, mehdi, { departmentCode: '23' });
    await aReport(services, author, { questionId: own, answerId: null });
    const caseId = (await readQueue(services, mehdi)).queued[0]?.id ?? '';
    expect(await takeCase(services, mehdi, { id: caseId, taken: true })).toMatchObject({ ok: false });
    await expect(readCase(services, mehdi, caseId)).rejects.toThrow(Forbidden);
    await expect(fileReport(services, mehdi, { id: newId(), post: { kind: 'question', id: own }, rule: 1, words: '' })).rejects.toThrow(Forbidden); // oxfmt-ignore
    await expect(readCase(services, author, caseId)).rejects.toThrow(NotFound);
  }));

test('two moderators who take the same case at once: one has it', async () => {
  const { connection, db } = await testDatabase();
  const services = servicesOn(db, connection);
  const people = [
    await aCarer(db),
    await aCarer(db),
    await aModerator(db, null),
    await aModerator(db, null),
  ] as const;
  const [author, reporter, one, other] = people;
  const questionId = await aQuestion(services, author);
  const caseId = await aReport(services, reporter, { questionId, answerId: null });
  const taken = await Promise.all(
    [one, other].map((person) => takeCase(services, person, { id: caseId, taken: true })),
  );
  expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
  await db.deleteFrom('questions').where('id', '=', questionId).execute();
  for (const { id } of people) await db.deleteFrom('sign_in_users').where('id', '=', id).execute();
});
