import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import type { Person } from '../../../language/actor.ts';
import { Forbidden } from '../../../language/failure.ts';
import { personById } from '../../people/store/actor.ts';
import { aCarer, aCentre, aGrant, aPerson, loadDemoPeople } from '../../people/seed.ts';
import { aQuestion, anAnswer, loadDemoExchange } from '../seed.ts';
import { findSimilar } from './find-similar.ts';
import { markHelpedAnswer } from './thank-answer.ts';
import { searchExchange, type SearchFilters } from './search.ts';

const demoFolder = join(import.meta.dirname, '../../../../demo');

const titlesFor = async (services: TestServices, actor: Person, text: string, filters: SearchFilters = {}) =>
  (await searchExchange(services, actor, { text, filters, limit: 30 })).results.map(({ title }) => title);

/** A few questions of the trade, answered or not. */
async function aSmallExchange(services: TestServices, asker: Person) {
  for (const body of ['La batterie du fauteuil', 'Une batterie neuve', 'La batterie et son chargeur'])
    await aQuestion(services, asker, { title: 'Entretien', body, theme: 'digital' });
  const ask = (title: string, body: string, more = {}) =>
    aQuestion(services, asker, { title, body, ...more });
  const washing = await ask('Toilette intime refusée, comment proposez-vous ?', 'Il accepte tout le reste.');
  await anAnswer(services, asker, washing, { body: 'Je propose le gant, il fait lui-même.' });
  const hoist = await ask('Le lève-malade s’arrête en plein milieu', 'La batterie est à plat.', {
    theme: 'equipment',
  });
  await anAnswer(services, asker, hoist, { body: 'Il y a un bouton rouge de descente manuelle.' });
  await ask('Des changes ou des slips filet ?', 'Elle mouille toutes les nuits.', { departmentCode: '23' });
  await ask('Mon statut d’auxiliaire de vie', 'Est-ce le même contrat ?', {
    theme: 'rights',
    departmentCode: '19',
  });
}

describe('searching', () => {
  test.each([
    ['toilete intim', 'Toilette intime refusée, comment proposez-vous ?'],
    ['TOILETTES INTIMES', 'Toilette intime refusée, comment proposez-vous ?'],
    ['refus', 'Toilette intime refusée, comment proposez-vous ?'],
    ['lève-personne', 'Le lève-malade s’arrête en plein milieu'],
    ['souleve malade', 'Le lève-malade s’arrête en plein milieu'],
    ['baterie', 'Le lève-malade s’arrête en plein milieu'],
    ['bouton rouge', 'Le lève-malade s’arrête en plein milieu'],
    ['protections', 'Des changes ou des slips filet ?'],
    ['couches', 'Des changes ou des slips filet ?'],
    ['AVS', 'Mon statut d’auxiliaire de vie'],
    ['aide à domicile', 'Mon statut d’auxiliaire de vie'],
    ['assistante de vie', 'Mon statut d’auxiliaire de vie'],
  ])('« %s » finds « %s » first', (text, title) =>
    withDatabase(async (services) => {
      const asker = await aCarer(services.db);
      await aSmallExchange(services, asker);
      expect((await titlesFor(services, asker, text))[0]).toBe(title);
    }),
  );

  test('says what it took for a slip', () =>
    withDatabase(async (services) => {
      const asker = await aCarer(services.db);
      await aSmallExchange(services, asker);
      const { mended } = await searchExchange(services, asker, { text: 'baterie à plat' });
      expect(mended).toEqual([{ typed: 'baterie', read: 'batterie' }]);
    }));

  test('keeps to the theme, the department, what is unanswered', () =>
    withDatabase(async (services) => {
      const asker = await aCarer(services.db);
      await aSmallExchange(services, asker);
      const all = 'toilette lève-malade changes contrat';
      expect(await titlesFor(services, asker, all)).toHaveLength(4);
      expect(await titlesFor(services, asker, all, { theme: 'equipment' })).toEqual([
        'Le lève-malade s’arrête en plein milieu',
      ]);
      expect(await titlesFor(services, asker, all, { departmentCode: '19' })).toEqual([
        'Mon statut d’auxiliaire de vie',
      ]);
      expect((await titlesFor(services, asker, all, { unanswered: true })).sort()).toEqual([
        'Des changes ou des slips filet ?', 'Mon statut d’auxiliaire de vie',
      ]); // oxfmt-ignore
    }));

  test('finds in answers, and shows where, in plain text', () =>
    withDatabase(async (services) => {
      const asker = await aCarer(services.db);
      await aSmallExchange(services, asker);
      const { results } = await searchExchange(services, asker, { text: 'bouton de descente' });
      expect(results[0]?.fromAnswer).toBe(true);
      expect(results[0]?.extractSegments.filter(({ hit }) => hit).map(({ text }) => text)).toEqual([
        'bouton',
        'descente',
      ]);
    }));

  test('puts first, of two alike, the one whose answer helped', () =>
    withDatabase(async (services) => {
      const [asker, giver] = [await aCarer(services.db), await aCarer(services.db)];
      const title = 'Comment raser un monsieur qui bouge ?';
      const helped = await aQuestion(services, asker, { title, body: 'Il tourne la tête.' });
      const answerId = await anAnswer(services, giver, helped, { body: 'Assis, devant la glace.' });
      const newer = await aQuestion(services, asker, { title, body: 'Il tourne la tête.' });
      await anAnswer(services, giver, newer, { body: 'Assis, devant la glace.' });
      const first = async () => (await searchExchange(services, asker, { text: 'raser' })).results[0]?.id;
      expect(await first()).toBe(newer);
      await markHelpedAnswer(services, asker, { answerId, helped: true });
      expect(await first()).toBe(helped);
    }));

  test('is closed to whom the exchange is closed', () =>
    withDatabase(async (services) => {
      const employer = await aGrant(services.db, await aPerson(services.db), 'employer', {
        kind: 'department',
        id: '23',
      });
      await expect(searchExchange(services, employer, { text: 'toilette' })).rejects.toThrow(Forbidden);
      await expect(
        searchExchange(services, { kind: 'visitor', locale: 'fr' }, { text: 'x' }),
      ).rejects.toThrow(Forbidden);
    }));

  test('never fails, whatever is typed', () =>
    withDatabase(async (services) => {
      const asker = await aCarer(services.db);
      await aSmallExchange(services, asker);
      const typed = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ maxLength: 200 }),
        fc.constantFrom("' & !", "\\'", '%_%', '"<->"', ':*', '𝕿oilette'),
      );
      await fc.assert(
        fc.asyncProperty(typed, async (text) => {
          await searchExchange(services, asker, { text: text.toWellFormed().replace(/\p{Cc}/gu, ' ') });
        }),
        { numRuns: 100 },
      );
    }));
});

test('everybody finds every question she may read by its own words, and no other', () =>
  withDatabase(async (services) => {
    const [here, there] = [await aCentre(services.db), await aCentre(services.db, { departmentCode: '19' })];
    const near = await aCarer(services.db, { centreId: here.id });
    const far = await aCarer(services.db, { centreId: there.id });
    const facilitator = await aGrant(services.db, await aPerson(services.db), 'facilitator', {
      kind: 'centre',
      id: here.id,
    });
    const moderator = await aGrant(services.db, await aPerson(services.db), 'moderator', {
      kind: 'department',
      id: '23',
    });
    const coordinator = await aGrant(services.db, await aPerson(services.db), 'national_coordinator', {
      kind: 'national',
    });
    const judge = await aGrant(services.db, await aPerson(services.db), 'moderator', { kind: 'national' });
    const audiences = [
      'all',
      'department:23',
      'department:19',
      `centre:${here.id}`,
      `centre:${there.id}`,
    ] as const;
    for (const audience of audiences)
      await aQuestion(services, near, {
        audience,
        title: `Escabeau ${audience.slice(0, 13)}`,
        body: audience,
      });
    const seen = async (actor: Person) =>
      (await searchExchange(services, actor, { text: 'escabeau' })).results
        .map(({ extract }) => extract)
        .sort();
    const sorted = (...some: string[]) => some.sort();
    expect(await seen(near)).toEqual(sorted('all', 'department:23', `centre:${here.id}`));
    expect(await seen(far)).toEqual(sorted('all', 'department:19', `centre:${there.id}`));
    expect(await seen(facilitator)).toEqual(sorted('all', 'department:23', `centre:${here.id}`));
    expect(await seen(moderator)).toEqual(sorted('all', 'department:23', `centre:${here.id}`));
    expect(await seen(coordinator)).toEqual(['all']);
    expect(await seen(judge)).toEqual(sorted(...audiences));
  }));

describe('on the demonstration', () => {
  const asAicha = (work: (services: TestServices, aicha: Person) => Promise<void>) =>
    withDatabase(async (services) => {
      const people = await loadDemoPeople(services);
      await loadDemoExchange(services, demoFolder, people);
      const aicha = await personById(services.db, people.personas['aicha'] ?? '');
      if (!aicha) throw new Error('The demonstration has no aicha.');
      await work(services, aicha);
    });

  test('a refused wash is shown the refused washes already answered', () =>
    asAicha(async (services, aicha) => {
      const similar = await findSimilar(
        services,
        aicha,
        'Comment faire la toilette quand la personne refuse ?',
      );
      expect(similar).toHaveLength(3);
      const details = 'Elle crie, son fils s’en mêle, je viens le lundi et le jeudi avant le kiné.';
      const longer = `Comment faire la toilette quand la personne refuse ? ${details}`;
      expect(await findSimilar(services, aicha, longer)).not.toEqual([]);
      for (const { title, answerCount } of similar) {
        expect(title.toLowerCase()).toMatch(/toilette|douche|laver/);
        expect(answerCount).toBeGreaterThan(0);
      }
    }));

  test('what looks like nothing is shown nothing', () =>
    asAicha(async (services, aicha) => {
      expect(await findSimilar(services, aicha, 'Bonjour à toutes et merci')).toEqual([]);
      expect(await findSimilar(services, aicha, 'Le trombone à coulisse du voisin polonais')).toEqual([]);
    }));

  test.each([
    ['toilete intim', /toilette intime/i],
    ['escare talon', /./],
    ['alzeimer laver', /alzheimer/i],
    ['lève personne en panne', /lève malade/i],
    ['nuit payée un sixième', /sixième|1\/6/i],
    ['mot de passe cesu', /cesu/i],
  ])('« %s » finds what it should', (text, title) =>
    asAicha(async (services, aicha) => {
      const { results } = await searchExchange(services, aicha, { text });
      expect(results[0]?.title).toMatch(title);
    }),
  );
});
