import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import type { Exported } from '../../../language/exported.ts';
import { newId } from '../../../language/ids.ts';
import { editQuestion } from '../../exchange/actions/edit-post.ts';
import { followTheme } from '../../exchange/actions/follow.ts';
import { giveAnswer } from '../../exchange/actions/give-answer.ts';
import { aQuestion, anAnswer, anUnsignedQuestion } from '../../exchange/seed.ts';
import { notify } from '../../messages/actions/notify.ts';
import { aCarer } from '../../people/seed.ts';
import { exportMine, everythingOf } from './export.ts';
import { inJson } from './file.ts';
import { gatherTables } from './gather.ts';

describe('taking one’s data away', () => {
  test('every word of hers is in the file, and none of anybody else’s', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const her = await aCarer(db, { firstName: 'Zénobie', phone: '+33639980043' });
      const other = await aCarer(db, { firstName: 'Paule', phone: '+33639980044' });
      const question = await aQuestion(services, her, { title: 'La sienne' });
      await anAnswer(services, other, question, { body: 'Celle de Paule' });
      const theirs = await aQuestion(services, other, { title: 'Celle des autres' });
      await anAnswer(services, her, theirs, { body: 'Sa réponse' });
      const exported = await exportMine(services, her);
      if (!exported.ok) throw new Error('refused');
      let text = '';
      for await (const piece of inJson(exported.value, services.now())) text += piece;
      const file = JSON.parse(text) as { tables: Record<string, unknown[]> };
      expect(Object.keys(file.tables)).toEqual([
        'sign_in_users',
        'people',
        'grants',
        'questions',
        'answers',
        'audit_lines',
      ]);
      for (const hers of ['Zénobie', '+33639980043', 'La sienne', 'Sa réponse', 'Guéret'])
        expect(text).toContain(hers);
      for (const others of ['Paule', '+33639980044', 'Celle des autres', other.id])
        expect(text).not.toContain(others);
    }));

  test('what she wrote without her name is hers to take, as what she was told and how she comes in', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const her = await aCarer(db);
      const theirs = await aQuestion(services, await aCarer(db), { title: 'Celle des autres' });
      const id = await anUnsignedQuestion(services, her, 'Je ne suis pas payée depuis trois mois');
      await giveAnswer(services, her, {
        id: newId(), questionId: theirs, text: 'Moi non plus, à vrai dire', kept: [], unsigned: true,
      }); // oxfmt-ignore
      const words = { title: 'Je ne suis toujours pas payée', body: 'Que faire ?', theme: 'rights' } as const;
      await editQuestion(services, her, { id, ...words, kept: [], forget: false });
      await followTheme(services, her, { theme: 'night', follows: true });
      const told = { kind: 'new-device', to: her.id, factId: newId(), path: '/appareils' } as const;
      await notify(services, db, told);
      const read = await gatherTables(everythingOf(services, her.id), 10);
      const rows = (table: string) => read.find((one) => one.table === table)?.rows;
      expect(rows('questions')).toMatchObject([{ id, unsigned: true, title: words.title }]);
      expect(rows('answers')).toMatchObject([{ question_id: theirs, unsigned: true }]);
      expect(rows('exchange_revisions')).toMatchObject([{ title: 'Je ne suis pas payée depuis trois mois' }]);
      expect(rows('theme_follows')).toMatchObject([{ theme: 'night' }]);
      expect(rows('notices')).toMatchObject([{ kind: 'new-device' }]);
      expect(JSON.stringify(read)).not.toContain('Celle des autres');
    }));

  test('an eleventh file within the hour is refused', () =>
    withDatabase(async (services) => {
      const her = await aCarer(services.db);
      for (let taken = 0; taken < 10; taken++) expect((await exportMine(services, her)).ok).toBe(true);
      expect(await exportMine(services, her)).toEqual({ ok: false, failure: { kind: 'too-many' } });
    }));

  test('a long list is cut on the page, and said to be', () =>
    withDatabase(async (services) => {
      const her = await aCarer(services.db);
      for (let asked = 0; asked < 4; asked++) await aQuestion(services, her);
      const read = await gatherTables(everythingOf(services, her.id), 3);
      const questions = read.find(({ table }) => table === 'questions');
      expect([questions?.rows.length, questions?.cut]).toEqual([3, true]);
      expect(read.find(({ table }) => table === 'answers')).toEqual({
        table: 'answers',
        rows: [],
        cut: false,
      });
    }));

  test('a file with nothing in it is still JSON, and an undeclared table is refused', async () => {
    const nothing = (async function* (): AsyncGenerator<Exported> {})();
    let text = '';
    for await (const piece of inJson(nothing, new Date(0))) text += piece;
    expect(JSON.parse(text)).toMatchObject({ tables: {} });
    const strange = (async function* (): AsyncGenerator<Exported> {
      await Promise.resolve();
      yield { table: 'rate_counters', row: {} };
    })();
    await expect(gatherTables(strange, 3)).rejects.toThrow('rate_counters');
  });
});
