import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import type { Person } from '../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import type { Services } from '../../../platform/services.ts';
import { aCarer, aCentre, aGrant, aPerson } from '../../people/seed.ts';
import { aContract, anEmployer, hours } from '../../work/seed.ts';
import { aRequest } from '../seed.ts';
import { requestById, requestsFor } from '../store/requests.ts';
import { shiftsOf } from '../store/shifts.ts';
import { addHours, chooseHow, dropDraft, keepHours } from './change-request.ts';
import { askingFor } from './asking-for.ts';
import { daysToAsk } from './days-to-ask.ts';
import { openRequest, type NewRequestForm } from './open-request.ts';
import { readRequest } from './read-request.ts';

const creuse = { kind: 'department', id: '23' } as const;
const thursday = '2026-11-26';
const form = (more: Partial<NewRequestForm> = {}): NewRequestForm => ({
  id: newId(),
  days: [thursday],
  motive: 'absence',
  urgent: false,
  onWordOf: null,
  employerName: '',
  ...more,
});

/** Aïcha, two employers on Thursdays; the second has an account. */
async function aicha(services: Services) {
  const { id: centreId } = await aCentre(services.db);
  const carer = await aCarer(services.db, { firstName: 'Aïcha', centreId });
  const employer = await aGrant(services.db, await aPerson(services.db), 'employer', creuse);
  const facilitator = await aGrant(services.db, await aPerson(services.db), 'facilitator', {
    kind: 'centre',
    id: centreId,
  });
  const petit = await aContract(services, carer, {
    hours: [hours(4, '8:00', '10:00'), hours(5, '8:00', '10:00')],
  });
  const employerId = await anEmployer(services, carer, { name: 'Monsieur Roche', personId: employer.id });
  const roche = await aContract(services, carer, { employerId, hours: [hours(4, '18:00', '19:00')] });
  return { carer, employer, facilitator, petit, roche };
}

const opened = async (services: Services, actor: Person, more: Partial<NewRequestForm> = {}) => {
  const asked = await openRequest(services, actor, form(more));
  if (!asked.ok) throw new Error(asked.failure.kind);
  return asked.value.id;
};

describe('asking to be replaced', () => {
  test('her days become her shifts; sent twice it is one request; the same hours are not asked for twice', () =>
    withDatabase(async (services) => {
      const { carer } = await aicha(services);
      const sent = form();
      expect(await openRequest(services, carer, sent)).toEqual({ ok: true, value: { id: sent.id } });
      expect(await openRequest(services, carer, sent)).toEqual({ ok: true, value: { id: sent.id } });
      expect((await shiftsOf(services.db, sent.id)).map(({ employerName }) => employerName)).toEqual([
        'Madame Petit',
        'Monsieur Roche',
      ]);
      expect(await openRequest(services, carer, form())).toEqual({
        ok: false,
        failure: { kind: 'asked-already', requestId: sent.id },
      });
      expect(await openRequest(services, carer, form({ days: ['2026-11-28'] }))).toEqual({
        ok: false,
        failure: { kind: 'no-hours' },
      });
      expect(await requestsFor(services.db, carer, 10)).toMatchObject([{ id: sent.id, shifts: 2, open: 2 }]);
    }));

  test('an employer asks for his own hours alone, and she is told who did', () =>
    withDatabase(async (services) => {
      const { carer, employer, roche, petit } = await aicha(services);
      const id = await opened(services, employer, { contractId: roche.id });
      expect(await shiftsOf(services.db, id)).toMatchObject([{ contractId: roche.id }]);
      expect(await requestById(services.db, carer, id)).toMatchObject({
        standing: 'carer',
        askedById: employer.id,
      });
      await expect(opened(services, employer, { contractId: petit.id })).rejects.toThrow(NotFound);
      const added = await addHours(services, employer, id, {
        contractId: petit.id, date: thursday, from: '12:00', to: '13:00', kind: 'work',
      }); // oxfmt-ignore
      expect(added).toEqual({ ok: false, failure: { kind: 'unknown-contract' } });
      const trail = await services.db.selectFrom('audit_lines').select(['action', 'details']).execute();
      expect(trail).toMatchObject([
        { action: 'open-replacement-for', details: { person: carer.id, as: 'employer' } },
      ]);
    }));

  test('a facilitator of her relay asks on somebody’s word, without reading when she works', () =>
    withDatabase(async (services) => {
      const { carer, facilitator } = await aicha(services);
      const asking = await askingFor(services.db, facilitator, { carerId: carer.id });
      const days = asking ? await daysToAsk(services, asking) : [];
      expect(days).toHaveLength(56);
      expect(days.flatMap(({ shifts }) => shifts)).toEqual([]);
      const said = { carerId: carer.id };
      expect(await openRequest(services, facilitator, form(said))).toMatchObject({
        failure: { kind: 'whose-word' },
      });
      const wrong = form({ ...said, onWordOf: 'employer', employerName: 'Durand' });
      expect(await openRequest(services, facilitator, wrong)).toMatchObject({
        failure: { kind: 'unknown-employer' },
      });
      const right = { ...said, onWordOf: 'employer', employerName: 'M. roche' } as const;
      const id = await opened(services, facilitator, right);
      expect((await shiftsOf(services.db, id)).map(({ employerName }) => employerName)).toEqual([
        'Monsieur Roche',
      ]);
      expect(await requestById(services.db, carer, id)).toMatchObject({ onWordOf: 'employer' });
      const stranger = await aGrant(services.db, await aPerson(services.db), 'facilitator', {
        kind: 'centre',
        id: (await aCentre(services.db, { name: 'Ailleurs' })).id,
      });
      expect(await askingFor(services.db, stranger, { carerId: carer.id })).toBeNull();
    }));

  test('a night of 13 hours is kept and refused, citing 137-2; corrected, it is fine', () =>
    withDatabase(async (services) => {
      const { carer, petit } = await aicha(services);
      const id = await opened(services, carer);
      const night = {
        contractId: petit.id,
        date: thursday,
        from: '20:00',
        to: '9:00',
        kind: 'night',
      } as const;
      const added = await addHours(services, carer, id, night);
      expect(added.ok).toBe(true);
      const refused = (await readRequest(services, carer, id)).said.filter(
        ({ verdict }) => verdict === 'refused',
      );
      expect(refused).toMatchObject([
        {
          rule: 'night-presence',
          sources: [{ in: 'agreement', article: '137.2' }],
          shiftId: added.ok && added.value.shiftId,
        },
      ]);
      expect(refused[0]?.reasons[0]).toMatchObject({ kind: 'night-too-long', hours: 13, most: 12 });
      const insteadOf = added.ok ? added.value.shiftId : '';
      await addHours(services, carer, id, { ...night, to: '7:30', insteadOf });
      const view = await readRequest(services, carer, id);
      expect(view.said.filter(({ verdict }) => verdict === 'refused')).toEqual([]);
      expect(view.shifts.map(({ id: shiftId }) => shiftId)).not.toContain(insteadOf);
    }));

  test('work over a night or without rest is added and says so at once; no hours at all are not', () =>
    withDatabase(async (services) => {
      const { carer, petit } = await aicha(services);
      const id = await opened(services, carer);
      const add = (date: string, from: string, to: string) =>
        addHours(services, carer, id, { contractId: petit.id, date, from, to, kind: 'work' });
      expect(await add('2026-11-28', '8:00', '8:00')).toMatchObject({ failure: { kind: 'same-time' } });
      expect((await add('2026-11-28', '20:00', '9:00')).ok).toBe(true);
      expect((await add('2026-11-30', '6:00', '20:00')).ok).toBe(true);
      const doubts = (await readRequest(services, carer, id)).said.filter(({ rule }) =>
        ['night-work', 'daily-rest'].includes(rule),
      );
      expect(doubts.map(({ rule, verdict }) => [rule, verdict])).toEqual([
        ['night-work', 'warned'],
        ['daily-rest', 'warned'],
      ]);
      expect(doubts[0]?.sources[0]).toEqual({ in: 'agreement', article: '137.2' });
      expect(doubts[0]?.reasons[0]?.lawful).toContain('présence de nuit');
    }));

  test('the same hours sent twice are there once, and hours put back keep their id', () =>
    withDatabase(async (services) => {
      const { carer, petit } = await aicha(services);
      const id = await opened(services, carer);
      const noon = {
        contractId: petit.id,
        date: thursday,
        from: '12:00',
        to: '13:00',
        kind: 'work',
      } as const;
      const idOf = async (hours: Parameters<typeof addHours>[3]) => {
        const added = await addHours(services, carer, id, hours);
        return added.ok ? added.value.shiftId : added.failure.kind;
      };
      const first = await idOf(noon);
      expect(await idOf(noon)).toBe(first);
      expect(await idOf({ ...noon, to: '14:00' })).toBe('overlaps');
      const others = (await shiftsOf(services.db, id)).filter((shift) => shift.id !== first);
      await keepHours(services, carer, id, others.map((shift) => shift.id)); // oxfmt-ignore
      expect(await idOf({ ...noon, to: '14:00' })).toBe(first);
      expect(await shiftsOf(services.db, id)).toHaveLength(3);
    }));

  test('hours are taken out and put back; nothing is left is refused; how it is asked is kept', () =>
    withDatabase(async (services) => {
      const { carer } = await aicha(services);
      const id = await opened(services, carer);
      const [one, other] = await shiftsOf(services.db, id);
      const states = async () => (await shiftsOf(services.db, id)).map(({ state }) => state);
      await keepHours(services, carer, id, [other?.id ?? '']);
      expect(await states()).toEqual(['withdrawn', 'open']);
      await keepHours(services, carer, id, [one?.id ?? '', other?.id ?? '']);
      expect(await states()).toEqual(['open', 'open']);
      expect(await keepHours(services, carer, id, [])).toEqual({
        ok: false,
        failure: { kind: 'nothing-left' },
      });
      await chooseHow(services, carer, id, { samePerson: true, waveSize: 3 });
      expect(await requestById(services.db, carer, id)).toMatchObject({ samePerson: true, waveSize: 3 });
      await dropDraft(services, carer, id);
      expect(await requestById(services.db, carer, id)).toBeNull();
    }));

  test('a draft is seen by who writes it and who is replaced; an employer then sees his own hours alone', () =>
    withDatabase(async (services) => {
      const { carer, employer, facilitator, petit, roche } = await aicha(services);
      const at = (hour: string) => new Date(`2026-11-26T${hour}+01:00`);
      const { request } = await aRequest(services, carer, {
        shifts: [
          { contractId: petit.id, start: at('08:00'), end: at('10:00') },
          { contractId: roche.id, start: at('18:00'), end: at('19:00') },
        ],
      });
      for (const other of [employer, facilitator, await aCarer(services.db)])
        expect(await requestById(services.db, other, request.id)).toBeNull();
      await services.db.updateTable('replacement_requests').set({ state: 'asking' }).execute();
      expect(await requestById(services.db, facilitator, request.id)).toMatchObject({
        standing: 'facilitator',
      });
      expect(await requestById(services.db, await aCarer(services.db), request.id)).toBeNull();
      const his = await readRequest(services, employer, request.id);
      expect(his.shifts.map(({ contractId }) => contractId)).toEqual([roche.id]);
      expect(await requestsFor(services.db, employer, 10)).toMatchObject([{ shifts: 1 }]);
      await expect(keepHours(services, employer, request.id, [])).rejects.toThrow(Forbidden);
    }));
});

test('what was called off stays readable, with the hours it was about', () =>
  withDatabase(async (services) => {
    const { carer } = await aicha(services);
    const id = await opened(services, carer);
    await services.db.updateTable('replacement_shifts').set({ state: 'withdrawn' }).execute();
    await services.db.updateTable('replacement_requests').set({ state: 'cancelled' }).execute();
    expect((await readRequest(services, carer, id)).shifts).toHaveLength(2);
    expect(await requestsFor(services.db, carer, 10)).toMatchObject([{ id, shifts: 2 }]);
  }));
