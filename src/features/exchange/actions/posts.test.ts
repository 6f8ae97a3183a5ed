import { expect, test } from 'vitest';
import { testDatabase, servicesOn, withDatabase, type TestServices } from '../../../../test/database.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { aCarer, aCentre, aGrant, aPerson } from '../../people/seed.ts';
import { aQuestion, anAnswer } from '../seed.ts';
import { askQuestion, type Asking } from './ask-question.ts';
import { editAnswer, editQuestion } from './edit-post.ts';
import { giveAnswer } from './give-answer.ts';
import { pointOutIn } from './guard-text.ts';
import { readAnswerHistory, readQuestion, readQuestionHistory } from './read-question.ts';
import { searchExchange } from './search.ts';
import { markHelpedAnswer, thankAnswer } from './thank-answer.ts';

const asking = (details: Partial<Asking> = {}): Asking => ({
  id: newId(),
  text: 'Comment couper les ongles des pieds ? Elle a la peau fine.',
  theme: 'hygiene',
  audience: 'all',
  kept: [],
  ...details,
});
const questionRow = ({ db }: TestServices, id: string) =>
  db.selectFrom('questions').selectAll().where('id', '=', id).executeTakeFirst();
const auditOf = async ({ db }: TestServices, subject: string) =>
  (await db.selectFrom('audit_lines').select('action').where('subject', '=', subject).execute()).map(
    (line) => line.action,
  );

test('a question is posted once, however often its form arrives', () =>
  withDatabase(async (services) => {
    const asker = await aCarer(services.db);
    const form = asking();
    expect(await askQuestion(services, asker, form)).toEqual({ ok: true, value: { id: form.id } });
    expect(
      await askQuestion(services, asker, { ...form, text: 'Un autre texte pour le même formulaire' }),
    ).toEqual({
      ok: true,
      value: { id: form.id },
    });
    const row = await questionRow(services, form.id);
    expect([row?.title, row?.body]).toEqual([
      'Comment couper les ongles des pieds ?',
      'Elle a la peau fine.',
    ]);
    expect(await auditOf(services, `question:${form.id}`)).toEqual(['ask-question']);
    const another = await aCarer(services.db);
    await expect(askQuestion(services, another, form)).rejects.toThrow(Forbidden);
  }));

test('two copies of one form at the same moment are one question and one answer', async () => {
  const { connection, db } = await testDatabase();
  const services = servicesOn(db, connection);
  const asker = await aCarer(db);
  const form = asking();
  const asked = await Promise.all([1, 2, 3].map(() => askQuestion(services, asker, form)));
  expect(asked).toEqual(asked.map(() => ({ ok: true, value: { id: form.id } })));
  const answer = {
    id: newId(),
    questionId: form.id,
    text: 'Après le bain, ils sont plus tendres.',
    kept: [],
  };
  const given = await Promise.all([1, 2, 3].map(() => giveAnswer(services, asker, answer)));
  expect(given).toEqual(given.map(() => ({ ok: true, value: { id: answer.id } })));
  expect((await questionRow(services, form.id))?.answer_count).toBe(1);
  await db.deleteFrom('sign_in_users').where('id', '=', asker.id).execute();
  await db.deleteFrom('questions').where('id', '=', form.id).execute();
});

test('answers given at the same moment are all counted, and all found', async () => {
  const { connection, db } = await testDatabase();
  const services = servicesOn(db, connection);
  const asker = await aCarer(db);
  const questionId = await aQuestion(services, asker, { title: 'Qui a une idée de dessert ?', body: '' });
  const desserts = ['clafoutis', 'flognarde', 'millassou', 'cornuelle'];
  await Promise.all(
    desserts.map((dessert) =>
      giveAnswer(services, asker, { id: newId(), questionId, text: `Un ${dessert}.`, kept: [] }),
    ),
  );
  expect((await questionRow(services, questionId))?.answer_count).toBe(desserts.length);
  for (const dessert of desserts) {
    const { results } = await searchExchange(services, asker, { text: dessert });
    expect(results.map(({ id }) => id)).toContain(questionId);
  }
  await db.deleteFrom('questions').where('id', '=', questionId).execute();
  await db.deleteFrom('sign_in_users').where('id', '=', asker.id).execute();
});

test('what points to somebody is masked before anything is stored', () =>
  withDatabase(async (services) => {
    const asker = await aCarer(services.db);
    const text = 'Madame Odette Lefort refuse la douche, son fils est au 06 12 34 56 78. Que faire ?';
    const form = asking({ text });
    expect(pointOutIn('text', text).map(({ kind }) => kind)).toEqual(['name', 'phone']);
    await askQuestion(services, asker, form);
    const answer = { id: newId(), questionId: form.id, text: 'Appelez le 06 99 88 77 66.', kept: [] };
    await giveAnswer(services, asker, answer);
    await editQuestion(services, asker, {
      id: form.id, title: 'Et le 07 11 22 33 44 ?', body: '', theme: 'hygiene', kept: [], forget: false,
    }); // oxfmt-ignore
    const kept = JSON.stringify([
      await services.db.selectFrom('questions').selectAll().execute(),
      await services.db.selectFrom('answers').selectAll().execute(),
      await services.db.selectFrom('exchange_revisions').selectAll().execute(),
      await services.db.selectFrom('question_terms').selectAll().execute(),
      await services.db.selectFrom('exchange_words').selectAll().execute(),
      await services.db.selectFrom('audit_lines').selectAll().execute(),
    ]);
    for (const secret of ['Lefort', 'lefort', '12 34', '88 77', '22 33']) expect(kept).not.toContain(secret);
  }));

test('what its writer says is nobody’s is kept', () =>
  withDatabase(async (services) => {
    const asker = await aCarer(services.db);
    const text = 'La mairie répond au 05 55 52 99 99, est-ce gratuit pour nous ?';
    const form = asking({ text, kept: pointOutIn('text', text).map(({ key }) => key) });
    await askQuestion(services, asker, form);
    expect((await questionRow(services, form.id))?.title).toContain('05 55 52 99 99');
  }));

test('one asks everybody, or a circle of one’s own', () =>
  withDatabase(async (services) => {
    const [mine, theirs] = [
      await aCentre(services.db),
      await aCentre(services.db, { name: 'Relais d’Aubusson' }),
    ];
    const asker = await aCarer(services.db, { centreId: mine.id });
    for (const audience of [`centre:${mine.id}`, 'department:23'])
      expect((await askQuestion(services, asker, asking({ audience }))).ok).toBe(true);
    for (const audience of [`centre:${theirs.id}`, 'department:19', 'centre:nowhere'])
      expect(await askQuestion(services, asker, asking({ audience }))).toEqual({
        ok: false,
        failure: { kind: 'not-her-audience' },
      });
  }));

test('only carers write', () =>
  withDatabase(async (services) => {
    const centre = await aCentre(services.db);
    const asker = await aCarer(services.db, { centreId: centre.id });
    const questionId = await aQuestion(services, asker);
    const answerId = await anAnswer(services, asker, questionId);
    const person = await aPerson(services.db);
    const facilitator = await aGrant(services.db, person, 'facilitator', { kind: 'centre', id: centre.id });
    const attempts = [
      askQuestion(services, facilitator, asking()),
      giveAnswer(services, facilitator, { id: newId(), questionId, text: 'Bonjour', kept: [] }),
      thankAnswer(services, facilitator, { answerId, thanks: true }),
    ];
    for (const attempt of attempts) await expect(attempt).rejects.toThrow(Forbidden);
    expect((await readQuestion(services, facilitator, { id: questionId, after: 0 })).answers).toHaveLength(1);
  }));

test('what one may not see does not exist', () =>
  withDatabase(async (services) => {
    const [here, there] = [await aCentre(services.db), await aCentre(services.db)];
    const asker = await aCarer(services.db, { centreId: here.id });
    const questionId = await aQuestion(services, asker, { audience: `centre:${here.id}` });
    const answerId = await anAnswer(services, asker, questionId);
    const stranger = await aCarer(services.db, { centreId: there.id });
    const attempts = [
      () => readQuestion(services, stranger, { id: questionId, after: 0 }),
      () => readQuestionHistory(services, stranger, questionId),
      () => readAnswerHistory(services, stranger, answerId),
      () => giveAnswer(services, stranger, { id: newId(), questionId, text: 'Bonjour', kept: [] }),
      () => thankAnswer(services, stranger, { answerId, thanks: true }),
      () => markHelpedAnswer(services, stranger, { answerId, helped: true }),
      () =>
        editQuestion(services, stranger, {
          id: questionId,
          title: 'x',
          body: '',
          theme: 'self',
          kept: [],
          forget: false,
        }),
      () => editAnswer(services, stranger, { id: answerId, body: 'x', kept: [], forget: false }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow(NotFound);
  }));

test('edits keep what was said before, or forget it when asked', () =>
  withDatabase(async (services) => {
    const asker = await aCarer(services.db);
    const id = await aQuestion(services, asker, { title: 'Premier titre', body: 'Premier texte' });
    const edit = (title: string, forget: boolean) =>
      editQuestion(services, asker, { id, title, body: 'Texte', theme: 'night', kept: [], forget });
    const before = async () =>
      (await readQuestionHistory(services, asker, id)).before.map(({ title }) => title);
    await edit('Deuxième titre', false);
    expect(await before()).toEqual(['Premier titre']);
    await edit('Deuxième titre', false);
    expect(await before()).toEqual(['Premier titre']);
    await edit('Troisième titre', true);
    expect(await before()).toEqual([null, null]);
    expect((await questionRow(services, id))?.theme).toBe('night');

    const answerId = await anAnswer(services, asker, id, { body: 'Avant' });
    await editAnswer(services, asker, { id: answerId, body: 'Après', kept: [], forget: false });
    const history = await readAnswerHistory(services, asker, answerId);
    expect([history.now.body, history.before.map(({ body }) => body)]).toEqual(['Après', ['Avant']]);
  }));

test('a question’s asker is told of new answers until she reads them', () =>
  withDatabase(async (services) => {
    const [asker, giver] = [await aCarer(services.db), await aCarer(services.db)];
    const yesterday = new Date(services.now().getTime() - 86_400_000);
    const id = await aQuestion(services, asker, { askedAt: yesterday });
    await anAnswer(services, giver, id);
    const isNews = async () => {
      const row = await questionRow(services, id);
      return (row?.last_answer_at ?? yesterday) > (row?.seen_at ?? yesterday);
    };
    await readQuestion(services, giver, { id, after: 0 });
    expect(await isNews()).toBe(true);
    await readQuestion(services, asker, { id, after: 0 });
    expect(await isNews()).toBe(false);
  }));

test('a flood is slowed down with a word', () =>
  withDatabase(async (services) => {
    const asker = await aCarer(services.db);
    const answers = [];
    for (let time = 0; time < 11; time++)
      answers.push(
        await askQuestion(
          services,
          asker,
          asking({ text: `Question ${time} : ${'mot'.repeat(time + 1)} ?` }),
        ),
      );
    expect(answers.map(({ ok }) => ok)).toEqual([...Array<boolean>(10).fill(true), false]);
    expect(answers.at(-1)).toEqual({ ok: false, failure: { kind: 'too-many', act: 'ask' } });
  }));
