import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import type { Person } from '../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import type { Gesture } from '../../../language/gestures.ts';
import type { Services } from '../../../platform/services.ts';
import { aCarer, aCentre, aGrant, aPerson } from '../../people/seed.ts';
import { aContract, anAvailability, hours } from '../../work/seed.ts';
import { aRequest } from '../seed.ts';
import { findCandidates } from './find-candidates.ts';
import { at, thursday } from '../seed/november.ts';

/** A carer who is open, mastering these gestures. */
async function open(
  services: Services,
  details: Parameters<typeof aCarer>[1] & { gestures?: Gesture[] } = {},
  availability: Parameters<typeof anAvailability>[2] = {},
): Promise<Person> {
  const { gestures = [], ...person } = details;
  const carer = await aCarer(services.db, person);
  await services.db.updateTable('people').set({ gestures }).where('id', '=', carer.id).execute();
  await anAvailability(services, carer, availability);
  return carer;
}

/** Aicha's morning at Madame Petit's, in Guéret. */
async function asked(services: Services, gestures: Gesture[] = []) {
  const { id: centreId } = await aCentre(services.db);
  const aicha = await aCarer(services.db, { firstName: 'Aïcha', centreId });
  const contract = await aContract(services, aicha, { gestures, hours: [hours(4, '8:00', '10:00')] });
  const { request, shifts } = await aRequest(services, aicha, {
    shifts: [{ contractId: contract.id, ...thursday }],
  });
  return { aicha, centreId, contract, request, shifts };
}

describe('who could come', () => {
  test('who is near, free and masters the gestures; the others with why, in words for the asker', () =>
    withDatabase(async (services) => {
      const { aicha, centreId, contract, request, shifts } = await asked(services, ['transfers']);
      const gestures: Gesture[] = ['transfers', 'meals'];
      const known = await open(services, { firstName: 'Odette', gestures, centreId });
      await aContract(services, known, { employer: { household: shifts[0]?.household ?? '' } });
      const josiane = await open(services, { firstName: 'Josiane', gestures });
      await open(services, { firstName: 'Mireille' });
      await open(services, { firstName: 'Fatou', gestures, communeCode: '23008' }, { mostMinutes: 20 });
      await open(services, { firstName: 'Nadia', gestures }, { hours: [] });
      const busy = await open(services, { firstName: 'Rosa', gestures });
      await aContract(services, busy, { hours: [hours(4, '9:00', '11:00')] });
      const wishes = [{ rather: false, household: shifts[0]?.household ?? '', circumstance: null }];
      await open(services, { firstName: 'Zoé', gestures }, { wishes });

      const { candidates, leftOut } = await findCandidates(services, aicha, request.id);
      expect(candidates.map(({ firstName }) => firstName)).toEqual(['Odette', 'Josiane']);
      expect(candidates[0]?.because.map(({ kind }) => kind)).toEqual([
        'everything',
        'known-there',
        'minutes',
        'same-centre',
        'her-turn',
      ]);
      expect(candidates[1]).toMatchObject({ carerId: josiane.id, shiftIds: [shifts[0]?.id], minutes: 9 });
      const why = Object.fromEntries(leftOut.map(({ firstName, why }) => [firstName, why]));
      expect(why).toEqual({
        Mireille: [{ kind: 'gestures', missing: ['transfers'] }],
        Fatou: [{ kind: 'too-far', minutes: 57 }],
        Nadia: [{ kind: 'not-available' }],
        Rosa: [{ kind: 'not-available' }],
        Zoé: [{ kind: 'not-available' }],
      });
      expect(contract.gestures).toEqual(['transfers']);
    }));

  test('hours she works elsewhere are never told: only that they are to be checked with her', () =>
    withDatabase(async (services) => {
      const { aicha, request } = await asked(services);
      const fullWeek = ([1, 2, 3, 5, 6] as const).map((day) => hours(day, '8:00', '18:00'));
      const many = await open(services, { firstName: 'Many' }, { allHoursHere: false });
      await aContract(services, many, { hours: fullWeek });
      const few = await open(services, { firstName: 'Few' }, { allHoursHere: false });
      const sure = await open(services, { firstName: 'Sure' }, { allHoursHere: true });
      await aContract(services, sure, { hours: fullWeek });
      const { candidates, leftOut } = await findCandidates(services, aicha, request.id);
      const [one, other] = [many, few].map(({ id }) => candidates.find(({ carerId }) => carerId === id));
      expect(one).toMatchObject({ toCheckWithHer: true });
      expect({ ...one, carerId: '', firstName: '' }).toEqual({ ...other, carerId: '', firstName: '' });
      expect(leftOut).toMatchObject([{ carerId: sure.id, why: [{ kind: 'not-available' }] }]);
    }));

  test('who only looks on reads nothing of it; for others there is no such request', () =>
    withDatabase(async (services) => {
      const { aicha, contract, request } = await asked(services);
      await open(services, { firstName: 'Josiane' });
      await expect(findCandidates(services, await aCarer(services.db), request.id)).rejects.toThrow(NotFound);
      const employer = await aGrant(services.db, await aPerson(services.db), 'employer', {
        kind: 'department',
        id: '23',
      });
      await services.db
        .updateTable('employers')
        .set({ person_id: employer.id })
        .where('id', '=', contract.employer.id)
        .execute();
      await expect(findCandidates(services, employer, request.id)).rejects.toThrow(NotFound);
      await services.db.updateTable('replacement_requests').set({ state: 'asking' }).execute();
      await expect(findCandidates(services, employer, request.id)).rejects.toThrow(Forbidden);
      expect((await findCandidates(services, aicha, request.id)).candidates).toHaveLength(1);
    }));

  test('the road between two homes is counted, and one person throughout means all of it', () =>
    withDatabase(async (services) => {
      const aicha = await aCarer(services.db, { firstName: 'Aïcha' });
      const near = await aContract(services, aicha, {});
      const far = await aContract(services, aicha, { employer: { communeCode: '23008' } });
      const shifts = [
        { contractId: near.id, ...thursday },
        { contractId: far.id, start: at('26T10:30'), end: at('26T12:00') },
      ];
      await open(services, { firstName: 'Josiane' }, { mostMinutes: 90 });
      const split = await aRequest(services, aicha, { shifts });
      const { candidates } = await findCandidates(services, aicha, split.request.id);
      expect(candidates).toMatchObject([{ shiftIds: [split.shifts[0]?.id] }]);
      const same = await aRequest(services, aicha, { shifts, samePerson: true });
      const answer = await findCandidates(services, aicha, same.request.id);
      expect(answer.candidates).toEqual([]);
      expect(answer.leftOut).toMatchObject([{ why: [{ kind: 'not-everything', shifts: 1, of: 2 }] }]);
    }));
});
