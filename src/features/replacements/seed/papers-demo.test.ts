import { expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { loadDemoPeople } from '../../people/seed.ts';
import { loadDemoWork } from '../../work/seed.ts';
import { plannedShifts } from '../../work/store/shifts.ts';
import { overlap } from '../domain/request-clash.ts';
import { shiftsOf } from '../store/shifts.ts';
import { loadDemoPapers } from './papers-demo.ts';

test('what Josiane replaced in the demonstration is when she was nowhere else, whatever day it begins', () =>
  withDatabase(async (services) => {
    const people = await loadDemoPeople(services);
    await loadDemoWork(services, people);
    const { aicha = '', josiane = '' } = people.personas;
    for (let later = 0; later < 7; later += 1) {
      const now = new Date(services.now().getTime() + later * 86_400_000);
      await services.db.deleteFrom('replacement_requests').execute();
      await loadDemoPapers(
        { ...services, now: () => now },
        { aicha: { id: aicha }, josiane: { id: josiane } },
      );
      const { id } = await services.db
        .selectFrom('replacement_requests')
        .select('id')
        .executeTakeFirstOrThrow();
      const shifts = await shiftsOf(services.db, id);
      expect(shifts.length).toBeGreaterThan(0);
      for (const shift of shifts)
        expect((await plannedShifts(services.db, josiane, shift)).some((own) => overlap(own, shift))).toBe(
          false,
        );
    }
  }));
