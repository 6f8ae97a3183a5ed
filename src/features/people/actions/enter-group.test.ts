import { describe, expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import type { Person } from '../../../language/actor.ts';
import { recordsOf, textOfFile } from '../group-file.ts';
import { aCarer, aCentre, aGrant, aPerson } from '../seed.ts';
import { accountOf } from '../store/accounts.ts';
import { unwelcomedCentres } from '../store/group.ts';
import { enterGroup, planGroup } from './enter-group.ts';

const text = [
  'Prénom;Nom;Téléphone;E-mail;Commune',
  'zénobie;Martin;06 39 98 00 71;;Guéret',
  'Paule;;;paule@ravie.invalid;Trifouillis',
  'Rose;M;06 39 98 00 72;;',
  'Encore;;0639980071;;',
  ';X;06 39 98 00 73;;',
  'Sans;;01;;',
].join('\r\n');

async function aRelay(services: TestServices): Promise<{ centreId: string; facilitator: Person }> {
  const { id } = await aCentre(services.db);
  const facilitator = await aGrant(services.db, await aPerson(services.db), 'facilitator', {
    kind: 'centre',
    id,
  });
  return { centreId: id, facilitator };
}

describe('entering a group', () => {
  test('the dry run says line by line what will happen, and keeps nothing', () =>
    withDatabase(async (services) => {
      const { centreId, facilitator } = await aRelay(services);
      await aCarer(services.db, { centreId, phone: '+33639980072' });
      const before = await services.db.selectFrom('people').select('id').execute();
      const planned = await planGroup(services, facilitator, { centreId, text });
      expect(planned.ok && planned.value.lines.map(({ line, verdict }) => [line, verdict])).toEqual([
        [2, 'enter'],
        [3, 'enter-without-commune'],
        [4, 'already'],
        [5, 'twice'],
        [6, 'no-name'],
        [7, 'no-contact'],
      ]);
      expect(await services.db.selectFrom('people').select('id').execute()).toEqual(before);
    }));

  test('done twice it changes nothing more, and nobody is written to before she comes', () =>
    withDatabase(async (services) => {
      const { db, sent } = services;
      const { centreId, facilitator } = await aRelay(services);
      expect(await enterGroup(services, facilitator, { centreId, text })).toEqual({
        ok: true,
        value: { entered: 3 },
      });
      expect(await enterGroup(services, facilitator, { centreId, text })).toEqual({
        ok: true,
        value: { entered: 0 },
      });
      expect([...sent.mails, ...sent.messages]).toEqual([]);
      const her = await db
        .selectFrom('people')
        .select(['id', 'first_name', 'initial', 'commune_code', 'seen_on'])
        .where('first_name', '=', 'Zénobie')
        .executeTakeFirstOrThrow();
      expect(her).toMatchObject({ initial: 'M', commune_code: '23096', seen_on: null });

      const account = await accountOf(db, { kind: 'phone', value: '+33639980071' }, 'fr');
      expect(account).toMatchObject({ personId: her.id, isNew: false });
      expect(await unwelcomedCentres(db, her.id)).toEqual([centreId]);
    }));

  test('a relay that is not hers to run does not open', () =>
    withDatabase(async (services) => {
      const { centreId } = await aRelay(services);
      const { facilitator: other } = await aRelay(services);
      await expect(planGroup(services, other, { centreId, text })).rejects.toThrow();
      const member = await aCarer(services.db, { centreId });
      await expect(enterGroup(services, member, { centreId, text })).rejects.toThrow();
    }));
});

describe('the files spreadsheets write', () => {
  test('UTF-8 with or without its mark, Windows-1252, commas or semicolons', () => {
    const records = [
      ['Prénom', 'Mobile'],
      ['Zoé', '06'],
    ];
    const utf8 = new TextEncoder().encode('\ufeffPrénom;Mobile\r\n"Zoé";06');
    expect(recordsOf(textOfFile(utf8))).toEqual(records);
    const windows = Buffer.from('Prénom,Mobile\nZoé,06', 'latin1');
    expect(recordsOf(textOfFile(windows))).toEqual(records);
  });

  test('what is no table is refused, or comes out as nothing known', () => {
    expect(recordsOf(`a;b\n"${'x'.repeat(3000)}`)).toBeNull();
    expect(recordsOf('')).toEqual([]);
  });
});
