import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import { NotFound } from '../../../language/failure.ts';
import { aCarer, aGrant, aPerson } from '../../people/seed.ts';
import { aContract } from '../../work/seed.ts';
import { anAgreedReplacement } from '../seed/agreed.ts';
import { papersFor } from '../store/papers.ts';
import { freezeTerms, papersByLink, readPapers, termsOf } from './papers.ts';

const hour = (text: string) => new Date(`${text}+01:00`);

async function agreedAt(services: TestServices) {
  const { db } = services;
  const [carer, replacement] = [
    await aCarer(db, { firstName: 'Aïcha' }),
    await aCarer(db, { firstName: 'Josiane' }),
  ];
  const employer = await aGrant(db, await aPerson(db), 'employer', { kind: 'department', id: '23' });
  const contract = await aContract(services, carer, {
    job: 'B',
    hourlyCents: 1400,
    gestures: ['washing'],
    employer: { name: 'Madame Petit', personId: employer.id, street: '3, rue des Pommiers' },
  });
  const agreed = await anAgreedReplacement(services, {
    carer,
    replacement,
    contract,
    shifts: [{ start: hour('2026-11-26T08:00'), end: hour('2026-11-26T10:00') }],
  });
  return { carer, replacement, employer, contract, ...agreed };
}

test('terms are frozen once: what becomes of the contract afterwards changes nothing', () =>
  withDatabase(async (services) => {
    const { agreementId, contract } = await agreedAt(services);
    await freezeTerms(services, agreementId);
    const terms = await termsOf(services, agreementId);
    expect(terms).toMatchObject({
      employer: { name: 'Madame Petit', commune: 'Guéret' },
      replacement: { firstName: 'Josiane' },
      replaced: { firstName: 'Aïcha' },
      job: 'B',
      level: 'IV',
      pay: { hourlyCents: 1400, from: 'contract' },
    });
    await services.db
      .updateTable('contracts')
      .set({ hourly_cents: 2000 })
      .where('id', '=', contract.id)
      .execute();
    await freezeTerms(services, agreementId);
    expect(await termsOf(services, agreementId)).toEqual(terms);
    const lines = await services.db
      .selectFrom('audit_lines')
      .selectAll()
      .where('action', '=', 'make-papers')
      .execute();
    expect(lines).toHaveLength(1);
  }));

test('nothing in the terms tells a street, a phone nor a number', () =>
  withDatabase(async (services) => {
    const { agreementId } = await agreedAt(services);
    expect(JSON.stringify(await termsOf(services, agreementId))).not.toContain('Pommiers');
  }));

test('the two it binds read it, with the street; whoever is replaced does not see the wage of another', () =>
  withDatabase(async (services) => {
    const { agreementId, carer, replacement, employer } = await agreedAt(services);
    expect(await readPapers(services, replacement, agreementId)).toMatchObject({
      party: { side: 'replacement' },
      street: '3, rue des Pommiers',
    });
    expect(await readPapers(services, employer, agreementId)).toMatchObject({ party: { side: 'employer' } });
    await expect(readPapers(services, carer, agreementId)).rejects.toThrow(NotFound);
    await expect(readPapers(services, await aCarer(services.db), agreementId)).rejects.toThrow(NotFound);
    expect(await papersFor(services.db, carer, 10)).toEqual([]);
    expect(await papersFor(services.db, replacement, 10)).toHaveLength(1);
  }));

test('once her days are over the street is a blank, and the wage is still there', () =>
  withDatabase(async (services) => {
    const { agreementId, replacement } = await agreedAt(services);
    const later = { ...services, now: () => hour('2026-11-28T00:01') };
    expect(await readPapers(later, replacement, agreementId)).toMatchObject({ street: null });
  }));

test('an agreement that no longer stands has no papers', () =>
  withDatabase(async (services) => {
    const { agreementId, replacement } = await agreedAt(services);
    await termsOf(services, agreementId);
    await services.db.updateTable('employer_agreements').set({ state: 'withdrawn' }).execute();
    await expect(readPapers(services, replacement, agreementId)).rejects.toThrow(NotFound);
    expect(await termsOf(services, agreementId)).toBeNull();
  }));

test('a signed link opens the papers once agreed, until a month after the end', () =>
  withDatabase(async (services) => {
    const { token } = await agreedAt(services);
    expect(await papersByLink(services, token)).toMatchObject({ ends: '2026-11-26' });
    expect(await papersByLink(services, 'AAAAAAAAAAAAAAAAAAAAAA')).toBeNull();
    const later = { ...services, now: () => hour('2026-12-27T12:00') };
    expect(await papersByLink(later, token)).toBeNull();
    await services.db.updateTable('employer_agreements').set({ state: 'withdrawn' }).execute();
    expect(await papersByLink(services, token)).toBeNull();
  }));
