import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import { aQuestion } from '../../exchange/seed.ts';
import { aCarer } from '../../people/seed.ts';
import { aModerator, aReport, decided } from '../seed.ts';
import { contestDecision, reviewDecision } from './contest.ts';

const toldOf = async ({ db }: TestServices, kind: string) => {
  const rows = await db.selectFrom('notices').select('person_id').where('kind', '=', kind).execute();
  return rows.map(({ person_id }) => person_id).sort();
};

test('a contest is told to the others who moderate there, and an overturn to who had reported', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const [author, reporter] = [await aCarer(db), await aCarer(db)];
    const [mehdi, other, solange] = [
      await aModerator(db, '23'),
      await aModerator(db, '23'),
      await aModerator(db, null),
    ];
    await aModerator(db, '76');
    const post = { questionId: await aQuestion(services, author, { departmentCode: '23' }), answerId: null };
    await aReport(services, reporter, post);
    const id = await decided(services, mehdi, post, { act: 'hide', rule: 3, words: 'Restons courtoises.' });
    expect(await toldOf(services, 'report-decided')).toEqual([reporter.id]);
    expect(await toldOf(services, 'contest-to-review')).toEqual([]);

    await contestDecision(services, author, { id, words: 'Je citais quelqu’un.' });
    expect(await toldOf(services, 'contest-to-review')).toEqual([other.id, solange.id].sort());
    await reviewDecision(services, other, { id, overturned: true, words: 'C’est vrai.' });
    expect(await toldOf(services, 'report-decided')).toEqual([reporter.id, reporter.id]);
  }));

test('a decision that is upheld tells reporters nothing more', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const [author, reporter] = [await aCarer(db), await aCarer(db)];
    const [mehdi, other] = [await aModerator(db, '23'), await aModerator(db, '23')];
    const post = { questionId: await aQuestion(services, author, { departmentCode: '23' }), answerId: null };
    await aReport(services, reporter, post);
    const id = await decided(services, mehdi, post, { act: 'hide', rule: 3, words: 'Restons courtoises.' });
    await contestDecision(services, author, { id, words: 'Je citais quelqu’un.' });
    await reviewDecision(services, other, { id, overturned: false, words: 'Je maintiens.' });
    expect(await toldOf(services, 'report-decided')).toEqual([reporter.id]);
  }));
