import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { aCarer, aGrant, aPerson } from '../../people/seed.ts';
import { aContract } from '../../work/seed.ts';
import { noTexts } from '../domain/handover-sheet.ts';
import { anAgreedReplacement } from '../seed/agreed.ts';
import { readSheet, writeHandover } from './handover.ts';

const hour = (text: string) => new Date(`${text}+01:00`);
const texts = { ...noTexts, gestures: 'Se lever : bras droit d’abord.' };

async function home(services: TestServices) {
  const { db } = services;
  const [carer, replacement] = [await aCarer(db), await aCarer(db)];
  const employer = await aGrant(db, await aPerson(db), 'employer', { kind: 'department', id: '23' });
  const contract = await aContract(services, carer, {
    employer: { personId: employer.id, street: '3, rue des Pommiers', entry: 'Portail vert' },
  });
  return { carer, replacement, employer, contract, contractId: contract.id };
}

test('its carer writes, its employer corrects, and each sees whose word it is', () =>
  withDatabase(async (services) => {
    const { carer, employer, contractId } = await home(services);
    expect((await writeHandover(services, carer, { contractId, texts, lookedAgain: false })).ok).toBe(true);
    const corrected = { ...texts, avoid: 'Le café après 16 h.' };
    expect(
      (await writeHandover(services, employer, { contractId, texts: corrected, lookedAgain: false })).ok,
    ).toBe(true);
    const { sheet } = await readSheet(services, carer, contractId);
    expect(sheet).toMatchObject({ texts: corrected, reader: 'carer', updatedBy: 'employer' });
  }));

test('a word of illness or a name is said first, nothing is kept until its writer has looked again', () =>
  withDatabase(async (services) => {
    const { carer, contractId } = await home(services);
    const written = { ...texts, habits: 'Elle a Alzheimer.' };
    const first = await writeHandover(services, carer, { contractId, texts: written, lookedAgain: false });
    expect(first).toMatchObject({ ok: false, failure: { flagged: [{ part: 'habits', kind: 'illness' }] } });
    expect((await readSheet(services, carer, contractId)).sheet.texts).toEqual(noTexts);
    expect((await writeHandover(services, carer, { contractId, texts: written, lookedAgain: true })).ok).toBe(
      true,
    );
  }));

test('whoever was agreed to opens sheet and address from the agreement to the day after her last, at any hour', () =>
  withDatabase(async (services) => {
    const { carer, replacement, contract, contractId } = await home(services);
    await expect(readSheet(services, replacement, contractId)).rejects.toThrow(NotFound);
    await anAgreedReplacement(services, {
      carer,
      replacement,
      contract,
      shifts: [
        { start: hour('2026-11-26T08:00'), end: hour('2026-11-26T10:00') },
        { start: hour('2026-11-27T20:00'), end: hour('2026-11-28T06:30'), kind: 'night' },
      ],
    });
    const closes = hour('2026-11-30T00:00').getTime();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -10 * 1440, max: 10 * 1440 }), async (minutes) => {
        const now = new Date(closes + minutes * 60_000);
        const reading = readSheet({ ...services, now: () => now }, replacement, contractId);
        if (now.getTime() >= closes) {
          await expect(reading).rejects.toThrow(NotFound);
          return;
        }
        const { sheet, address } = await reading;
        expect(sheet).toMatchObject({ reader: 'replacement', until: new Date(closes) });
        expect(address).toEqual({ street: '3, rue des Pommiers', entry: 'Portail vert' });
      }),
      { numRuns: 30 },
    );
    await expect(
      writeHandover(services, replacement, { contractId, texts, lookedAgain: true }),
    ).rejects.toThrow(Forbidden);
  }));

test('a replacement that was called off closes it at once; a colleague never opens it', () =>
  withDatabase(async (services) => {
    const { carer, replacement, contract, contractId } = await home(services);
    const shifts = [{ start: hour('2026-11-26T08:00'), end: hour('2026-11-26T10:00') }];
    await anAgreedReplacement(services, { carer, replacement, contract, shifts });
    await readSheet(services, replacement, contractId);
    await expect(readSheet(services, await aCarer(services.db), contractId)).rejects.toThrow(NotFound);
    await services.db
      .updateTable('replacement_covers')
      .set({ state: 'released', released_at: services.now(), released_because: 'withdrawn' })
      .execute();
    await expect(readSheet(services, replacement, contractId)).rejects.toThrow(NotFound);
  }));

test('that she looked is noted once an hour, of the person whose home it is about', () =>
  withDatabase(async (services) => {
    const { carer, replacement, contract, contractId } = await home(services);
    const shifts = [{ start: hour('2026-11-26T08:00'), end: hour('2026-11-26T10:00') }];
    await anAgreedReplacement(services, { carer, replacement, contract, shifts });
    await readSheet(services, replacement, contractId);
    await readSheet(services, replacement, contractId);
    await readSheet(services, carer, contractId);
    const lines = await services.db
      .selectFrom('audit_lines')
      .select(['actor_id', 'subject'])
      .where('action', '=', 'read-handover-sheet')
      .execute();
    expect(lines).toEqual([{ actor_id: replacement.id, subject: `person:${carer.id}` }]);
  }));
