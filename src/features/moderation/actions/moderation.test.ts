import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import type { Person } from '../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { askQuestion } from '../../exchange/actions/ask-question.ts';
import { exchangeHome } from '../../exchange/actions/exchange-home.ts';
import { findSimilar } from '../../exchange/actions/find-similar.ts';
import { giveAnswer } from '../../exchange/actions/give-answer.ts';
import { readFeed } from '../../exchange/actions/read-feed.ts';
import { readQuestion, readQuestionHistory } from '../../exchange/actions/read-question.ts';
import { searchExchange } from '../../exchange/actions/search.ts';
import { markHelpedAnswer, thankAnswer } from '../../exchange/actions/thank-answer.ts';
import { aQuestion, anAnswer } from '../../exchange/seed.ts';
import { aCarer, aGrant, aPerson } from '../../people/seed.ts';
import { aCase, aModerator, decided } from '../seed.ts';
import { contestDecision, liftDecision, reviewDecision } from './contest.ts';
import { decideCase } from './decide-case.ts';
import { fileReport } from './file-report.ts';
import { readCase, readQueue } from './read-case.ts';
import { readDecision, readMine } from './read-decision.ts';
import { takeCase } from './take-case.ts';

const rare = 'quinquina';
const told = { rule: 3 as const, words: 'Restons courtoises entre nous.' };

/** Wherever a question might show: what the reader finds of it. */
async function placesOf(services: TestServices, reader: Person, id: string): Promise<string[]> {
  const feed = await readFeed(services, reader, { view: 'recent', theme: null, cursor: null });
  const { results } = await searchExchange(services, reader, { text: rare });
  const similar = await findSimilar(services, reader, `Que faire du ${rare} le soir ?`);
  const home = await exchangeHome(services, reader);
  const found = { feed: feed.questions, search: results, similar, home: [...home.toHelp, ...home.helped] };
  return Object.entries(found).flatMap(([place, list]) => (list.some((one) => one.id === id) ? [place] : []));
}

const auditOf = async ({ db }: TestServices) =>
  (await db.selectFrom('audit_lines').select('action').orderBy('id').execute()).map(({ action }) => action);

test('from a report to a contest: hidden everywhere, told, contested, overturned by another, shown again', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const [author, reader, helper] = [await aCarer(db), await aCarer(db), await aCarer(db)];
    const [mehdi, solange] = [await aModerator(db, '23'), await aModerator(db, null)];
    const title = `Que faire du ${rare} le soir ?`;
    const id = await aQuestion(services, author, { title, departmentCode: '23' });
    const answerId = await anAnswer(services, helper, id);
    await markHelpedAnswer(services, author, { answerId, helped: true });
    expect(await placesOf(services, reader, id)).toEqual(['feed', 'search', 'similar', 'home']);

    const form = {
      id: newId(),
      post: { kind: 'question' as const, id },
      rule: 3 as const,
      words: 'Voir Mme Odette Lefort.',
    };
    await fileReport(services, reader, form);
    await fileReport(services, reader, form);
    await fileReport(services, helper, { ...form, id: newId(), rule: 1, words: '' });
    const { queued } = await readQueue(services, mehdi);
    expect(queued.map((one) => [one.title, one.reports, one.rules])).toEqual([[title, 2, [1, 3]]]);
    const caseId = queued[0]?.id ?? '';
    expect((await readCase(services, mehdi, caseId)).reports.map(({ words }) => words).join()).not.toContain(
      'Lefort',
    );

    expect(await decideCase(services, mehdi, caseId, { act: 'hide', ...told })).toMatchObject({ ok: false });
    await takeCase(services, mehdi, { id: caseId, taken: true });
    expect(await takeCase(services, solange, { id: caseId, taken: true })).toMatchObject({ ok: false });
    const hidden = await decideCase(services, mehdi, caseId, { act: 'hide', ...told });
    const decisionId = hidden.ok ? hidden.value.decisionId : '';
    expect((await readQueue(services, mehdi)).queued).toEqual([]);
    expect(await placesOf(services, reader, id)).toEqual([]);

    const seen = (await readQuestion(services, reader, { id, after: 0 })).question;
    expect([seen.title, seen.body, seen.hiddenRule]).toEqual(['', '', 3]);
    expect((await readQuestion(services, author, { id, after: 0 })).question.title).toBe(title);
    await expect(readQuestionHistory(services, reader, id)).rejects.toThrow(NotFound);
    const answer = { id: newId(), questionId: id, text: 'Bonjour', kept: [] };
    expect(await giveAnswer(services, reader, answer)).toEqual({ ok: false, failure: { kind: 'closed' } });
    expect((await readMine(services, reader)).reports.map(({ act }) => act)).toEqual(['hide']);

    const contest = { id: decisionId, words: 'Je citais une tisane.' };
    await expect(contestDecision(services, reader, contest)).rejects.toThrow(NotFound);
    expect(await contestDecision(services, author, contest)).toMatchObject({ ok: true });
    expect(await contestDecision(services, author, contest)).toEqual({
      ok: false,
      failure: { kind: 'settled' },
    });
    const verdict = { id: decisionId, overturned: true, words: 'Rien à redire.' };
    await expect(reviewDecision(services, mehdi, verdict)).rejects.toThrow(Forbidden);
    expect(await liftDecision(services, mehdi, verdict)).toEqual({ ok: false, failure: { kind: 'settled' } });
    expect(await reviewDecision(services, solange, verdict)).toMatchObject({ ok: true });
    expect(await reviewDecision(services, solange, verdict)).toEqual({
      ok: false,
      failure: { kind: 'settled' },
    });

    expect(await placesOf(services, reader, id)).toEqual(['feed', 'search', 'similar', 'home']);
    expect((await readDecision(services, author, decisionId)).decision.outcome).toBe('overturned');
    expect(await auditOf(services)).toEqual([
      'mark-helped', 'report-post', 'report-post', 'take-case', 'moderate-hide', 'contest-decision', 'overturn-decision',
    ]); // oxfmt-ignore
  }));

test('a hidden answer leaves a line, is counted nowhere, and takes its mark and its thanks back once restored', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const [asker, giver, reader] = [await aCarer(db), await aCarer(db), await aCarer(db)];
    const mehdi = await aModerator(db, '23');
    const questionId = await aQuestion(services, asker, { departmentCode: '23' });
    const answerId = await anAnswer(services, giver, questionId, { body: `Du ${rare}, tout simplement.` });
    await markHelpedAnswer(services, asker, { answerId, helped: true });
    const seenBy = async (person: Person) => {
      const { question, answers } = await readQuestion(services, person, { id: questionId, after: 0 });
      return [question.answerCount, question.helpedAnswerId, ...answers.map(({ body }) => body)];
    };
    const decisionId = await decided(services, mehdi, { questionId, answerId }, { act: 'hide', ...told });
    expect(await seenBy(reader)).toEqual([0, null, '']);
    expect((await seenBy(giver))[2]).toContain(rare);
    expect((await searchExchange(services, reader, { text: rare })).results).toEqual([]);
    await expect(thankAnswer(services, reader, { answerId, thanks: true })).rejects.toThrow(NotFound);
    await liftDecision(services, mehdi, { id: decisionId, words: 'Je me suis trompé.' });
    expect(await seenBy(reader)).toEqual([1, answerId, `Du ${rare}, tout simplement.`]);
    expect((await searchExchange(services, reader, { text: rare })).results).toHaveLength(1);
  }));

test('masking rewrites the post and forgets what it said: in its history, in the search, for good', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const [asker, mehdi] = [await aCarer(db), await aModerator(db, '23')];
    const id = await aQuestion(services, asker, {
      title: 'Comment aider Mme Odette Lefort à se lever ?',
      body: 'Elle habite au moulin de Zorapic, tél. 06 12 34 56 78.',
      departmentCode: '23',
    });
    await decided(services, mehdi, { questionId: id, answerId: null }, {
      act: 'mask', rule: 1, words: 'On la reconnaissait.', masked: ['moulin de zorapic', ''],
    }); // oxfmt-ignore
    const kept = JSON.stringify([
      await db.selectFrom('questions').selectAll().where('id', '=', id).execute(),
      await db.selectFrom('exchange_revisions').selectAll().execute(),
      await db.selectFrom('question_terms').selectAll().execute(),
      await db
        .selectFrom('exchange_words')
        .select('word')
        .where('word', 'in', ['lefort', 'zorapic'])
        .execute(),
    ]);
    for (const secret of ['Lefort', 'lefort', '34 56', 'orapic']) expect(kept).not.toContain(secret);
    const { before, now } = await readQuestionHistory(services, asker, id);
    expect([before.map(({ body }) => body), now.body?.includes('habite')]).toEqual([[null], true]);
  }));

test('moving, closing and their opposites; a question never goes to more people than its author chose', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const [asker, reader, mehdi] = [await aCarer(db), await aCarer(db), await aModerator(db, '23')];
    const away = await aGrant(db, await aPerson(db), 'carer', { kind: 'department', id: '76' });
    const questionId = await aQuestion(services, asker, { departmentCode: '23' });
    const about = { questionId, answerId: null };
    const unmoved = { act: 'move', ...told, theme: 'hygiene', audience: 'department:76' } as const;
    const caseId = await aCase(services, mehdi, about);
    expect(await decideCase(services, mehdi, caseId, unmoved)).toEqual({
      ok: false,
      failure: { kind: 'unmoved' },
    });
    const moved = await decideCase(services, mehdi, caseId, {
      ...unmoved,
      theme: 'night',
      audience: 'department:23',
    });
    await expect(readQuestion(services, away, { id: questionId, after: 0 })).rejects.toThrow(NotFound);
    await liftDecision(services, mehdi, {
      id: moved.ok ? moved.value.decisionId : '',
      words: 'Finalement non.',
    });
    const back = (await readQuestion(services, away, { id: questionId, after: 0 })).question;
    expect([back.theme, back.audience]).toEqual(['hygiene', 'all']);

    const closed = await decided(services, mehdi, about, { act: 'close', ...told });
    const answer = () =>
      giveAnswer(services, reader, { id: newId(), questionId, text: 'Bonjour à vous', kept: [] });
    expect(await answer()).toEqual({ ok: false, failure: { kind: 'closed' } });
    await liftDecision(services, mehdi, { id: closed, words: 'On peut rouvrir.' });
    expect((await answer()).ok).toBe(true);
  }));

test('somebody suspended reads and thanks, posts nothing, and posts again after that time or once it is overturned', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const [author, other] = [await aCarer(db), await aCarer(db)];
    const [mehdi, solange] = [await aModerator(db, '23'), await aModerator(db, null)];
    const questionId = await aQuestion(services, other, { departmentCode: '23' });
    const theirs = await anAnswer(services, other, questionId);
    const answerId = await anAnswer(services, author, questionId, { body: 'Vous êtes toutes nulles.' });
    const decisionId = await decided(
      services,
      mehdi,
      { questionId, answerId },
      { act: 'suspend', ...told, days: 7 },
    );
    const ask = (at = services) =>
      askQuestion(at, author, { id: newId(), text: 'Qui connaît une bonne planche de bain ?', theme: 'hygiene', audience: 'all', kept: [] }); // oxfmt-ignore
    const until = new Date(services.now().getTime() + 7 * 86_400_000);
    expect(await ask()).toEqual({ ok: false, failure: { kind: 'suspended', until, decisionId } });
    expect((await readQuestion(services, author, { id: questionId, after: 0 })).suspension?.until).toEqual(
      until,
    );
    expect((await thankAnswer(services, author, { answerId: theirs, thanks: true })).ok).toBe(true);
    expect((await ask({ ...services, now: () => new Date(until.getTime() + 1000) })).ok).toBe(true);
    await contestDecision(services, author, { id: decisionId, words: 'C’était une blague.' });
    await reviewDecision(services, solange, { id: decisionId, overturned: true, words: 'Une maladresse.' });
    expect((await ask()).ok).toBe(true);
  }));
