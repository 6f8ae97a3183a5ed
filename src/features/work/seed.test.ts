import { expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { weeksOf } from '../law/domain/shifts.ts';
import { loadDemoPeople } from '../people/seed.ts';
import { isFree, opensTo } from './domain/availability.ts';
import { joined } from './domain/spans.ts';
import { loadDemoWork } from './seed.ts';
import { availabilitiesOf, availabilityOf } from './store/availability.ts';
import { contractsOf } from './store/contracts.ts';
import { nearestOpen } from './store/open-carers.ts';
import { plannedShifts, plannedShiftsOf } from './store/shifts.ts';

const paris = 'Europe/Paris';
/** Of the next week: Thursday is the 26th. */
const week = { start: new Date('2026-11-22T23:00:00Z'), end: new Date('2026-11-29T23:00:00Z') };

test('Aïcha has three employers and is at all three on Thursdays; Josiane could take the whole of it', () =>
  withDatabase(async (services) => {
    const people = await loadDemoPeople(services);
    await loadDemoWork(services, people);
    const { aicha = '', josiane = '', georges = '', mireille = '' } = people.personas;
    const contracts = await contractsOf(services.db, aicha);
    expect(contracts.map(({ employer }) => employer.name)).toEqual([
      'Madame Petit',
      'Monsieur Roche',
      'Madame Vialle',
    ]);
    expect(contracts.map(({ employer }) => employer.personId)).toEqual([null, georges, null]);
    const shifts = await plannedShifts(services.db, aicha, week);
    const [hers] = weeksOf(shifts, paris);
    expect(hers?.hours).toBe(25.5);
    const thursday = shifts.filter(
      ({ start }) => start >= new Date('2026-11-25T23:00:00Z') && start < new Date('2026-11-26T23:00:00Z'),
    );
    expect(new Set(thursday.map(({ employerId }) => employerId)).size).toBe(3);
    const hers2 = await availabilityOf(services.db, josiane);
    if (!hers2) throw new Error('Josiane said nothing');
    expect(
      thursday.every((shift) => isFree(hers2, shift, paris) && opensTo(hers2, shift.kind, shift, paris)),
    ).toBe(true);
    expect(
      await plannedShifts(services.db, josiane, {
        start: thursday[0]?.start ?? week.start,
        end: thursday.at(-1)?.end ?? week.end,
      }),
    ).toEqual([]);
    expect((await availabilityOf(services.db, mireille))?.mostMinutes).toBe(100);

    const point = contracts[0]?.employer.point;
    if (!point) throw new Error('Guéret is nowhere');
    const open = await nearestOpen(services.db, { point, now: services.now(), limit: 100 });
    expect(open.length).toBeGreaterThan(25);
    const said = await availabilitiesOf(
      services.db,
      open.map(({ personId }) => personId),
    );
    expect([...said.values()].some(({ allHoursHere }) => !allHoursHere)).toBe(true);
  }));

test('nobody of the demonstration is in two places at once, nor works past forty-eight hours', () =>
  withDatabase(async (services) => {
    const people = await loadDemoPeople(services);
    await loadDemoWork(services, people);
    const ids = [...people.carers.creuse, ...Object.values(people.personas)];
    for (const shifts of (await plannedShiftsOf(services.db, ids, week)).values()) {
      const apart = shifts.map(({ start, end }) => ({ start, end: new Date(end.getTime() - 1) }));
      expect(joined(apart)).toHaveLength(shifts.length);
      for (const { hours } of weeksOf(shifts, paris)) expect(hours).toBeLessThanOrEqual(48);
    }
  }));
