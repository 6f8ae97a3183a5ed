import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import type { Person } from '../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { nameExpert } from '../../people/actions/name-expert.ts';
import { aCarer, aCentre, aGrant, aPerson } from '../../people/seed.ts';
import { personById } from '../../people/store/actor.ts';
import { daysToSay } from '../domain/experts.ts';
import { askQuestion } from './ask-question.ts';
import { fieldsOffered, readQueue } from './experts.ts';
import { giveAnswer } from './give-answer.ts';
import { readQuestion } from './read-question.ts';
import { searchExchange } from './search.ts';

const day = 86_400_000;

async function aLawyer(services: TestServices): Promise<Person> {
  const { db } = services;
  const coordinator = await aGrant(db, await aPerson(db), 'national_coordinator', { kind: 'national' });
  const { id } = await aPerson(db, { firstName: 'Hélène' });
  const naming = { personId: id, field: 'law', named: true } as const;
  await nameExpert(services, coordinator, naming);
  await nameExpert(services, coordinator, naming);
  await expect(nameExpert(services, await aCarer(db), naming)).rejects.toThrow(
    /NotFound|Forbidden|expert|^$/,
  );
  const lawyer = await personById(db, id);
  if (!lawyer) throw new Error('nobody');
  return lawyer;
}

async function ask(services: TestServices, actor: Person, field: 'law' | null, audience = 'all') {
  const text = `Mon contrat dit autre chose que le zorglub ${newId()}, est-ce permis ?`;
  const form = { id: newId(), text, theme: 'rights', audience, kept: [], field } as const;
  await askQuestion(services, actor, form);
  return form.id;
}

const answer = (services: TestServices, actor: Person, questionId: string, unsigned = false) =>
  giveAnswer(services, actor, {
    id: newId(),
    questionId,
    text: 'La convention dit que non.',
    kept: [],
    unsigned,
  });

test('an expert who is no carer reads and answers what is sent to her field, and nothing else', () =>
  withDatabase(async (services) => {
    const lawyer = await aLawyer(services);
    const centre = await aCentre(services.db);
    const asker = await aCarer(services.db, { centreId: centre.id });
    const [sent, near, other] = [
      await ask(services, asker, 'law'),
      await ask(services, asker, 'law', `centre:${centre.id}`),
      await ask(services, asker, null),
    ];
    const queue = await readQueue(services, lawyer, 'law');
    expect(queue.waiting.map(({ id }) => id)).toEqual([sent, near]);
    await expect(readQuestion(services, lawyer, { id: other, after: 0 })).rejects.toThrow(NotFound);
    await expect(answer(services, lawyer, other)).rejects.toThrow(NotFound);
    await expect(searchExchange(services, lawyer, { text: 'zorglub' })).rejects.toThrow(Forbidden);
    await expect(readQueue(services, lawyer, 'nursing')).rejects.toThrow(Forbidden);
    await expect(readQueue(services, asker, 'law')).rejects.toThrow(Forbidden);
    await expect(answer(services, lawyer, sent, true)).rejects.toThrow(Forbidden);

    expect((await answer(services, lawyer, sent)).ok).toBe(true);
    await answer(services, asker, sent);
    const { answers } = await readQuestion(services, asker, { id: sent, after: 0 });
    expect(answers.map(({ field }) => field)).toEqual(['law', null]);
    const after = await readQueue(services, lawyer, 'law');
    expect([after.waiting.map(({ id }) => id), after.answered.map(({ id }) => id)]).toEqual([[near], [sent]]);
  }));

test('how long a field takes is told from five answers on', () =>
  withDatabase(async (services) => {
    const lawyer = await aLawyer(services);
    const asker = await aCarer(services.db);
    const at = (days: number) => ({
      ...services,
      now: () => new Date(services.now().getTime() + days * day),
    });
    const delay = async () => (await fieldsOffered(at(20)))[0];
    for (const [index, days] of [1, 2, 2, 3, 9].entries()) {
      expect(await delay()).toEqual({ field: 'law', usualDays: null });
      const id = await ask(at(index), asker, 'law');
      await answer(at(index + days), lawyer, id);
    }
    expect(await delay()).toEqual({ field: 'law', usualDays: 2 });
    expect(await fieldsOffered(services)).toHaveLength(1);
    expect([0.2, 0.8, 1.1, 1.3, 2].map(daysToSay)).toEqual([0, 1, 1, 2, 2]);
  }));
