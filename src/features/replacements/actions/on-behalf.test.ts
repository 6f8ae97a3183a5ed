import { expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import type { Person } from '../../../language/actor.ts';
import { newId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import type { Services } from '../../../platform/services.ts';
import { aCarer, aCentre, aGrant, aPerson } from '../../people/seed.ts';
import { aContract, anEmployer, hours } from '../../work/seed.ts';
import { titleOfLine } from '../pages/whose.ts';
import { dropDraft } from './change-request.ts';
import { openRequest, type NewRequestForm } from './open-request.ts';
import { requestsBehind } from './titles.ts';

const form: Omit<NewRequestForm, 'id'> = {
  days: ['2026-11-26'],
  motive: 'absence',
  urgent: false,
  onWordOf: null,
  employerName: '',
};

/** Aïcha works at Monsieur Roche's on Thursdays; he has an account, and her relay a facilitator. */
async function aicha(services: Services) {
  const { db } = services;
  const { id: centreId } = await aCentre(db);
  const carer = await aCarer(db, { firstName: 'Aïcha', centreId });
  const someone = (firstName: string) => aPerson(db, { firstName });
  const employer = await aGrant(db, await someone('Georges'), 'employer', { kind: 'department', id: '23' });
  const facilitator = await aGrant(db, await someone('Nathalie'), 'facilitator', {
    kind: 'centre',
    id: centreId,
  });
  const employerId = await anEmployer(services, carer, { name: 'Monsieur Roche', personId: employer.id });
  const contract = await aContract(services, carer, { employerId, hours: [hours(4, '18:00', '19:00')] });
  return { carer, employer, facilitator, contract };
}

const titleFor = async (services: Services, reader: Person, path: string) => {
  const line = (await requestsBehind(services, reader, [path, urls.news()])).get(path);
  return line && titleOfLine(line, reader.locale, services.now());
};

const told = ({ db }: Services, personId: string) =>
  db.selectFrom('notices').select(['kind', 'path', 'read_at']).where('person_id', '=', personId).execute();

test('who works these hours is told when her employer asks: who asked, which days, and where she may stop it', () =>
  withDatabase(async (services) => {
    const { carer, employer, contract } = await aicha(services);
    const sent = { ...form, id: newId(), contractId: contract.id };
    await openRequest(services, employer, sent);
    await openRequest(services, employer, sent);
    const path = urls.replacement(sent.id);
    expect(await told(services, carer.id)).toEqual([{ kind: 'replacement-news', path, read_at: null }]);
    expect(await told(services, employer.id)).toEqual([]);
    const title = await titleFor(services, carer, path);
    expect(title).toMatch(
      /^Se\sfaire\sremplacer\sle\sjeudi\s26\snovembre\. Demandé par Georges\s.*, votre employeur\.$/,
    );
    expect(await titleFor(services, await aCarer(services.db), path)).toBeUndefined();
    await dropDraft(services, carer, sent.id);
    expect(await told(services, carer.id)).toMatchObject([{ read_at: expect.any(Date) as Date }]);
  }));

test('hours that are asked for already: who may open that request is led to it, others only told', () =>
  withDatabase(async (services) => {
    const { carer, employer, facilitator, contract } = await aicha(services);
    const hers = { ...form, id: newId() };
    await openRequest(services, carer, hers);
    const again = (more: Partial<NewRequestForm>) => ({ ...form, id: newId(), ...more });
    const told = async (actor: Person, more: Partial<NewRequestForm>) => {
      const asked = await openRequest(services, actor, again(more));
      return asked.ok ? null : asked.failure;
    };
    // A draft of hers is nobody else's affair.
    const byHim = { contractId: contract.id };
    const byHer = { carerId: carer.id, onWordOf: 'carer' } as const;
    expect(await told(carer, {})).toEqual({ kind: 'asked-already', requestId: hers.id });
    expect(await told(employer, byHim)).toEqual({ kind: 'asked-already', requestId: null });
    expect(await told(facilitator, byHer)).toEqual({ kind: 'asked-already', requestId: null });
    await services.db.updateTable('replacement_requests').set({ state: 'asking' }).execute();
    expect(await told(employer, byHim)).toEqual({ kind: 'asked-already', requestId: hers.id });
  }));

test('and when a facilitator asks on somebody’s word; not when she asks herself', () =>
  withDatabase(async (services) => {
    const { carer, facilitator } = await aicha(services);
    const hers = { ...form, id: newId() };
    await openRequest(services, carer, hers);
    expect(await told(services, carer.id)).toEqual([]);
    await dropDraft(services, carer, hers.id);
    const id = newId();
    await openRequest(services, facilitator, { ...form, id, carerId: carer.id, onWordOf: 'carer' });
    const path = urls.replacement(id);
    expect(await told(services, carer.id)).toMatchObject([{ kind: 'replacement-news', path }]);
    expect(await titleFor(services, carer, path)).toMatch(/Demandé par Nathalie\s.*, sur votre parole\.$/);
    expect(await titleFor(services, facilitator, path)).toMatch(/^Remplacer Aïcha/);
  }));
