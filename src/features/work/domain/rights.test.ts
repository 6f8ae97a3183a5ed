import { expect, test } from 'vitest';
import type { Person, RoleName } from '../../../language/actor.ts';
import type { Contract } from './contract.ts';
import { may, sideOf } from './rights.ts';
import { changed, saidAlso } from './said.ts';
import { shortOf } from './wage.ts';

const person = (id: string, ...roles: RoleName[]): Person => ({
  kind: 'person', id, firstName: 'Rose', initial: 'M', communeCode: null, departmentCode: '23', locale: 'fr', theme: 'auto',
  grants: roles.map((role) => ({ role, scope: { kind: 'department', id: '23' } })),
}); // oxfmt-ignore
const contract = (carerId: string | null, personId: string | null) =>
  ({ carerId, employer: { personId } }) as Pick<Contract, 'carerId' | 'employer'>;

test('each is on her side of a contract, and nobody else on any', () => {
  const both = contract('rose', 'georges');
  expect([sideOf(person('rose', 'carer'), both), sideOf(person('georges', 'employer'), both)]).toEqual([
    'carer',
    'employer',
  ]);
  expect(sideOf(person('paule', 'carer', 'facilitator'), both)).toBeNull();
  expect(sideOf({ kind: 'visitor', locale: 'fr' }, contract(null, null))).toBeNull();
  expect(may.correct(person('paule', 'national_coordinator'), both)).toBe(false);
  expect(may.giveCode(person('rose', 'carer'), both)).toBe(false);
  expect(may.giveCode(person('rose', 'carer'), contract('rose', null))).toBe(true);
});

test('a place that is free is taken by who has the role, never by the other side of the same contract', () => {
  expect(may.takePlace(person('georges', 'employer'), contract('rose', null))).toBe('employer');
  expect(may.takePlace(person('rose', 'carer', 'employer'), contract('rose', null))).toBeNull();
  expect(may.takePlace(person('rose', 'carer'), contract(null, 'georges'))).toBe('carer');
  expect(may.takePlace(person('paule', 'caregiver'), contract('rose', null))).toBeNull();
  expect(may.takePlace(person('paule', 'employer', 'carer'), contract('rose', 'georges'))).toBeNull();
});

test('whose word each fact is', () => {
  const at = new Date('2026-11-22T09:00:00Z');
  const said = saidAlso({ job: { by: 'carer', at: 'then' } }, ['hourly'], 'employer', at);
  expect(said).toEqual({
    job: { by: 'carer', at: 'then' },
    hourly: { by: 'employer', at: at.toISOString() },
  });
  expect(changed({ hourly: 1300, gestures: ['meals'] }, { hourly: 1310, gestures: ['meals'] })).toEqual([
    'hourly',
  ]);
});

test('a wage is held against the grid and the SMIC of its day', () => {
  const paid = (hourlyCents: number | null, job: 'A' | 'C' | null = 'C', departmentCode = '23') =>
    shortOf({ job, hourlyCents, employer: { departmentCode } }, '2026-11-22');
  expect(paid(1288)?.wage).toBe(12.89);
  expect([paid(1289), paid(null), paid(900, null)]).toEqual([null, null, null]);
  expect(paid(1250, 'A')?.wage).toBe(12.51);
  expect(paid(1250, 'A', '976')?.wage).toBe(12.51);
});
