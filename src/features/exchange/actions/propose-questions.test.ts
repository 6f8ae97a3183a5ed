import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import type { Person } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { kinds } from '../../messages/domain/kinds.ts';
import { aCarer, aCentre, aGrant, aPerson } from '../../people/seed.ts';
import { aQuestion, anAnswer, anUnsignedQuestion } from '../seed.ts';
import { proposeQuestions } from './propose-questions.ts';

const hours = 3_600_000;

async function ableTo(services: TestServices, person: Person, gestures: string[]): Promise<Person> {
  await services.db.updateTable('people').set({ gestures }).where('id', '=', person.id).execute();
  return person;
}

const toldOf = async ({ db }: TestServices) =>
  db.selectFrom('notices').select(['person_id', 'path']).where('kind', '=', 'question-near-me').execute();

const asked = ({ now }: TestServices) => new Date(now().getTime() - 20 * hours);

test('an unanswered question is proposed to carers who know its gestures and may read it', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const [here, there] = [await aCentre(db), await aCentre(db, { name: 'Relais de Dieppe' })];
    const carer = async (gestures: string[], centreId: string) =>
      ableTo(services, await aCarer(db, { centreId }), gestures);
    const author = await carer(['washing'], here.id);
    const helper = await carer(['shower', 'cooking'], here.id);
    await carer(['cooking'], here.id);
    await carer(['shower'], there.id);
    await ableTo(services, await aPerson(db), ['shower']);
    await ableTo(services, await aGrant(db, await aPerson(db), 'employer', { kind: 'national' }), ['shower']);
    const question = { audience: `centre:${here.id}`, askedAt: asked(services) } as const;
    const id = await aQuestion(services, author, question);
    await proposeQuestions(services);
    await proposeQuestions(services);
    expect(await toldOf(services)).toEqual([{ person_id: helper.id, path: urls.question(id) }]);
  }));

test('a few are asked, once in three days; not of what is answered, just asked, old, hidden or closed', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const author = await ableTo(services, await aCarer(db), ['washing']);
    const askedAt = asked(services);
    for (let more = 0; more < 9; more++) await ableTo(services, await aCarer(db), ['washing']);
    await aQuestion(services, author, { askedAt: services.now() });
    await aQuestion(services, author, { askedAt: new Date(askedAt.getTime() - 60 * hours) });
    await anAnswer(services, await aCarer(db), await aQuestion(services, author, { askedAt }));
    for (const gone of ['hidden_at', 'held_at', 'closed_at'] as const) {
      const id = await aQuestion(services, author, { askedAt });
      const rule = gone === 'hidden_at' ? { hidden_rule: 1 } : gone === 'closed_at' ? { closed_rule: 1 } : {};
      await db
        .updateTable('questions')
        .set({ [gone]: askedAt, ...rule })
        .where('id', '=', id)
        .execute();
    }
    await proposeQuestions(services);
    expect(await toldOf(services)).toEqual([]);

    for (let time = 0; time < 3; time++) await aQuestion(services, author, { askedAt });
    await proposeQuestions(services);
    const told = (await toldOf(services)).map(({ person_id }) => person_id);
    // Six for the first, the three others for the second, nobody twice.
    expect([told.length, new Set(told).size, told.includes(author.id)]).toEqual([9, 9, false]);
  }));

test('who asked without her name is not asked to help herself, and says no once for all', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const author = await ableTo(services, await aCarer(db), ['memory']);
    const tired = await ableTo(services, await aCarer(db), ['memory']);
    const chosen = { kind: 'question-near-me', channel: 'app', rhythm: 'never', chosen_at: services.now() };
    await db
      .insertInto('message_choices')
      .values({ person_id: tired.id, ...chosen })
      .execute();
    const id = await anUnsignedQuestion(
      services,
      author,
      'Comment parler de la mort avec elle ? Je ne sais pas.',
    );
    await db
      .updateTable('questions')
      .set({ theme: 'relations', asked_at: asked(services) })
      .where('id', '=', id)
      .execute();
    await proposeQuestions(services);
    expect(await toldOf(services)).toEqual([]);
  }));

test('it never leaves by SMS or mail unless one asks for it', () => {
  expect(kinds['question-near-me']).toMatchObject({
    urgency: 'quiet',
    defaults: { mail: 'never', sms: 'never' },
  });
});
