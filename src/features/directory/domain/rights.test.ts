import { expect, test } from 'vitest';
import type { Actor, Grant, Person } from '../../../language/actor.ts';
import { keepingOf, keepsAs, keepsSome } from './rights.ts';
import { isStale, staleAfter } from './service.ts';

const withGrants = (...grants: Grant[]): Person => ({
  kind: 'person',
  id: '0193a000-0000-7000-8000-000000000001',
  firstName: 'Nathalie',
  initial: 'P',
  communeCode: null,
  departmentCode: '23',
  grants,
  locale: 'fr',
  theme: 'auto',
});
const centre = (role: 'carer' | 'facilitator' | 'host', id = 'gueret'): Grant => ({
  role,
  scope: { kind: 'centre', id },
});
const centres = [
  { id: 'gueret', departmentCode: '23' },
  { id: 'dieppe', departmentCode: '76' },
];
const asIn = (actor: Actor, code: string) => keepsAs(keepingOf(actor, centres), code);

test('who runs or welcomes at a centre keeps the entries of its department, and of no other', () => {
  for (const role of ['facilitator', 'host'] as const) {
    expect(asIn(withGrants(centre(role)), '23')).toBe(role);
    expect(asIn(withGrants(centre(role)), '76')).toBeNull();
  }
});

test('who leads a territory keeps its entries, the national team all of them', () => {
  const lead = withGrants({ role: 'territory_lead', scope: { kind: 'department', id: '23' } });
  expect([asIn(lead, '23'), asIn(lead, '76')]).toEqual(['territory_lead', null]);
  const national = withGrants({ role: 'national_coordinator', scope: { kind: 'national' } });
  expect([asIn(national, '23'), asIn(national, '974')]).toEqual([
    'national_coordinator',
    'national_coordinator',
  ]);
});

test('of several roles in one department the widest is told', () => {
  const both = withGrants(centre('host'), centre('facilitator'), {
    role: 'territory_lead',
    scope: { kind: 'department', id: '23' },
  });
  expect(asIn(both, '23')).toBe('territory_lead');
  expect(asIn(withGrants(centre('host'), centre('facilitator')), '23')).toBe('facilitator');
});

test('nobody else keeps anything', () => {
  const others: Actor[] = [
    { kind: 'visitor', locale: 'fr' },
    withGrants(centre('carer')),
    withGrants({ role: 'moderator', scope: { kind: 'department', id: '23' } }),
    withGrants({ role: 'structure_member', scope: { kind: 'department', id: '23' } }),
    withGrants({ role: 'observer', scope: { kind: 'national' } }),
  ];
  for (const actor of others) {
    expect(keepsSome(actor)).toBe(false);
    expect(asIn(actor, '23')).toBeNull();
  }
});

test('an entry is stale six months after somebody checked it', () => {
  const now = new Date('2026-11-22T09:00:00Z');
  const daysAgo = (days: number) => ({ checkedAt: new Date(now.getTime() - days * 86_400_000) });
  expect([isStale(daysAgo(staleAfter), now), isStale(daysAgo(staleAfter + 1), now)]).toEqual([false, true]);
});
