import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roleNames, type Grant, type Person, type RoleName } from '../../../language/actor.ts';
import { may, scopeKinds, type Place } from './rights.ts';

const centres = [
  { id: 'gueret', departmentCode: '23' },
  { id: 'aubusson', departmentCode: '23' },
  { id: 'dieppe', departmentCode: '76' },
] as const;

const places: Place[] = [
  { scope: { kind: 'national' }, departmentCode: null },
  { scope: { kind: 'department', id: '23' }, departmentCode: '23' },
  { scope: { kind: 'department', id: '76' }, departmentCode: '76' },
  ...centres.map(({ id, departmentCode }): Place => ({ scope: { kind: 'centre', id }, departmentCode })),
  { scope: { kind: 'structure', id: 'ssiad' }, departmentCode: null },
];

const pairs = roleNames.flatMap((role) =>
  places.filter(({ scope }) => scopeKinds[role].includes(scope.kind)).map((place) => ({ role, place })),
);

function person(id: string, grants: Grant[]): Person {
  return {
    kind: 'person', id, grants, firstName: 'Rose', initial: 'M',
    communeCode: null, departmentCode: null, locale: 'fr', theme: 'auto',
  }; // oxfmt-ignore
}

const anyPair = fc.constantFrom(...pairs);
const grantOf = ({ role, place }: (typeof pairs)[number]): Grant => ({ role, scope: place.scope });
const grantsBelow = fc.array(anyPair.filter(({ role }) => role !== 'national_coordinator').map(grantOf), {
  maxLength: 4,
});

/** What somebody with these grants could give to another. */
const reach = (grants: Grant[]) =>
  pairs.filter(({ role, place }) => may.grant(person('giver', grants), role, place, 'another'));

describe('giving roles', () => {
  test('nobody gives herself anything, whatever she holds', () => {
    fc.assert(
      fc.property(fc.array(anyPair.map(grantOf)), anyPair, (grants, { role, place }) => {
        expect(may.grant(person('her', grants), role, place, 'her')).toBe(false);
      }),
    );
  });

  test('what one may give never lets its receiver give more than one could, step after step', () => {
    const closure = (grants: Grant[]) => {
      const reached = new Set(reach(grants));
      for (const pair of reached) for (const next of reach([grantOf(pair)])) reached.add(next);
      return reached;
    };
    fc.assert(
      fc.property(grantsBelow, (grants) => {
        const all = closure(grants);
        const powers: RoleName[] = ['national_coordinator', 'territory_lead'];
        for (const { role } of all) expect(powers).not.toContain(role);
        const lands = new Set(
          grants.flatMap(({ scope }) =>
            places.filter((place) => place.scope === scope).map(({ departmentCode }) => departmentCode),
          ),
        );
        for (const { place } of all) expect(lands).toContain(place.departmentCode);
      }),
    );
  });

  test('however several people give roles to one another, nobody comes to give what none of them could', () => {
    const step = fc.record({ from: fc.nat(3), to: fc.nat(3), pair: anyPair });
    fc.assert(
      fc.property(fc.tuple(grantsBelow, grantsBelow, grantsBelow, grantsBelow), fc.array(step, { maxLength: 30 }),
        (start, steps) => {
          const held = start.map((grants) => [...grants]);
          const before = new Set(held.flatMap(reach));
          for (const pair of before) for (const next of reach([grantOf(pair)])) before.add(next);
          for (const { from, to, pair } of steps)
            if (may.grant(person(`p${from}`, held[from] ?? []), pair.role, pair.place, `p${to}`))
              held[to]?.push(grantOf(pair));
          for (const grants of held) for (const pair of reach(grants)) expect(before).toContain(pair);
        }),
    ); // oxfmt-ignore
  });

  test('a national coordinator gives any role, where that role can be', () => {
    const coordinator = [{ role: 'national_coordinator', scope: { kind: 'national' } }] satisfies Grant[];
    expect(reach(coordinator)).toEqual(pairs);
    expect(
      may.grant(
        person('a', coordinator),
        'facilitator',
        { scope: { kind: 'national' }, departmentCode: null },
        'b',
      ),
    ).toBe(false);
  });

  test('a lead appoints within her department, a facilitator in her centre', () => {
    const told = (grants: Grant[]) =>
      reach(grants).map(({ role, place }) => `${role} ${'id' in place.scope ? place.scope.id : 'national'}`);
    expect(told([{ role: 'territory_lead', scope: { kind: 'department', id: '23' } }]).sort()).toEqual([
      'facilitator aubusson', 'facilitator gueret', 'host aubusson', 'host gueret',
      'moderator 23', 'observer 23', 'structure_member 23',
    ]); // oxfmt-ignore
    expect(told([{ role: 'facilitator', scope: { kind: 'centre', id: 'gueret' } }])).toEqual([
      'carer gueret',
    ]);
    for (const role of ['carer', 'moderator', 'host', 'observer', 'employer'] as const)
      expect(told([{ role, scope: { kind: 'department', id: '23' } }])).toEqual([]);
  });
});

test('carers are admitted by the moderators and facilitators of their department, never by themselves', () => {
  const admits = (grants: Grant[]) => may.admit(person('her', grants), '23', ['gueret', 'aubusson'], 'asker');
  expect(admits([{ role: 'facilitator', scope: { kind: 'centre', id: 'aubusson' } }])).toBe(true);
  expect(admits([{ role: 'facilitator', scope: { kind: 'centre', id: 'dieppe' } }])).toBe(false);
  expect(admits([{ role: 'moderator', scope: { kind: 'department', id: '23' } }])).toBe(true);
  expect(admits([{ role: 'moderator', scope: { kind: 'department', id: '76' } }])).toBe(false);
  expect(admits([{ role: 'moderator', scope: { kind: 'national' } }])).toBe(true);
  expect(admits([{ role: 'carer', scope: { kind: 'centre', id: 'gueret' } }])).toBe(false);
  const moderator = person('her', [{ role: 'moderator', scope: { kind: 'national' } }]);
  expect(may.admit(moderator, '23', [], 'her')).toBe(false);
});

test('nobody closes the devices of who holds a role that she could not take back, nor her own', () => {
  const held = fc.uniqueArray(anyPair, { maxLength: 4 });
  const declared = ['employer', 'caregiver', 'job_seeker'];
  fc.assert(
    fc.property(fc.array(anyPair.map(grantOf), { maxLength: 3 }), held, (grants, theirs) => {
      const actor = person('actor', grants);
      expect(may.endSessions(actor, 'actor', theirs)).toBe(false);
      if (!may.endSessions(actor, 'another', theirs)) return;
      const above = theirs.filter(
        ({ role, place }) =>
          role !== 'carer' && !declared.includes(role) && !may.grant(actor, role, place, 'another'),
      );
      expect(above).toEqual([]);
    }),
  );
  const gueret = { scope: { kind: 'centre', id: 'gueret' }, departmentCode: '23' } as const;
  const nathalie = person('nathalie', [{ role: 'facilitator', scope: gueret.scope }]);
  const carer = { role: 'carer', place: gueret } as const;
  const lead = {
    role: 'territory_lead',
    place: { scope: { kind: 'department', id: '23' }, departmentCode: '23' },
  } as const;
  expect(may.endSessions(nathalie, 'aicha', [carer])).toBe(true);
  expect(may.endSessions(nathalie, 'isabelle', [carer, lead])).toBe(false);
  expect(may.endSessions(nathalie, 'georges', [])).toBe(false);
});
